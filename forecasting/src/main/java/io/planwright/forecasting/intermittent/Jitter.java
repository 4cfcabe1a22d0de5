package io.planwright.forecasting.intermittent;

/** Sizes seen, jittered. */
final class Jitter {

  private static final double WIDTH = Tuning.get("jitter.width", 0.7);

  private Jitter() {}

  static Predictive of(Demand demand, int size, double probability) {
    int count = demand.demands(size);
    if (count == 0 || probability <= 0) {
      return Predictive.certain(0);
    }
    double[] sizes = new double[count];
    double[] weights = new double[count];
    int j = 0;
    double mean = 0;
    for (int t = 0; t < size; t++) {
      if (demand.values()[t] != 0) {
        weights[j] = 1.0 / count;
        mean += demand.values()[t] / count;
        sizes[j++] = demand.values()[t];
      }
    }
    Shape seen = Shape.ofSeen(sizes, count, weights, demand.isCounted());
    if (demand.isCounted()) {
      seen = seen.jittered(WIDTH).tiltedTo(mean);
    }
    return seen.occurringWith(probability).predictive(mean * probability, size);
  }
}
