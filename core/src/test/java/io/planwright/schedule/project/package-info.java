/** Tests of the resource-constrained project. */
@NullMarked
package io.planwright.schedule.project;

import org.jspecify.annotations.NullMarked;
