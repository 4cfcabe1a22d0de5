package io.planwright.goal.attainability;

import java.util.List;
import java.util.Optional;

/** The search for the cheapest combination of levers. */
final class LeverMix {

  private static final int STEPS = 1000;
  private static final int HALVINGS = 200;

  private final List<LeverRange> ranges;
  private final double[] now;
  private final double[] best;

  /** The pipeline's bookings without the factors of the levers. */
  private final double rest;

  private LeverMix(GapLevers levers) {
    this.ranges = levers.ranges();
    this.now = new double[ranges.size()];
    this.best = new double[ranges.size()];
    double others = 1;
    for (BookingDriver driver : BookingDriver.values()) {
      int lever = index(driver);
      double value = now(levers.drivers(), driver);
      if (lever >= 0) {
        now[lever] = value;
        best[lever] = GapLevers.factor(driver, ranges.get(lever).best());
      } else if (driver != BookingDriver.NEW_BUSINESS) {
        others *= value;
      }
    }
    this.rest = others;
  }

  static double now(BookingDrivers drivers, BookingDriver driver) {
    return driver == BookingDriver.NEW_BUSINESS
        ? drivers.newBusiness().toDouble()
        : drivers.factors()[driver.ordinal()];
  }

  /** The factors, and the amount of new business, of the cheapest combination. */
  static Optional<double[]> cheapest(GapLevers levers) {
    LeverMix mix = new LeverMix(levers);
    double target = levers.target().toDouble();
    int business = mix.index(BookingDriver.NEW_BUSINESS);
    if (business < 0) {
      return mix.factorsFor(target - levers.drivers().newBusiness().toDouble());
    }
    Optional<double[]> cheapest = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (int step = 0; step <= STEPS; step++) {
      double added = mix.now[business] + (mix.best[business] - mix.now[business]) * step / STEPS;
      Optional<double[]> factors = mix.factorsFor(target - added);
      if (factors.isPresent()) {
        factors.get()[business] = added;
        double cost = mix.cost(factors.get());
        if (cost < least) {
          least = cost;
          cheapest = factors;
        }
      }
    }
    return cheapest;
  }

  private int index(BookingDriver driver) {
    for (int i = 0; i < now.length; i++) {
      if (ranges.get(i).driver() == driver) {
        return i;
      }
    }
    return -1;
  }

  private double cost(double[] factors) {
    double cost = 0;
    for (int i = 0; i < factors.length; i++) {
      cost += ranges.get(i).unitCost() * (factors[i] - now[i]);
    }
    return cost;
  }

  /** The cheapest factors whose pipeline books an amount, by the common price of a logarithm. */
  private Optional<double[]> factorsFor(double bookings) {
    if (bookings(now) >= bookings) {
      return Optional.of(now.clone());
    }
    if (bookings(best) < bookings) {
      return Optional.empty();
    }
    double low = 0;
    double high = 0;
    for (int i = 0; i < now.length; i++) {
      high = Math.max(high, ranges.get(i).unitCost() * best[i]);
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (bookings(factorsAt(middle)) < bookings) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Optional.of(factorsAt(high));
  }

  private double[] factorsAt(double price) {
    double[] factors = now.clone();
    for (int i = 0; i < factors.length; i++) {
      if (ranges.get(i).driver() != BookingDriver.NEW_BUSINESS) {
        double free = price / ranges.get(i).unitCost();
        factors[i] = Math.max(now[i], Math.min(best[i], free));
      }
    }
    return factors;
  }

  private double bookings(double[] factors) {
    double product = rest;
    for (int i = 0; i < factors.length; i++) {
      product *= ranges.get(i).driver() == BookingDriver.NEW_BUSINESS ? 1 : factors[i];
    }
    return product;
  }
}
