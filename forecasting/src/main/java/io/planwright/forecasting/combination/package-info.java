/**
 * Several methods together: their forecasts averaged, weighted by past errors, or their median,
 * which is hard to beat and never more wrong than the worst of them.
 *
 * <pre>{@code
 * ForecastingMethod calm = CombinationSpec.median(
 *         List.of(BaselineSpec.naive2().method(), BaselineSpec.drift().method()))
 *     .method();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.combination;

import org.jspecify.annotations.NullMarked;
