package io.planwright.forecasting.response;

/**
 * The form of a line's effect before its ceiling, by three numbers that are standard normal before
 * the data is seen.
 *
 * <p>The retention is about 0.4 (80 % between 0.16 and 0.71), half is about the mean spend (between
 * a third and three times it), the shape about 1.1 (between 0.7 and 1.7).
 */
record Shape(double retention, double half, double shape) {

  private static final double RETENTION_LOGIT = -0.4;
  private static final double RETENTION_SPREAD = 1;
  private static final double HALF_SPREAD = 0.85;
  private static final double SHAPE_CENTRE = 0.1;
  private static final double SHAPE_SPREAD = 0.35;

  /** The weeks whose mean spend stands for those before the first. */
  private static final int START = 8;

  static Shape of(double[] z) {
    return new Shape(
        1 / (1 + Math.exp(-RETENTION_LOGIT - RETENTION_SPREAD * z[0])),
        Math.exp(HALF_SPREAD * z[1]),
        Math.exp(SHAPE_CENTRE + SHAPE_SPREAD * z[2]));
  }

  /** The effect of each week as a share of the ceiling; spends in units of their mean. */
  void effect(double[] spends, double[] into) {
    stock(spends, retention, into);
    for (int t = 0; t < spends.length; t++) {
      double u = Math.pow(into[t] / half, shape);
      into[t] = u > 1 ? 1 / (1 + 1 / u) : u / (1 + u);
    }
  }

  /** The stock of spend times 1 − retention: of a steady spend it is that spend. */
  static void stock(double[] spends, double retention, double[] into) {
    int start = Math.min(START, spends.length);
    double stock = 0;
    for (int t = 0; t < start; t++) {
      stock += spends[t] / start;
    }
    for (int t = 0; t < spends.length; t++) {
      stock = retention * stock + (1 - retention) * spends[t];
      into[t] = stock;
    }
  }
}
