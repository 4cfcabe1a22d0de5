package io.planwright.forecasting.internal.outcome;

import io.planwright.internal.Require;

/** The checks that all distributions share. */
final class Probabilities {

  private Probabilities() {}

  static void requireInside(double p) {
    Require.that(
        p > 0 && p < 1, "p", p, "be strictly between 0 and 1", "Ask for a quantile inside.");
  }
}
