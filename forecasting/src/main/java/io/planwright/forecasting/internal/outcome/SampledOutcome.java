package io.planwright.forecasting.internal.outcome;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;
import java.util.Arrays;

/**
 * The distribution of a sample, its quantile function linear between the sorted values: value i of
 * n, from 0, stands at the probability (i + ½) / n, and the tails are flat beyond the outermost.
 */
public final class SampledOutcome implements OutcomeDistribution {

  private static final long serialVersionUID = 1;

  private final double[] sorted;
  private final double mean;

  private SampledOutcome(double[] sorted, double mean) {
    this.sorted = sorted;
    this.mean = mean;
  }

  /**
   * The distribution of a sample, with the sample's mean.
   *
   * @param sample at least one finite value, in any order; copied
   * @return the distribution
   */
  public static SampledOutcome of(double[] sample) {
    double sum = 0;
    for (double value : sample) {
      sum += value;
    }
    return of(sample, sum / sample.length);
  }

  /**
   * The distribution of a sample whose mean is known better than from the sample.
   *
   * @param sample at least one finite value, in any order; copied
   * @param mean the expected value
   * @return the distribution
   */
  public static SampledOutcome of(double[] sample, double mean) {
    double[] sorted = sample.clone();
    Arrays.sort(sorted);
    return new SampledOutcome(sorted, mean);
  }

  /**
   * The quantile of values that are already sorted, by the same rule.
   *
   * @param sorted at least one value, in ascending order
   * @param p a probability
   * @return the quantile
   */
  public static double quantile(double[] sorted, double p) {
    double position = p * sorted.length - 0.5;
    int below = (int) Math.floor(position);
    if (below < 0) {
      return sorted[0];
    }
    if (below >= sorted.length - 1) {
      return sorted[sorted.length - 1];
    }
    return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
  }

  @Override
  public double mean() {
    return mean;
  }

  @Override
  public double quantile(double p) {
    Probabilities.requireInside(p);
    return quantile(sorted, p);
  }

  @Override
  public double probabilityAtLeast(double x) {
    Require.finite(x, "x", "Ask for a finite value.");
    int n = sorted.length;
    if (x <= sorted[0]) {
      return x < sorted[0] || n == 1 || sorted[n - 1] == sorted[0] ? 1 : 1 - 0.5 / n;
    }
    if (x > sorted[n - 1]) {
      return 0;
    }
    int above = firstAtLeast(x);
    double low = sorted[above - 1];
    double share = (x - low) / (sorted[above] - low);
    return 1 - (above - 1 + share + 0.5) / n;
  }

  private int firstAtLeast(double x) {
    int low = 0;
    int high = sorted.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
