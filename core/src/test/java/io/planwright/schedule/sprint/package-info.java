/** Tests of planning in sprints. */
@NullMarked
package io.planwright.schedule.sprint;

import org.jspecify.annotations.NullMarked;
