/**
 * Are we where the plan says we should be, and if not, why? Actuals against a named version of a
 * plan.
 *
 * <p>{@link io.planwright.control.Attainment} says how much of a target is reached, {@link
 * io.planwright.control.PacingMonitor} whether the way to it is on schedule and what the rest of
 * the period requires, {@link io.planwright.control.PriceVolumeMix} what made the difference
 * between two periods, exact to the cent, and {@link io.planwright.control.AlertRules} what needs
 * somebody's attention. Every result names the plan and the version it was measured against, since
 * a plan that is revised under way would otherwise always be met.
 *
 * <pre>{@code
 * Phasing phasing = Phasing.evenly(calendar, PeriodKind.MONTH);
 * PhasedPlan plan = phasing.plan(new PlanReference("2017", 3), "bookings", quarter, target);
 * PacingMonitor monitor = PacingMonitor.of(calendar, WorkingCalendar.mondayToFriday());
 * Answer<Pacing> pacing = monitor.pace(plan, wonDeals, LocalDate.of(2017, 8, 15));
 * pacing.map(Pacing::aheadBy);
 * }</pre>
 */
@NullMarked
package io.planwright.control;

import org.jspecify.annotations.NullMarked;
