package io.planwright.forecasting.automatic;

/** Absolute errors of forecasts of parts of a history, gaps left out. Not thread-safe. */
final class ForecastErrors {

  private final double[] values;
  private double mean;
  private int count;

  ForecastErrors(double[] values) {
    this.values = values;
  }

  /** Adds the errors of points from a position on. */
  void add(double[] points, int from) {
    for (int step = 0; step < points.length; step++) {
      double error = Math.abs(values[from + step] - points[step]);
      if (!Double.isNaN(error)) {
        count++;
        mean += (error - mean) / count;
      }
    }
  }

  int count() {
    return count;
  }

  double mean() {
    return mean;
  }
}
