/**
 * What drives a figure beside its own past: prices, promotions, holidays, the number of working
 * days. Each driver says what is known of it at the origin of a forecast, so that no forecast leans
 * on what nobody can know yet.
 *
 * <pre>{@code
 * List<Driver> drivers =
 *     List.of(
 *         Drivers.known(plannedPrices),
 *         Drivers.workingDays(WorkingCalendar.mondayToFriday()),
 *         Drivers.easter(7, 0));
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.driver;

import org.jspecify.annotations.NullMarked;
