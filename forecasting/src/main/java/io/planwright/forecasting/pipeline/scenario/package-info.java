/**
 * What if: scenarios on a model of bookings, compared on the same random numbers.
 *
 * <pre>{@code
 * ScenarioModel model = new PipelineScenarios(book, newBusiness, 0.5, 0.05, 10_000);
 * Scenario plan = Scenario.named("plan");
 * Scenario dearer = Scenario.named("price +5 %").with(Lever.PRICE, 1.05).with(Lever.WIN_ODDS, 0.9);
 * ScenarioOutcomes outcomes = ScenarioOutcomes.of(model, List.of(plan, dearer), seed, control);
 * ScenarioComparison comparison =
 *     ScenarioComparison.of(outcomes, ComparisonSpec.withGoal(2_000_000), control);
 * comparison.ranking(Criterion.TAIL_MEAN).explanation();
 * comparison.dominance("price +5 %", "plan").isEstablished();
 * Tornado.of(model, plan, 0.1, seed, control).bars();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.pipeline.scenario;

import org.jspecify.annotations.NullMarked;
