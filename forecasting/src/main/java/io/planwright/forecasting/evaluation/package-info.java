/**
 * How good are the forecasts? Rolling-origin backtests with the measures of the literature, the
 * value that a method adds to a simpler one, and whether the difference is more than chance.
 *
 * <pre>{@code
 * BacktestReport report =
 *     BacktestSpec.of(12, 0.80, 0.95)
 *         .run(List.of(Forecasters.auto()), List.of(history), RunControl.unlimited())
 *         .orElseThrow();
 * System.out.println(report);                    // every backtest shows the skill against naive
 * report.valueAdded(Measure.MASE, "auto", "naive2");
 * report.compare("auto", "naive2", history.name(), 1);   // Diebold and Mariano
 * }</pre>
 *
 * <p>What the data does not define, such as a scaled error of a constant history, is an empty value
 * or an {@code InsufficientData}, never a NaN.
 */
@NullMarked
package io.planwright.forecasting.evaluation;

import org.jspecify.annotations.NullMarked;
