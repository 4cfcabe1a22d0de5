/**
 * What was earned for what was spent, and when and at what cost it will be done: earned value and
 * earned schedule of a plan's activities against their baseline.
 *
 * <p>The {@link io.planwright.control.earned.PerformanceBaseline} spreads the budget of each
 * activity over its scheduled working days; {@link io.planwright.control.earned.ProjectFact}s are
 * what happened, each with its date. {@link io.planwright.control.earned.EarnedValueMonitor}
 * measures the one against the other as of a day and never sees what came after it. Amounts are
 * exact: every element of the breakdown is the sum of its parts to the cent. A ratio without a
 * denominator is a typed "insufficient data".
 *
 * <pre>{@code
 * PerformanceBaseline baseline =
 *     PerformanceBaseline.of(new PlanReference("launch", 2), work, schedule, calendar, budgets);
 * EarnedValueMonitor monitor = EarnedValueMonitor.of(baseline);
 * EarnedValueReport report = monitor.report(facts, LocalDate.of(2026, 9, 30));
 * report.total().costIndex();                                        // CPI
 * report.schedule().flatMap(EarnedSchedule::estimatedFinish);        // IEAC(t) as a date
 * monitor.forecast(facts, fridays, 0.9).map(CompletionForecast::costHigh);
 * }</pre>
 *
 * <p>Sources: Project Management Institute, "The Standard for Earned Value Management", 2019; W.
 * Lipke, "Schedule is different", The Measurable News, March 2003; W. Lipke, O. Zwikael, K.
 * Henderson and F. Anbari, "Prediction of project outcome: the application of statistical methods
 * to earned value management and earned schedule performance indexes", International Journal of
 * Project Management 27, 2009, pp. 400-407.
 */
@NullMarked
package io.planwright.control.earned;

import org.jspecify.annotations.NullMarked;
