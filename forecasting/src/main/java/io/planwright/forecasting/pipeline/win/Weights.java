package io.planwright.forecasting.pipeline.win;

import java.time.LocalDate;

/** How much rows count, and what they say on the whole. */
final class Weights {

  private Weights() {}

  /**
   * Weights that halve so often from the first row to a day, about as heavy in all as the rows
   * themselves.
   */
  static double[] forgetting(Cases cases, double halvings, LocalDate until) {
    double[] weights = new double[cases.size()];
    double last = until.toEpochDay();
    double span = Math.max(1, last - cases.asOfDay(0));
    double own = 0;
    double aged = 0;
    for (int row = 0; row < weights.length; row++) {
      double age = (last - cases.asOfDay(row)) / span;
      weights[row] = cases.weight(row) * StrictMath.pow(0.5, halvings * age);
      own += cases.weight(row);
      aged += weights[row];
    }
    // As many as they are worth, so that a penalty means the same at any forgetting.
    double factor = aged > 0 ? Math.min(1, 3 * aged / own) * own / aged : 1;
    for (int row = 0; row < weights.length; row++) {
      weights[row] *= factor;
    }
    return weights;
  }

  /** The share of wins. */
  static double rate(Cases cases, double[] weights) {
    double won = 0;
    double all = 0;
    for (int row = 0; row < weights.length; row++) {
      won += cases.isWon(row) ? weights[row] : 0;
      all += weights[row];
    }
    return won / all;
  }

  /** Coefficients of which the constant alone is not 0, to give each row the share of wins. */
  static double[] constant(Cases cases, double[] weights, int columns) {
    double rate = Math.max(1e-6, Math.min(1 - 1e-6, rate(cases, weights)));
    double[] start = new double[columns];
    start[0] = StrictMath.log(rate / (1 - rate));
    return start;
  }
}
