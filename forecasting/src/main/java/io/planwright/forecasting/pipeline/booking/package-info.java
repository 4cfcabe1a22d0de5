/**
 * The distribution of a period's bookings: which deals will be won, what they share, and what is
 * not in the pipeline yet.
 *
 * <p>A {@link io.planwright.forecasting.pipeline.booking.DealBook} holds the deals, a {@link
 * io.planwright.forecasting.pipeline.booking.BookingSpec} what is assumed beside them: common and
 * group shocks, the error of the win probabilities, exchange rates, and new business by an {@link
 * io.planwright.forecasting.pipeline.booking.ArrivalModel}. Where amounts and shocks allow the
 * distribution is convolved exactly, otherwise simulated; it says which, and how exact that is.
 *
 * <pre>{@code
 * DealBook book = DealBook.of(eur, List.of(
 *     DealChance.of("A-17", 0.6, Money.of("80000.00", "EUR")),
 *     DealChance.of("A-18", 0.3, Money.of("250000.00", "EUR"))));
 * BookingSpec spec = BookingSpec.standard();              // a common correlation of 0.05
 * BookingDistribution bookings = spec.distribution(book, RunControl.unlimited());
 * double chance = bookings.probabilityAtLeast(quota);
 * DecidingDeals deciding = spec.decidingDeals(book, quota, 5, RunControl.unlimited());
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.pipeline.booking;

import org.jspecify.annotations.NullMarked;
