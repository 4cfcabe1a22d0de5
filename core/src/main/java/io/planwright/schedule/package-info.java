/**
 * When things are done: the contract for engines that put the activities of a plan on dates, with
 * its request and result.
 *
 * <p>A schedule answers what a plan is asked most: when are we done, what must not slip, and how
 * much slack has the rest. It says of every activity when it starts and finishes and how many
 * working days it can be late without harm.
 *
 * <pre>{@code
 * Schedule schedule = CriticalPathScheduler.standard().schedule(
 *     new ScheduleRequest(launch, LocalDate.of(2026, 9, 1), WorkingCalendar.mondayToFriday()),
 *     RunControl.unlimited());
 * LocalDate done = schedule.finish();
 * List<String> mustNotSlip = schedule.criticalPath();
 * }</pre>
 *
 * <p>An engine is an object of {@link io.planwright.schedule.Scheduler}; a host that writes its own
 * checks it with {@link io.planwright.schedule.SchedulerContract}.
 */
@NullMarked
package io.planwright.schedule;

import org.jspecify.annotations.NullMarked;
