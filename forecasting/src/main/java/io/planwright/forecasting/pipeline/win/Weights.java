package io.planwright.forecasting.pipeline.win;

/** How much rows count, and what they say on the whole. */
final class Weights {

  private Weights() {}

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
