package io.planwright.forecasting.intermittent;

/**
 * A distribution of counts around a rate, with a variance in proportion to it: by as much as the
 * squares of the rolling one-step errors are to the forecasts.
 */
final class Dispersion {

  /** The ratio of variance to mean to start from, and how many errors it is worth. */
  private static final double USUAL_RATIO = 2;

  private static final double WORTH = 5;

  private Dispersion() {}

  static Predictive of(Demand demand, int size, double[] forecasts, double strength) {
    double squares = 0;
    double sum = 0;
    for (int t = 1; t < size; t++) {
      double error = demand.values()[t] - forecasts[t];
      squares += error * error;
      sum += forecasts[t];
    }
    double mean = sum / Math.max(1, size - 1);
    double ratio =
        mean > 0 ? (squares + WORTH * USUAL_RATIO * mean) / (sum + WORTH * mean) : USUAL_RATIO;
    double expected = forecasts[size];
    double[] counts = Counts.probabilities(expected, ratio * expected);
    return Shape.ofCounts(counts).predictive(expected, strength);
  }
}
