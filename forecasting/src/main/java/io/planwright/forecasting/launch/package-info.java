/**
 * Products that are new, and series that are short: forecasts from what is known beside their own
 * few sales.
 *
 * <p>Three sources, each with its own method: the diffusion of an innovation through a market whose
 * size is known or estimated ({@link io.planwright.forecasting.launch.BassSpec}), the course of
 * earlier launches ({@link io.planwright.forecasting.launch.AnalogueSpec}), and the series of the
 * same group ({@link io.planwright.forecasting.launch.GroupShrinkageSpec}).
 *
 * <pre>{@code
 * TimeSeries notYetSold = TimeSeries.of("new model", "units", OrdinalAxis.of(1));
 * FittedModel launch = AnalogueSpec.of(earlierLaunches).fitLaunch(notYetSold).orElseThrow();
 * launch.forecast(12, 0.8);
 *
 * BassSpec.unknown().withPotential(Belief.about(50_000, 1.5)).method().fitModel(sales, control);
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.launch;

import org.jspecify.annotations.NullMarked;
