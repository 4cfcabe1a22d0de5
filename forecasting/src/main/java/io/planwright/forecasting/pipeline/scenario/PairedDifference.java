package io.planwright.forecasting.pipeline.scenario;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * By how much one scenario is better than another in the same states of the world. Immutable,
 * serializable and thread-safe.
 *
 * @param first the scenario that is asked about
 * @param second the one that it is held against
 * @param mean the mean of first − second, in the unit of the outcomes
 * @param low the lower end of the interval of that mean: ± z · s / √n of the paired differences
 * @param high the upper end of the interval
 * @param level the level of the interval
 * @param probabilityBetter the share of states in which the first is better, ties half
 */
public record PairedDifference(
    String first,
    String second,
    double mean,
    double low,
    double high,
    double level,
    double probabilityBetter)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param first the scenario that is asked about
   * @param second the one that it is held against
   * @param mean the mean difference
   * @param low the lower end of its interval, at most the mean
   * @param high the upper end of its interval, at least the mean
   * @param level the level of the interval
   * @param probabilityBetter the share of states in which the first is better
   * @throws IllegalArgumentException if a number is out of its range
   */
  public PairedDifference {
    Require.notBlank(first, "first", "Name the scenario.");
    Require.notBlank(second, "second", "Name the scenario.");
    Require.finite(mean, "mean", "Give the mean difference.");
    Require.that(low <= mean, "low", low, "be at most the mean", "The interval holds the mean.");
    Require.that(high >= mean, "high", high, "be at least the mean", "It holds the mean.");
    ComparisonSpec.requireShare(level, "level");
    Require.between(probabilityBetter, 0, 1, "probabilityBetter", "Give a share of states.");
  }

  /**
   * Tells whether the difference is more than the luck of the dice.
   *
   * @return whether the interval leaves out zero
   */
  @JsonIgnore
  public boolean isClear() {
    return low > 0 || high < 0;
  }

  static PairedDifference of(String first, String second, double[] a, double[] b, double level) {
    double[] gaps = new double[a.length];
    double better = 0;
    for (int i = 0; i < a.length; i++) {
      gaps[i] = a[i] - b[i];
      better += gaps[i] > 0 ? 1 : gaps[i] == 0 ? 0.5 : 0;
    }
    double mean = Draws.mean(gaps);
    double z = Normals.quantile((1 + level) / 2);
    double half = z * Draws.standardDeviation(gaps) / Math.sqrt(gaps.length);
    return new PairedDifference(
        first, second, mean, mean - half, mean + half, level, better / gaps.length);
  }
}
