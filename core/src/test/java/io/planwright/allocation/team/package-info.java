/** Tests of skills and teams. */
@NullMarked
package io.planwright.allocation.team;

import org.jspecify.annotations.NullMarked;
