/**
 * What will sales be if nothing but the past speaks? The contract of the forecasting engines.
 *
 * <p>A {@link io.planwright.forecast.Forecaster} is fitted to the history of one series and gives a
 * {@link io.planwright.forecast.ForecastModel}; the model gives point forecasts with prediction
 * intervals for any number of future periods, and the distribution of the sum of any range of them,
 * by which goals and quotas ask "how likely is this target?". A history too short for the method is
 * an {@link io.planwright.evidence.Answer.InsufficientData}, never a guess.
 *
 * <pre>{@code
 * Answer<ForecastModel> fitted = forecaster.fit(history, RunControl.unlimited());
 * fitted.map(model -> model.forecast(4, 0.80, 0.95))
 *     .map(Forecast::points);
 * fitted.map(model -> model.cumulative(4).probabilityAtLeast(1_200_000));
 * }</pre>
 *
 * <p>A {@link io.planwright.forecast.BookingForecaster} answers the question of a single period
 * from all that a CRM knows: its open deals as well as its history.
 *
 * <p>The engines live in the module {@code io.planwright.forecasting}. An engine of your own is any
 * implementation of {@link io.planwright.forecast.Forecaster}; hold it against {@link
 * io.planwright.forecast.ForecasterContract} in your tests.
 */
@NullMarked
package io.planwright.forecast;

import org.jspecify.annotations.NullMarked;
