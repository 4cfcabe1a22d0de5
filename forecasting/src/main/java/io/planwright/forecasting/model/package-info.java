/**
 * What every method of this module gives beyond the contract of core: a model that can be
 * simulated, continued with new values, taken apart and examined.
 *
 * <pre>{@code
 * FittedModel model = Forecasters.ets().fitModel(history, RunControl.unlimited()).orElseThrow();
 * model.components().parts();                       // level, trend, season
 * model.simulate(12, 1_000, 42).quantile(12, 0.9);  // sample paths, always the same for one seed
 * FittedModel later = model.update(118, 121);       // the same parameters, two periods on
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.model;

import org.jspecify.annotations.NullMarked;
