package io.planwright.forecasting.internal.outcome;

import io.planwright.internal.Require;
import java.util.function.DoubleUnaryOperator;

/** Probabilities of distributions that are known by their quantiles alone. */
public final class QuantileInversion {

  /** Enough halvings of (0, 1) for the last bit of a probability. */
  private static final int HALVINGS = 54;

  private QuantileInversion() {}

  /**
   * The probability that the outcome reaches a value, by bisection.
   *
   * @param x the value; finite
   * @param quantile the quantile by probability, non-decreasing; asked strictly between 0 and 1
   * @return the probability, 0 to 1
   * @throws IllegalArgumentException if x is not finite
   */
  public static double probabilityAtLeast(double x, DoubleUnaryOperator quantile) {
    Require.finite(x, "x", "Ask for a finite value.");
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (middle < 1 && quantile.applyAsDouble(middle) < x) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return 1 - (low + high) / 2;
  }
}
