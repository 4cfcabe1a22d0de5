/**
 * Forecasting engines for sales series, behind the contract of {@code io.planwright.forecast}.
 *
 * <p>{@link io.planwright.forecasting.Forecasters} is the way in: a default that mixes what has
 * proved best, the methods behind it, and the baselines that each has to beat.
 *
 * <pre>{@code
 * Answer<FittedModel> model = Forecasters.auto().fitModel(history, RunControl.unlimited());
 * Forecast nextYear = model.orElseThrow().forecast(12, 0.80, 0.95);
 * System.out.println(nextYear.explanation().summary());
 * double chance = model.orElseThrow().cumulative(12).probabilityAtLeast(1_200_000);
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting;

import org.jspecify.annotations.NullMarked;
