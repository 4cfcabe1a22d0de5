/**
 * The Theta method and its descendants: the line of a history and its smoothed short-term movement,
 * forecast apart and put together again.
 *
 * <pre>{@code
 * FittedModel model =
 *     ThetaSpec.dynamicOptimised().method().fitModel(history, RunControl.unlimited()).orElseThrow();
 * model.forecast(12, 0.95).points();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.theta;

import org.jspecify.annotations.NullMarked;
