package io.planwright.allocation.response;

import io.planwright.internal.Require;

/** What the arguments of curves have to be. */
final class Spends {

  private static final String SCALE_FIX = "Measure spend and response in units such as thousands.";

  /** Beyond it products of parameters would leave the range of doubles. */
  private static final double MOST = 1e100;

  private Spends() {}

  static void requireSpend(double spend) {
    // On the path of every evaluation: the message is only made when it is needed.
    if (!(spend >= 0 && spend <= Double.MAX_VALUE)) {
      Require.notNegative(spend, "spend", "Ask for a spend of at least 0.");
    }
  }

  static void requireSlope(double slope) {
    if (!(slope > 0 && slope <= Double.MAX_VALUE)) {
      Require.positive(slope, "slope", "Ask for a response per unit above 0.");
    }
  }

  static void requireParameter(double value, String field) {
    Require.that(
        value >= 1 / MOST && value <= MOST, field, value, "be from 1E-100 to 1E+100", SCALE_FIX);
  }

  static void requireLevel(double value, String field) {
    Require.that(Math.abs(value) <= MOST, field, value, "be from -1E+100 to 1E+100", SCALE_FIX);
  }

  static void requireShape(double shape) {
    Require.between(shape, 0.05, 50, "shape", "Values about 0.5 to 5 are usual.");
  }

  static double bounded(double slope) {
    return Math.min(slope, Double.MAX_VALUE);
  }
}
