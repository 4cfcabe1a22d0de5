package io.planwright.report.chart;

/**
 * Maps figures to pixels in a straight line.
 *
 * @param low the figure at {@code from}
 * @param high the figure at {@code to}, above {@code low}
 * @param from the pixel of the lower figure
 * @param to the pixel of the higher figure
 */
record Scale(double low, double high, double from, double to) {
  Scale {
    if (!(high > low)) {
      throw new IllegalArgumentException("high [" + high + "] must be above low [" + low + "]");
    }
  }

  double at(double figure) {
    double share = (figure - low) / (high - low);
    return from + Math.max(0, Math.min(1, share)) * (to - from);
  }
}
