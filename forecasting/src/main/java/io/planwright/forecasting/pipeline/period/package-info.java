/**
 * What will a month or a quarter bring? Sources of forecasts, held against the naive one on the
 * past, and used as far as they have proved better.
 *
 * <pre>{@code
 * SkillSpec spec = SkillSpec.of(
 *     List.of(BookingForecasters.weightedPipeline(), BookingForecasters.timeSeries(Forecasters.auto())));
 * SkilledForecast forecast = spec.withSkill(crm, question, RunControl.unlimited()).orElseThrow();
 * System.out.print(forecast.skill().table()); // each source beside the seasonal naive
 * forecast.forecast().total().probabilityAtLeast(quota);
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.pipeline.period;

import org.jspecify.annotations.NullMarked;
