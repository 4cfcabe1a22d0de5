package io.planwright.forecasting.pipeline.stage;

import io.planwright.internal.Require;
import io.planwright.money.ExchangeRates;
import java.io.Serializable;
import java.util.Currency;

/**
 * How a {@link SalesVelocity} is estimated. Immutable, serializable and thread-safe.
 *
 * @param currency the currency of the result
 * @param rates the rates by which amounts of other currencies are converted, each on the day of its
 *     close
 * @param level the probability that intervals are made for, strictly between 0 and 1
 * @param resamples how often the deals are drawn again for intervals, at least 100
 * @param seed the seed of the draws; equal seeds give equal bits
 */
public record VelocitySpec(
    Currency currency, ExchangeRates rates, double level, int resamples, long seed)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param currency the currency of the result
   * @param rates the rates by which amounts of other currencies are converted
   * @param level the probability that intervals are made for, strictly between 0 and 1
   * @param resamples how often the deals are drawn again, at least 100
   * @param seed the seed of the draws
   * @throws IllegalArgumentException if a number is out of its range
   */
  public VelocitySpec {
    Require.nonNull(currency, "currency");
    Require.nonNull(rates, "rates");
    IntervalEstimate.requireLevel(level);
    Require.atLeast(resamples, 100, "resamples", "Fewer resamples give no interval.");
  }

  /**
   * One currency, 90 % intervals from 500 resamples, seed 1.
   *
   * @param currency the currency of all amounts
   * @return the standard
   */
  public static VelocitySpec in(Currency currency) {
    return new VelocitySpec(currency, ExchangeRates.none(), 0.9, 500, 1);
  }

  /**
   * Gives exchange rates.
   *
   * @param newRates the rates
   * @return a copy with those rates
   */
  public VelocitySpec withRates(ExchangeRates newRates) {
    return new VelocitySpec(currency, newRates, level, resamples, seed);
  }
}
