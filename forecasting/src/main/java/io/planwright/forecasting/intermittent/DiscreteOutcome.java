package io.planwright.forecasting.intermittent;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.Probabilities;
import io.planwright.internal.Require;
import java.util.Arrays;

/**
 * A distribution of finitely many values, each with a probability: its quantile is the smallest
 * value at or below which the outcome stays with at least that probability.
 */
final class DiscreteOutcome implements OutcomeDistribution {

  private static final long serialVersionUID = 1L;

  /** So that sums of rounded probabilities don't pass over a value that stands right at p. */
  private static final double ROUNDING = 1e-12;

  private final double[] values;
  private final double[] cumulative;
  private final double unit;
  private final double mean;

  private DiscreteOutcome(double[] values, double[] cumulative, double unit, double mean) {
    this.values = values;
    this.cumulative = cumulative;
    this.unit = unit;
    this.mean = mean;
  }

  /**
   * A distribution.
   *
   * @param values the values in ascending order; kept
   * @param cumulative the probability of each value or a smaller one, the last one 1; kept
   * @param unit what values are multiplied by
   * @param mean the expected value, the unit included
   */
  static DiscreteOutcome of(double[] values, double[] cumulative, double unit, double mean) {
    return new DiscreteOutcome(values, cumulative, unit, mean);
  }

  /**
   * The distribution of a sample.
   *
   * @param sample the values in any order; sorted in place and kept
   * @param unit what values are multiplied by
   * @param mean the expected value, the unit included
   */
  static DiscreteOutcome ofSample(double[] sample, double unit, double mean) {
    Arrays.sort(sample);
    int count = 0;
    double[] cumulative = new double[sample.length];
    for (int i = 0; i < sample.length; i++) {
      if (i + 1 == sample.length || sample[i] != sample[i + 1]) {
        sample[count] = sample[i];
        cumulative[count] = (i + 1.0) / sample.length;
        count++;
      }
    }
    return of(Arrays.copyOf(sample, count), Arrays.copyOf(cumulative, count), unit, mean);
  }

  @Override
  public double mean() {
    return mean;
  }

  @Override
  public double quantile(double p) {
    Probabilities.requireInside(p);
    return finite(unit * values[position(cumulative, p)]);
  }

  /** The first position whose cumulative probability reaches p. */
  static int position(double[] cumulative, double p) {
    int low = 0;
    int high = cumulative.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] >= p - ROUNDING * Math.min(p, 1)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public double probabilityAtLeast(double x) {
    Require.finite(x, "x", "Ask for a finite value.");
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (finite(unit * values[middle]) < x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? 1 : Math.max(0, 1 - cumulative[low - 1]);
  }

  private static double finite(double value) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
  }
}
