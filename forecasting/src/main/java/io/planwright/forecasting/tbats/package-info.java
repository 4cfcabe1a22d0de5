/**
 * TBATS: several seasons at once, of any and also of fractional length, by trigonometric terms that
 * follow the market, with Box-Cox transformation, trend and ARMA errors.
 *
 * <pre>{@code
 * ForecastingMethod automatic = TbatsSpec.automatic().method();
 * ForecastingMethod hourly = TbatsSpec.withPeriods(24, 168).method();
 * ForecastingMethod weekly = TbatsSpec.withPeriods(52.18).method();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.tbats;

import org.jspecify.annotations.NullMarked;
