/**
 * Whether stated chances come true, and what to do when they don't: scores of probabilities with
 * intervals, reliability curves, calibration, drift, and the number of wins that a set of deals
 * will bring.
 *
 * <pre>{@code
 * ScoredOutcomes past =
 *     ScoredOutcomes.of(probabilities, won).withDeals(dealIds).withDays(asOfDays);
 * ProbabilityScores scores =
 *     ScoringSpec.standard().score(past, RunControl.unlimited()).orElseThrow();
 * scores.estimate(ProbabilityMeasure.BRIER);             // 0.171, 0.164 to 0.178
 * CalibrationMap map = CalibrationSpec.best().fit(past).orElseThrow();
 * double honest = map.apply(0.8);                        // 0.63: deals called 80 % come in less
 * CommonShock shock = CommonShock.estimate(past).orElseThrow();
 * PredictedWins wins = PredictedWins.of(map.apply(openDeals), shock);
 * wins.interval(0.8);                                    // 31 to 52 wins
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.pipeline.calibration;

import org.jspecify.annotations.NullMarked;
