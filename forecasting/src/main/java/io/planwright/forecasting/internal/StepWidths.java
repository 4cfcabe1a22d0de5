package io.planwright.forecasting.internal;

/** How wide the steps of a spread are, and what that makes of their factors in a sum. */
final class StepWidths {

  /** The level of an interval that is one standard deviation wide to each side, if normal. */
  static final double UNIT_LEVEL = 0.682689492137086;

  private StepWidths() {}

  /** The mean of the factors of a range of steps, weighted by the widths. */
  static double average(double[] factors, double[] widths, int fromStep, int toStep) {
    double widest = 0;
    for (int i = fromStep - 1; i < toStep; i++) {
      widest = Math.max(widest, widths[i]);
    }
    double sum = 0;
    double weights = 0;
    for (int i = fromStep - 1; i < toStep; i++) {
      double weight = widest > 0 ? widths[i] / widest : 1;
      sum += weight * factors[i];
      weights += weight;
    }
    return sum / weights;
  }
}
