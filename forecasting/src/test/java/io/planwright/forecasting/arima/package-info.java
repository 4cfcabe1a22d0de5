@NullMarked
package io.planwright.forecasting.arima;

import org.jspecify.annotations.NullMarked;
