/**
 * What people say of a period: forecast categories, submissions and adjustments in layers, how far
 * each forecaster can be believed, and what judgement adds to a model.
 *
 * <pre>{@code
 * ForecastHierarchy calls = ForecastHierarchy.of(quotas, submissions, adjustments);
 * ForecastRollUp company = calls.rollUp("company", deals, RollUpMethod.CUMULATIVE);
 * company.line(ForecastCategory.COMMIT).managerAdjusted();
 *
 * BiasModel bias = BiasModel.fit(history, asOf).orElseThrow();
 * DebiasedForecast honest = bias.debiased("rep-7", Money.of("120000", "EUR")).orElseThrow();
 * BlendedForecast quarter =
 *     JudgementBlend.fit(rounds, asOf).orElseThrow().blend(model, honest.point().toDouble());
 * System.out.println(quarter.explanation().summary());
 * }</pre>
 *
 * <p>Nothing looks past the as-of day. With too little history the answer is {@code
 * InsufficientData}.
 */
@NullMarked
package io.planwright.forecasting.pipeline.judgement;

import org.jspecify.annotations.NullMarked;
