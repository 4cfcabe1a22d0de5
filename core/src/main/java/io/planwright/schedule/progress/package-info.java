/**
 * Re-planning on dates: what has happened stays as it was, the rest is scheduled anew, and each
 * move is explained against the baseline.
 *
 * <p>{@link io.planwright.schedule.progress.Replanner} takes the plan as it is now, the baseline
 * schedule, and a list of {@link io.planwright.schedule.progress.ActivityUpdate}s as of a day. The
 * remaining work starts after that day. For each activity that moved it says by how many working
 * days and why: its own start or duration, a predecessor that pushed it, a new activity, and where
 * the push came from in the first place.
 *
 * <pre>{@code
 * ReplannedSchedule now = Replanner.standard().replan(
 *     new ReplanRequest(plan, baseline, friday, updates, OutOfSequence.RETAINED_LOGIC),
 *     RunControl.unlimited());
 * now.finishShiftDays();          // 3: the plan is three working days late
 * now.changes().get(0).statement();
 * }</pre>
 */
@NullMarked
package io.planwright.schedule.progress;

import org.jspecify.annotations.NullMarked;
