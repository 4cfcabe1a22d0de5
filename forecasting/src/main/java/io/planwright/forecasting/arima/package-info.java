/** Seasonal ARIMA models: exact likelihood, and orders chosen by the history. */
@NullMarked
package io.planwright.forecasting.arima;

import org.jspecify.annotations.NullMarked;
