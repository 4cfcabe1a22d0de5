package io.planwright.forecasting.intermittent;

/**
 * The distribution around a rate that says nothing of its distribution: the values seen, recent
 * ones with more weight, and of counts some that might have been seen, all tilted to the mean that
 * the rate expects.
 */
final class Recent {

  private static final double FORGETTING = 0.03;

  /** How many values seen those unseen are worth. */
  private static final double UNSEEN = 8;

  private Recent() {}

  static Predictive of(Demand demand, int size, double expected, double strength) {
    double[] weights = Hurdle.weights(size, FORGETTING);
    Shape seen = Shape.ofSeen(demand.values(), size, weights, demand.isCounted());
    double mean = 0;
    double square = 0;
    double concentration = 0;
    for (int t = 0; t < size; t++) {
      mean += weights[t] * demand.values()[t];
      square += weights[t] * demand.values()[t] * demand.values()[t];
      concentration += weights[t] * weights[t];
    }
    double worth = 1 / concentration;
    if (demand.isCounted()) {
      double[] counts = Counts.probabilities(mean, Math.max(0, square - mean * mean));
      seen = seen.mixedWith(counts, 0, UNSEEN / (UNSEEN + worth));
    }
    return seen.tiltedTo(expected).predictive(expected, Hurdle.WORTH_AHEAD * strength);
  }
}
