/**
 * Forecasts of many series in one call: in parallel, in constant memory, in the order of the input.
 *
 * <pre>{@code
 * BatchSummary summary =
 *     BatchSpec.of(Forecasters.auto(), 12, 0.80, 0.95)
 *         .withThreads(8)
 *         .run(histories, result -> store.write(result), RunControl.unlimited());
 * }</pre>
 *
 * <p>A series that cannot be forecast gives a {@link io.planwright.forecasting.batch.BatchResult}
 * that says why, and never loses the others.
 */
@NullMarked
package io.planwright.forecasting.batch;

import org.jspecify.annotations.NullMarked;
