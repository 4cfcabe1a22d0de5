/**
 * Forecasts that add up: regions, products and people, each forecast on its own, made one plan.
 *
 * <pre>{@code
 * Hierarchy company = Hierarchy.of(Map.of("company", List.of("north", "south")));
 * HierarchicalModel model =
 *     HierarchicalSpec.of(company, Forecasters.auto())
 *         .fit(histories, RunControl.unlimited())
 *         .orElseThrow();
 * model.forecast(12, 0.95).of("company");
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.hierarchy;

import org.jspecify.annotations.NullMarked;
