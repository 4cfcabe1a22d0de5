package io.planwright.forecasting.pipeline.scenario;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Something that may befall the whole market: it comes with a probability, for all deals together,
 * and multiplies what is booked. Immutable, serializable and thread-safe.
 *
 * @param probability how likely it is, from 0 to 1
 * @param factor what bookings are multiplied with if it comes, not negative; 0.8 for a fifth less
 */
public record MarketShock(double probability, double factor) implements Serializable {

  /** No shock. */
  public static final MarketShock NONE = new MarketShock(0, 1);

  /**
   * Checks the components.
   *
   * @param probability how likely it is, from 0 to 1
   * @param factor what bookings are multiplied with if it comes, not negative
   * @throws IllegalArgumentException if a number is out of its range
   */
  public MarketShock {
    Require.between(probability, 0, 1, "probability", "Give 0.2 for 20 percent.");
    Require.notNegative(factor, "factor", "Give 0.8 for a fifth less.");
  }
}
