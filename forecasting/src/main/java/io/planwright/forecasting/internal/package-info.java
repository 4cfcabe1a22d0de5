/**
 * The bodies of the engines, not exported: numerics as plain loops over {@code double[]}, gaps as
 * NaN inside.
 *
 * <p>Reach them through {@code Forecasters}:
 *
 * <pre>{@code
 * Forecaster forecaster = Forecasters.simpleExponentialSmoothing();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.internal;

import org.jspecify.annotations.NullMarked;
