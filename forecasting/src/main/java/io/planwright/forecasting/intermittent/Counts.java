package io.planwright.forecasting.intermittent;

import java.util.Arrays;

/**
 * Probabilities of counts with a given mean and variance, from the three distributions whose
 * probabilities obey p(k) = (a + b/k)·p(k−1) (H. H. Panjer, ASTIN Bulletin 12, 1981): negative
 * binomial where the variance is above the mean, Poisson where they are equal, binomial below.
 */
final class Counts {

  /** What is rarer than this, compared with the most frequent count, is left out. */
  private static final double RARE = 1e-16;

  private static final int MOST = 1 << 16;

  private Counts() {}

  /**
   * The probabilities of 0, 1, 2, ….
   *
   * @param mean the expected count; at least 0
   * @param variance the variance; at least 0. The binomial distribution rounds it up to the next
   *     one that it can have with this mean
   */
  static double[] probabilities(double mean, double variance) {
    if (mean <= 0) {
      return new double[] {1};
    }
    if (variance > mean * (1 + 1e-9)) {
      double a = 1 - mean / variance;
      double trials = mean * mean / (variance - mean);
      return byRecursion(a, (trials - 1) * a, MOST);
    }
    if (variance >= mean * (1 - 1e-9)) {
      return byRecursion(0, mean, MOST);
    }
    double trials = Math.ceil(mean * mean / (mean - variance) - 1e-9);
    double chance = mean / trials;
    if (chance >= 1) {
      double[] certain = new double[(int) trials + 1];
      certain[(int) trials] = 1;
      return certain;
    }
    double odds = chance / (1 - chance);
    return trials > MOST
        ? byRecursion(0, mean, MOST)
        : byRecursion(-odds, (trials + 1) * odds, (int) trials);
  }

  /** From the mode on to both sides, so that nothing underflows that matters. */
  private static double[] byRecursion(double a, double b, int most) {
    int mode = (int) Math.max(0, Math.min(most, Math.floor(b / (1 - a))));
    double[] p = new double[Math.min(most, Math.max(16, 2 * mode)) + 1];
    p[mode] = 1;
    double sum = 1;
    for (int k = mode; k > 0 && p[k] > RARE; k--) {
      p[k - 1] = p[k] / (a + b / k);
      sum += p[k - 1];
    }
    int last = mode;
    while (last < most && p[last] > RARE) {
      if (last + 1 == p.length) {
        p = Arrays.copyOf(p, Math.min(most + 1, 2 * p.length));
      }
      p[last + 1] = p[last] * Math.max(0, a + b / (last + 1));
      last++;
      sum += p[last];
    }
    for (int k = 0; k <= last; k++) {
      p[k] /= sum;
    }
    return Arrays.copyOf(p, last + 1);
  }
}
