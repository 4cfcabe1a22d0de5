/**
 * The chance that an open case is won: a calibrated logistic regression on what was known on a day,
 * which says so when it is no better than the base rate.
 *
 * <p>A table of {@link io.planwright.forecasting.pipeline.win.Cases} holds one row for every look
 * at a case on a day; {@link io.planwright.forecasting.pipeline.win.DealCases} makes it from a CRM.
 * Fields that give the outcome away are found by the {@link
 * io.planwright.forecasting.pipeline.win.LeakDetector} and left out. {@link
 * io.planwright.forecasting.pipeline.win.FrequencyScore} is the baseline: what a CRM prints.
 *
 * <pre>{@code
 * Cases cases = DealCases.every(Period.ofWeeks(2), EUR, ZoneOffset.UTC).from(crm, first, today);
 * WinModel model =
 *     WinModelSpec.standard().fit(cases.weightedByLook(), today, RunControl.unlimited()).orElseThrow();
 * model.skill().statement();
 * Cases open = cases.on(lastLook); // one of the days of the table
 * double[] chances = model.probabilities(open);
 * model.explain(open, 0).summary();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.pipeline.win;

import org.jspecify.annotations.NullMarked;
