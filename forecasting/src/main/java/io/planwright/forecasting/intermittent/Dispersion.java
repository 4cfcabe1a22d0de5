package io.planwright.forecasting.intermittent;

/**
 * A distribution of counts around a rate, with a variance in proportion to it: by as much as the
 * squares of the rolling one-step errors are to the forecasts.
 */
final class Dispersion {

  private static final double PRIOR = Tuning.get("nb.prior", 1);
  private static final double PRIOR_RATIO = Tuning.get("nb.ratio", 1.5);

  private Dispersion() {}

  static Predictive of(Demand demand, int size, double[] forecasts) {
    double squares = 0;
    double sum = 0;
    for (int t = 1; t < size; t++) {
      double error = demand.values()[t] - forecasts[t];
      squares += error * error;
      sum += forecasts[t];
    }
    double mean = sum / Math.max(1, size - 1);
    double ratio =
        mean > 0 ? (squares + PRIOR * PRIOR_RATIO * mean) / (sum + PRIOR * mean) : PRIOR_RATIO;
    double expected = forecasts[size];
    double[] counts = Counts.probabilities(expected, ratio * expected);
    return Shape.ofCounts(counts).predictive(expected, Math.max(1, size - 1));
  }
}
