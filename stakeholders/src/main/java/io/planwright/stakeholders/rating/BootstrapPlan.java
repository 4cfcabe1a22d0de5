package io.planwright.stakeholders.rating;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How an interval is drawn from the data itself. Immutable, serializable and thread-safe.
 *
 * @param draws how often the subjects are drawn anew, from 100 to 1,000,000
 * @param level the share of such intervals that hold the true value, above 0 and below 1
 * @param seed any number; the same seed gives the same interval
 */
public record BootstrapPlan(int draws, double level, long seed) implements Serializable {

  /**
   * Checks the components.
   *
   * @param draws how often the subjects are drawn anew, from 100 to 1,000,000
   * @param level the share of such intervals that hold the true value, above 0 and below 1
   * @param seed any number
   * @throws IllegalArgumentException if a number is out of its range
   */
  public BootstrapPlan {
    Require.between(draws, 100, 1_000_000, "draws", "A thousand are enough for 95 %.");
    ConfidenceInterval.requireLevel(level);
  }
}
