/** Tests of re-planning on dates. */
@NullMarked
package io.planwright.schedule.progress;

import org.jspecify.annotations.NullMarked;
