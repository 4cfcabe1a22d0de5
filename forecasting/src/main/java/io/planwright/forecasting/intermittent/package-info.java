/**
 * Intermittent demand: many periods without any, such as spare parts and slow movers. The methods
 * of J. D. Croston and his successors, and distributions of counts to plan stock and service by.
 *
 * <pre>{@code
 * ForecastingMethod method = IntermittentSpec.automatic().method();
 * DemandClass kind = DemandProfile.of(history).orElseThrow().demandClass();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.intermittent;

import org.jspecify.annotations.NullMarked;
