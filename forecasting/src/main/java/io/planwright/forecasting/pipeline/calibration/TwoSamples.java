package io.planwright.forecasting.pipeline.calibration;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Tests of whether two samples come from the same distribution. */
final class TwoSamples {

  private static final double LEAST_EXPECTED = 5;
  private static final double HALF = 0.5;
  private static final int TENTHS = 10;
  private static final int MOST_TERMS = 100;

  private TwoSamples() {}

  /** The largest distance of the cumulative shares of two sorted samples. */
  static double distance(double[] first, double[] second) {
    double largest = 0;
    int i = 0;
    int j = 0;
    while (i < first.length && j < second.length) {
      double value = Math.min(first[i], second[j]);
      while (i < first.length && first[i] <= value) {
        i++;
      }
      while (j < second.length && second[j] <= value) {
        j++;
      }
      double gap = (double) i / first.length - (double) j / second.length;
      largest = Math.max(largest, Math.abs(gap));
    }
    return largest;
  }

  /**
   * The asymptotic probability of at least that distance, 2 Σ (−1)ᵏ⁻¹ exp(−2k²λ²) with λ = D·√(nm /
   * (n + m)) (N. Smirnov, Annals of Mathematical Statistics 19, 1948); too large for small samples
   * and for values that repeat, which is the safe side.
   */
  static double distanceTail(double distance, int n, int m) {
    double lambda = distance * Math.sqrt((double) n * m / (n + (double) m));
    if (lambda < 0.2) {
      return 1;
    }
    double sum = 0;
    for (int k = 1; k <= MOST_TERMS; k++) {
      double term = Math.exp(-2.0 * k * k * lambda * lambda);
      sum += k % 2 == 1 ? term : -term;
      if (term < 1e-17) {
        break;
      }
    }
    return Math.max(0, Math.min(1, 2 * sum));
  }

  /**
   * Pearson's χ² of two rows of counts and its probability. Bins that expect less than 5 in either
   * row are taken together.
   */
  static double[] chiSquare(double[] first, double[] second) {
    double n = Arrays.stream(first).sum();
    double m = Arrays.stream(second).sum();
    double least = Math.min(n, m) / (n + m);
    double rareFirst = 0;
    double rareSecond = 0;
    double statistic = 0;
    int bins = 0;
    for (int i = 0; i < first.length; i++) {
      double both = first[i] + second[i];
      if (both * least < LEAST_EXPECTED) {
        rareFirst += first[i];
        rareSecond += second[i];
      } else {
        statistic += term(first[i], both, n / (n + m)) + term(second[i], both, m / (n + m));
        bins++;
      }
    }
    double rare = rareFirst + rareSecond;
    if (rare > 0) {
      statistic += term(rareFirst, rare, n / (n + m)) + term(rareSecond, rare, m / (n + m));
      bins++;
    }
    if (bins < 2) {
      return new double[] {0, 1};
    }
    double tail = ChiSquaredDistribution.of(bins - 1.0).survivalProbability(statistic);
    return new double[] {statistic, tail};
  }

  private static double term(double found, double both, double share) {
    double expected = both * share;
    return (found - expected) * (found - expected) / expected;
  }

  /** The population stability index of two rows of counts. */
  static double stabilityIndex(double[] first, double[] second) {
    double n = Arrays.stream(first).sum() + HALF * first.length;
    double m = Arrays.stream(second).sum() + HALF * second.length;
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      double p = (first[i] + HALF) / n;
      double q = (second[i] + HALF) / m;
      sum += (q - p) * Math.log(q / p);
    }
    return Math.max(0, sum);
  }

  /** The upper ends of the tenths of a sorted sample, each value once, but for the last. */
  static double[] tenths(double[] sorted) {
    double[] ends = new double[TENTHS - 1];
    for (int i = 1; i < TENTHS; i++) {
      ends[i - 1] = sorted[(int) ((long) i * sorted.length / TENTHS)];
    }
    return Arrays.stream(ends).distinct().toArray();
  }

  /** How many values are up to each end, and above the last. */
  static double[] counts(double[] values, double[] ends, int missing) {
    double[] counts = new double[ends.length + 2];
    for (double value : values) {
      int found = Arrays.binarySearch(ends, value);
      counts[found >= 0 ? found : -found - 1]++;
    }
    counts[ends.length + 1] = missing;
    return counts;
  }
}
