package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What moves the deals of a period together.
 *
 * <p>Deals are won together more often than independent coins would fall. Deal i is won if a
 * standard normal latent variable √ρ·Z + Σ √ρ<sub>d</sub>·G<sub>d,i</sub> + √(1-ρ-Σρ<sub>d</sub>)·ε
 * stays below its threshold: the one-factor Gaussian copula of O. Vasicek, "The distribution of
 * loan portfolio value", Risk 15, 2002, with a factor more for each group of a dimension. The win
 * probabilities share an error of their own, normal on the probit scale. Each shock keeps every
 * deal's win probability and every expected amount: shocks widen the distribution and move no mean.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param commonCorrelation ρ, the correlation of any two deals' latent variables by the common
 *     factor; 0 for independent deals. {@link ShockStrength} estimates it
 * @param groupCorrelations ρ<sub>d</sub>, the additional correlation within one group, by dimension
 *     of the book, such as {@code owner → 0.03}; with {@code commonCorrelation} at most 0.95 in sum
 * @param probabilityError the standard deviation, on the probit scale, of the error that all win
 *     probabilities share; 0 to 2. At 50 %, an error of 0.1 is ±4 points
 * @param fxVolatility by currency of the deals, the standard deviation of the logarithm of its rate
 *     to the plan's currency from the as-of date to the close; 0 to 2
 */
public record BookingShocks(
    double commonCorrelation,
    Map<String, Double> groupCorrelations,
    double probabilityError,
    Map<Currency, Double> fxVolatility)
    implements Serializable {

  /** How much of the latent variance shocks may have: the rest is each deal's own luck. */
  private static final double MOST_SHARED = 0.95;

  private static final double MOST_ERROR = 2;

  /** Deals that know nothing of each other. */
  static final BookingShocks NONE = new BookingShocks(0, Map.of(), 0, Map.of());

  /**
   * Validates the components.
   *
   * @param commonCorrelation 0 to 0.95
   * @param groupCorrelations each from 0, with the common one at most 0.95 in sum
   * @param probabilityError 0 to 2
   * @param fxVolatility each 0 to 2
   * @throws IllegalArgumentException if a component is out of its range
   */
  public BookingShocks {
    Require.between(
        commonCorrelation, 0, MOST_SHARED, "commonCorrelation", "Give 0.05 if unknown.");
    groupCorrelations =
        Collections.unmodifiableMap(
            new TreeMap<>(Require.nonNull(groupCorrelations, "groupCorrelations")));
    double shared = commonCorrelation;
    for (Map.Entry<String, Double> entry : groupCorrelations.entrySet()) {
      String field = "groupCorrelations." + entry.getKey();
      shared += Require.between(entry.getValue(), 0, MOST_SHARED, field, "Give a correlation.");
    }
    Require.between(
        shared, 0, MOST_SHARED, "sum of correlations", "Leave each deal some luck of its own.");
    Require.between(
        probabilityError, 0, MOST_ERROR, "probabilityError", "Give it on the probit scale.");
    fxVolatility = Map.copyOf(Require.nonNull(fxVolatility, "fxVolatility"));
    fxVolatility.forEach(
        (currency, volatility) ->
            Require.between(
                volatility,
                0,
                MOST_ERROR,
                "fxVolatility." + currency,
                "Give the volatility up to the close, such as 0.04 for a quarter."));
  }

  BookingShocks withCommon(double correlation) {
    return new BookingShocks(correlation, groupCorrelations, probabilityError, fxVolatility);
  }

  BookingShocks withGroup(String dimension, double correlation) {
    Require.notBlank(dimension, "dimension", "Name a dimension of the book.");
    Map<String, Double> more = new TreeMap<>(groupCorrelations);
    more.put(dimension, correlation);
    return new BookingShocks(commonCorrelation, more, probabilityError, fxVolatility);
  }

  BookingShocks withoutGroups() {
    return new BookingShocks(commonCorrelation, Map.of(), probabilityError, fxVolatility);
  }

  BookingShocks withError(double probitSd) {
    return new BookingShocks(commonCorrelation, groupCorrelations, probitSd, fxVolatility);
  }

  BookingShocks withFx(Currency currency, double volatility) {
    Require.nonNull(currency, "currency");
    Map<Currency, Double> more = new HashMap<>(fxVolatility);
    more.put(currency, volatility);
    return new BookingShocks(commonCorrelation, groupCorrelations, probabilityError, more);
  }
}
