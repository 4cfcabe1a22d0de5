/**
 * Distributions around any method's forecast: conformal, adaptive conformal, bootstrapped and
 * simulated. Each spec wraps a method, keeps its points and replaces what is said about their
 * errors.
 *
 * <pre>{@code
 * ForecastingMethod method = ConformalSpec.of(BaselineSpec.naive2().method()).method();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.interval;

import org.jspecify.annotations.NullMarked;
