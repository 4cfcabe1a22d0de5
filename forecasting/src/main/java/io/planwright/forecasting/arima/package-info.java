/**
 * Seasonal ARIMA models: exact likelihood, and orders chosen by the history; and regressions on
 * drivers, or on the harmonics of a season, whose errors follow such a model.
 */
@NullMarked
package io.planwright.forecasting.arima;

import org.jspecify.annotations.NullMarked;
