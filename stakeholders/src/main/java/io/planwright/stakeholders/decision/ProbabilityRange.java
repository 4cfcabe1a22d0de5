package io.planwright.stakeholders.decision;

import io.planwright.internal.Figures;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What a probability is at worst and at best. Immutable, serializable and thread-safe.
 *
 * @param low at worst, from 0 to 1
 * @param high at best, from {@code low} to 1
 */
public record ProbabilityRange(double low, double high) implements Serializable {

  /**
   * Checks the components.
   *
   * @param low at worst, from 0 to 1
   * @param high at best, from {@code low} to 1
   * @throws IllegalArgumentException if one is out of its range
   */
  public ProbabilityRange {
    Require.between(low, 0, 1, "low", "Give a probability.");
    Require.between(high, low, 1, "high", "Give the lower bound first.");
  }

  /**
   * How much is open.
   *
   * @return the difference between both ends, from 0 to 1
   */
  public double width() {
    return high - low;
  }

  /**
   * The range in words.
   *
   * @return such as "30 % to 60 %", or one figure for a point
   */
  public String words() {
    return low == high
        ? Figures.percent(low)
        : Figures.percent(low) + " to " + Figures.percent(high);
  }
}
