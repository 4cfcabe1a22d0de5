package io.planwright.forecasting.internal.outcome;

import io.planwright.internal.Require;

/** The checks that all distributions share. */
public final class Probabilities {

  private Probabilities() {}

  /**
   * Refuses what is no probability of a quantile.
   *
   * @param p strictly between 0 and 1
   * @throws IllegalArgumentException if it is not
   */
  public static void requireInside(double p) {
    Require.that(
        p > 0 && p < 1, "p", p, "be strictly between 0 and 1", "Ask for a quantile inside.");
  }
}
