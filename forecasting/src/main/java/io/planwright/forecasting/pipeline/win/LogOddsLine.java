package io.planwright.forecasting.pipeline.win;

/**
 * A line on log-odds by logistic regression: two unknowns, the slope drawn to 1, by Newton's
 * method.
 */
final class LogOddsLine {

  private static final int MOST_STEPS = 50;
  private static final double MOST_STEP = 2;

  private LogOddsLine() {}

  /** The constant and the slope. */
  static double[] fit(double[] logOdds, boolean[] won, double[] weights, double penalty) {
    double constant = 0;
    double slope = 1;
    for (int count = 0; count < MOST_STEPS; count++) {
      double ofConstant = 0;
      double ofSlope = -penalty * (slope - 1);
      double cc = 1e-9;
      double cs = 0;
      double ss = penalty;
      for (int row = 0; row < won.length; row++) {
        double p = RidgeLogistic.probability(constant + slope * logOdds[row]);
        double residual = weights[row] * ((won[row] ? 1 : 0) - p);
        double curvature = weights[row] * p * (1 - p);
        ofConstant += residual;
        ofSlope += residual * logOdds[row];
        cc += curvature;
        cs += curvature * logOdds[row];
        ss += curvature * logOdds[row] * logOdds[row];
      }
      double determinant = cc * ss - cs * cs;
      double first = bounded((ss * ofConstant - cs * ofSlope) / determinant);
      double second = bounded((cc * ofSlope - cs * ofConstant) / determinant);
      constant += first;
      slope = Math.max(0, slope + second);
      if (Math.abs(first) + Math.abs(second) < 1e-10) {
        break;
      }
    }
    return new double[] {constant, slope};
  }

  private static double bounded(double step) {
    return Math.max(-MOST_STEP, Math.min(MOST_STEP, step));
  }
}
