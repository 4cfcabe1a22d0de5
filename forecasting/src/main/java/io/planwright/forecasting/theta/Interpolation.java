package io.planwright.forecasting.theta;

/** Histories with their gaps filled, for decompositions that need every value. */
final class Interpolation {

  private Interpolation() {}

  /**
   * Fills each gap: with the mean of the values one season before and after where both are known,
   * with the one of them that is, or else on the straight line between its neighbours.
   *
   * @return the values themselves if they have no gap
   */
  static double[] complete(double[] values, int seasonLength) {
    double[] complete = values;
    for (int t = 0; t < values.length; t++) {
      if (Double.isNaN(values[t])) {
        if (complete == values) {
          complete = values.clone();
        }
        complete[t] = seasonal(values, t, seasonLength);
      }
    }
    if (complete != values) {
      drawLines(complete);
    }
    return complete;
  }

  private static double seasonal(double[] values, int t, int seasonLength) {
    double before = t < seasonLength ? Double.NaN : values[t - seasonLength];
    double after = t + seasonLength >= values.length ? Double.NaN : values[t + seasonLength];
    if (Double.isNaN(before)) {
      return after;
    }
    return Double.isNaN(after) ? before : before / 2 + after / 2;
  }

  private static void drawLines(double[] values) {
    int known = -1;
    for (int t = 0; t <= values.length; t++) {
      if (t < values.length && Double.isNaN(values[t])) {
        continue;
      }
      for (int gap = known + 1; gap < t; gap++) {
        double left = known < 0 ? values[t] : values[known];
        double right = t == values.length ? left : values[t];
        double share = (gap - known) / (double) (t - known);
        values[gap] = left * (1 - share) + right * share;
      }
      known = t;
    }
  }
}
