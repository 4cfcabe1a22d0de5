/**
 * The frame of the engines, not exported: what is alike in all families, so that a family is left
 * with its numerics, plain loops over {@code double[]} with gaps as NaN.
 *
 * <p>Reach the families through {@code Forecasters}:
 *
 * <pre>{@code
 * ForecastingMethod method = Forecasters.simpleExponentialSmoothing();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.internal;

import org.jspecify.annotations.NullMarked;
