/**
 * Following the market: whether a model still holds, what the running period will come to, and a
 * forecast that always looks equally far ahead.
 *
 * <pre>{@code
 * ForecastMonitor monitor =
 *     ForecastMonitorSpec.ofFalseAlarmRate(400)          // one false alarm in 400 periods
 *         .start(Forecasters.ets(), history, RunControl.unlimited())
 *         .orElseThrow();
 * MonitorUpdate update = monitor.observe(118);
 * update.verdict();                                      // NO: the model no longer holds
 * update.monitor().model().forecast(12, 0.8);            // by the model that was fitted anew
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.monitoring;

import org.jspecify.annotations.NullMarked;
