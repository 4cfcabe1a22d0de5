/**
 * The methods without search that any other has to beat: mean, naive, seasonal naive, drift and
 * Naive2 of the forecasting competitions.
 *
 * <pre>{@code
 * ForecastingMethod naive2 = BaselineSpec.naive2().method();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.baseline;

import org.jspecify.annotations.NullMarked;
