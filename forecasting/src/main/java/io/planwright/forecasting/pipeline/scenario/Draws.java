package io.planwright.forecasting.pipeline.scenario;

/** Figures of equally likely draws. */
final class Draws {

  private Draws() {}

  static double mean(double[] values) {
    // Around the first value, so that equal values have exactly that mean.
    double sum = 0;
    for (double value : values) {
      sum += value - values[0];
    }
    return values[0] + sum / values.length;
  }

  static double standardDeviation(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return Math.sqrt(sum / (values.length - 1));
  }

  static double shareAtLeast(double[] values, double goal) {
    int reached = 0;
    for (double value : values) {
      reached += value >= goal ? 1 : 0;
    }
    return (double) reached / values.length;
  }

  /** The lower quantile: the least value that a share of the draws does not exceed. */
  static double valueAtRisk(double[] sorted, double tail) {
    int rank = (int) Math.ceil(tail * sorted.length - 1e-9);
    return sorted[Math.max(1, Math.min(sorted.length, rank)) - 1];
  }

  /** The mean of the worst share, a draw on the border counted in part. */
  static double tailMean(double[] sorted, double tail) {
    double border = valueAtRisk(sorted, tail);
    double shortfall = 0;
    for (int i = 0; i < sorted.length && sorted[i] < border; i++) {
      shortfall += border - sorted[i];
    }
    return border - shortfall / (tail * sorted.length);
  }
}
