package io.planwright.forecasting.intermittent;

/**
 * The distribution of TSB: its probability of demand, and the sizes seen with the weights that its
 * smoothed size gives them, so that the mean is its forecast. Of counts, some of the probability
 * goes to sizes that might have been seen, the more the fewer were: a distribution of counts with
 * the same mean.
 */
final class Hurdle {

  /** How many sizes seen the unseen ones are worth, and the variance of a geometric size. */
  private static final double UNSEEN = 5;

  /**
   * What so many observations are worth for a sum of periods: the rate that they tell of goes on
   * changing. Measured by the sums of a year of spare parts.
   */
  static final double WORTH_AHEAD = 1 / 3.0;

  private Hurdle() {}

  static Predictive of(Demand demand, int size, TsbRate rate, double expected) {
    double[] sizes = new double[demand.demands(size)];
    int count = 0;
    double probability = 0;
    double concentration = 0; // the sum of the squared weights of the periods
    for (int t = 0; t < size; t++) {
      double value = demand.values()[t];
      double follow = Math.max(rate.beta(), 1.0 / (t + 1));
      probability += follow * ((value != 0 ? 1 : 0) - probability);
      concentration = (1 - follow) * (1 - follow) * concentration + follow * follow;
      if (value != 0) {
        sizes[count++] = value;
      }
    }
    double[] weights = weights(count, rate.alpha());
    Shape seen = Shape.ofSeen(sizes, count, weights, demand.isCounted());
    Shape all = demand.isCounted() ? withUnseen(seen, sizes, weights) : seen;
    return all.occurringWith(probability).predictive(expected, WORTH_AHEAD / concentration);
  }

  /** The weights of the sizes in their smoothed mean, the oldest first; of sum 1. */
  static double[] weights(int count, double alpha) {
    double[] weights = new double[count];
    double rest = 1;
    for (int j = count; j > 0; j--) {
      double follow = Math.max(alpha, 1.0 / j);
      weights[j - 1] = rest * follow;
      rest *= 1 - follow;
    }
    return weights;
  }

  private static Shape withUnseen(Shape seen, double[] sizes, double[] weights) {
    double mean = 0;
    double square = 0;
    double concentration = 0;
    for (int j = 0; j < sizes.length; j++) {
      mean += weights[j] * sizes[j];
      square += weights[j] * sizes[j] * sizes[j];
      concentration += weights[j] * weights[j];
    }
    double above = mean - 1; // a size is one unit at least
    double worth = 1 / concentration;
    double variance =
        (worth * Math.max(0, square - mean * mean) + UNSEEN * above * mean) / (worth + UNSEEN);
    return seen.mixedWith(Counts.probabilities(above, variance), 1, UNSEEN / (UNSEEN + worth));
  }
}
