/**
 * Exponential smoothing: the thirty state-space models of error, trend and season, and the choice
 * between them.
 */
@NullMarked
package io.planwright.forecasting.ets;

import org.jspecify.annotations.NullMarked;
