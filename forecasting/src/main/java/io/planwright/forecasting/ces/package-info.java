/**
 * Complex exponential smoothing: a level and the information potential of its errors, smoothed
 * together by one complex number.
 *
 * <pre>{@code
 * FittedModel model =
 *     CesSpec.automatic().method().fitModel(history, RunControl.unlimited()).orElseThrow();
 * model.forecast(12, 0.95).points();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.ces;

import org.jspecify.annotations.NullMarked;
