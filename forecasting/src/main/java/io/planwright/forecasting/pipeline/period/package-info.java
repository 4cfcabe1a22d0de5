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
 *
 * <p>Which deals decide whether the period reaches its quota, with what is booked and new business
 * counted, is one call from the same question:
 *
 * <pre>{@code
 * DecidingDeals deciding =
 *     BookingForecasters.decidingDeals(crm, question, quota, 5, RunControl.unlimited()).orElseThrow();
 * deciding.deals().forEach(deal ->
 *     System.out.println(deal.id() + " " + deal.amount() + " " + deal.winProbability() + " " + deal.swing()));
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.pipeline.period;

import org.jspecify.annotations.NullMarked;
