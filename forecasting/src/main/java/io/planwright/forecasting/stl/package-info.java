/** Forecasts from the decomposition of a history into trend, seasons and remainder by loess. */
@NullMarked
package io.planwright.forecasting.stl;

import org.jspecify.annotations.NullMarked;
