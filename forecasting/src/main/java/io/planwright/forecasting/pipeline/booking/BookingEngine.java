package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.util.Currency;

/** One way to compute bookings, bound to a spec and a book. */
interface BookingEngine {

  BookingDistribution distribution(RunControl control);

  DecidingDeals decidingDeals(Money quota, int count, RunControl control);

  /** The engine that the spec asks for, or that fits if it leaves the choice. */
  static BookingEngine of(BookingSpec spec, DealBook book) {
    for (String dimension : spec.shocks().groupCorrelations().keySet()) {
      Require.that(
          book.dimensions().contains(dimension),
          "groupCorrelations",
          dimension,
          "name a dimension of the book, which has " + book.dimensions(),
          "Put the deals into groups by DealChance.inGroup.");
    }
    ArrivalModel arrivals = spec.newBusiness();
    Require.that(
        arrivals.isNone() || arrivals.currency().equals(book.currency()),
        "newBusiness",
        arrivals.currency(),
        "be in " + book.currency(),
        "Fit it in the currency of the book.");
    String obstacle = obstacle(spec, book);
    if (spec.computation().method() == BookingMethod.MONTE_CARLO) {
      return new SimulatedBooking(spec, book);
    }
    if (spec.computation().method() == BookingMethod.EXACT) {
      Require.that(
          obstacle.isEmpty(),
          "method",
          spec.computation().method(),
          "not be asked for with " + obstacle,
          "Use AUTOMATIC or MONTE_CARLO.");
      return new ExactBooking(spec, book);
    }
    if (!obstacle.isEmpty()) {
      return new SimulatedBooking(spec, book);
    }
    ExactBooking exact = new ExactBooking(spec, book);
    return exact.isAffordable() ? exact : new SimulatedBooking(spec, book);
  }

  /** What stands in the way of an exact convolution; empty if nothing does. */
  private static String obstacle(BookingSpec spec, DealBook book) {
    if (spec.shocks().groupCorrelations().values().stream()
        .anyMatch(correlation -> correlation > 0)) {
      return "group shocks";
    }
    if (!spec.newBusiness().isNone()) {
      return "new business";
    }
    if (book.hasUncertainAmounts()) {
      return "uncertain amounts";
    }
    for (Currency currency : book.dealCurrencies()) {
      boolean moves = spec.shocks().fxVolatility().getOrDefault(currency, 0.0) > 0;
      if (moves && !currency.equals(book.currency())) {
        return "a currency that moves";
      }
    }
    return "";
  }
}
