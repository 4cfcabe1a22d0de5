/**
 * What a planner does to a history before it is forecast: gaps, outliers, level shifts, the
 * calendar, stock-outs, and the scale. Everything is proposed with evidence, nothing is done
 * silently, and everything can be undone.
 *
 * <pre>{@code
 * Preparation proposed = PreparationSpec.standard().propose(history).orElseThrow();
 * proposed.proposals().forEach(repair -> System.out.println(repair.explanation().summary()));
 * Preparation accepted = proposed.acceptAll();
 * Forecast forecast = model(accepted.prepared()).forecast(12, 0.8);
 * Forecast inOriginalUnits = accepted.backToOriginalScale(forecast, Preparation.Centre.MEDIAN);
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.preparation;

import org.jspecify.annotations.NullMarked;
