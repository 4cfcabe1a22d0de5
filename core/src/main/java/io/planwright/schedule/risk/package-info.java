/**
 * When a plan is done if its durations are not known for sure: simulation of the network on
 * three-point estimates, or on lists of outcomes where three points cannot hold what is known
 * ({@link io.planwright.schedule.risk.DurationOutcomes}).
 *
 * <p>The critical path method takes each duration as certain, and PERT only the ones along the
 * critical path as uncertain; both promise too much, since where paths merge the latest one counts.
 * {@link io.planwright.schedule.risk.ScheduleRisk} draws all durations many times and tells the
 * chance of each date, which activities decide it, and how far the two are off.
 *
 * <pre>{@code
 * RiskProfile risk = ScheduleRisk.standard().simulate(request, RunControl.unlimited()).orElseThrow();
 * LocalDate safe = risk.finish().dateBy(0.8);
 * double chance = risk.finish().probabilityBy(LocalDate.of(2026, 12, 18));
 * List<ActivityRisk> matter = risk.ranked(5);
 * }</pre>
 */
@NullMarked
package io.planwright.schedule.risk;

import org.jspecify.annotations.NullMarked;
