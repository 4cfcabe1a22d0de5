/** Tests of {@link io.planwright.schedule.staffed}. */
@org.jspecify.annotations.NullMarked
package io.planwright.schedule.staffed;
