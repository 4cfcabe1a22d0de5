package io.planwright.forecasting.pipeline.calibration;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The number of wins among deals that are won independently of each other. */
final class PoissonBinomial {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** What is cut off at either end for each deal: nothing that a double near 1 could tell. */
  private static final double NOTHING = 1e-30;

  private static final double REACH = 9;

  private PoissonBinomial() {}

  /**
   * The exact distribution, one deal after the other, in the range where there is any probability:
   * O(n·σ).
   */
  static WinCounts exact(double[] probabilities) {
    double[] mass = new double[probabilities.length + 2];
    mass[0] = 1;
    int low = 0;
    int high = 0;
    for (double p : probabilities) {
      double q = 1 - p;
      for (int k = ++high; k > low; k--) {
        mass[k] = mass[k] * q + mass[k - 1] * p;
      }
      mass[low] *= q;
      while (high > low && mass[high] < NOTHING) {
        mass[high--] = 0;
      }
      while (low < high && mass[low] < NOTHING) {
        mass[low++] = 0;
      }
    }
    return new WinCounts(low, Arrays.copyOfRange(mass, low, high + 1));
  }

  /**
   * The normal distribution refined by skewness: P(S ≤ k) = Φ(x) + γ (1 − x²) φ(x) / 6 with x = (k
   * + ½ − μ) / σ (A. Yu. Volkova, Theory of Probability and its Applications 40, 1996), O(n + σ).
   * Off by 0.03 / σ² at most in all sets tried.
   *
   * @param probabilities the probabilities
   * @param counts how many deals have each
   * @param deals how many deals there are
   */
  static WinCounts refined(double[] probabilities, double[] counts, int deals) {
    double mean = 0;
    double variance = 0;
    double third = 0;
    for (int i = 0; i < probabilities.length; i++) {
      double p = probabilities[i];
      double spread = counts[i] * p * (1 - p);
      mean += counts[i] * p;
      variance += spread;
      third += spread * (1 - 2 * p);
    }
    double sigma = Math.sqrt(variance);
    double skewness = third / (variance * sigma);
    int low = (int) Math.max(0, Math.floor(mean - REACH * sigma));
    int high = (int) Math.min(deals, Math.ceil(mean + REACH * sigma));
    double[] mass = new double[high - low + 1];
    double before = 0;
    for (int k = low; k <= high; k++) {
      double x = (k + 0.5 - mean) / sigma;
      double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
      double upTo = NORMAL.cumulativeProbability(x) + skewness * (1 - x * x) * density / 6;
      double bounded = k == high ? 1 : Math.max(before, Math.min(1, upTo));
      mass[k - low] = bounded - before;
      before = bounded;
    }
    return new WinCounts(low, mass);
  }

  static double variance(double[] probabilities) {
    double sum = 0;
    for (double p : probabilities) {
      sum += p * (1 - p);
    }
    return sum;
  }
}
