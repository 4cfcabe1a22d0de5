package io.planwright.allocation.budget.uncertain;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The total response over equally likely scenarios. Immutable, serializable and thread-safe.
 *
 * @param totals the total of each scenario, in their order; at least one, finite
 */
public record TotalDistribution(double[] totals) implements Serializable {

  /** A total that misses a goal by rounding reaches it. */
  private static final double ROUNDING = 1e-9;

  /**
   * Checks and copies the component.
   *
   * @param totals the total of each scenario; at least one, finite
   * @throws IllegalArgumentException if there is none or one is not finite
   */
  public TotalDistribution {
    totals = Require.finite(totals, "totals", "Evaluate the curves.").clone();
    Require.positive(totals.length, "number of totals", "Give one at least.");
  }

  /**
   * The total of each scenario.
   *
   * @return the totals in the order of the scenarios, a copy
   */
  @Override
  public double[] totals() {
    return totals.clone();
  }

  /**
   * The mean.
   *
   * @return the mean over the scenarios
   */
  public double mean() {
    return Arrays.stream(totals).sum() / totals.length;
  }

  /**
   * A quantile.
   *
   * @param level from 0 to 1
   * @return the least total that at least that share of the scenarios does not pass
   * @throws IllegalArgumentException if the level is out of its range
   */
  public double quantile(double level) {
    Require.between(level, 0, 1, "level", "0.5 is the median.");
    double[] sorted = totals.clone();
    Arrays.sort(sorted);
    int index = (int) Math.ceil(level * sorted.length - ROUNDING) - 1;
    return sorted[Math.max(0, index)];
  }

  /**
   * The mean of the worst cases.
   *
   * @param level the share of better cases that are left out; from 0 to below 1
   * @return the mean of the rest
   * @throws IllegalArgumentException if the level is out of its range
   */
  public double cvar(double level) {
    Require.that(level >= 0 && level < 1, "level", level, "be from 0 to below 1", "Use 0.9, say.");
    double[] weights = TailWeights.worst(totals, TailWeights.cap(level, totals.length));
    double sum = 0;
    for (int s = 0; s < totals.length; s++) {
      sum += weights[s] * totals[s];
    }
    return sum;
  }

  /**
   * The chance to reach a goal.
   *
   * @param goal the goal
   * @return the share of the scenarios in which the total is at least the goal
   */
  public double chance(double goal) {
    double least = leastOf(goal);
    return (double) Arrays.stream(totals).filter(total -> total >= least).count() / totals.length;
  }

  /** The least total that counts as reaching a goal. */
  static double leastOf(double goal) {
    return goal - ROUNDING * Math.max(1, Math.abs(goal));
  }

  /** Two distributions are equal if their totals are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TotalDistribution that && Arrays.equals(totals, that.totals);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(totals);
  }

  @Override
  public String toString() {
    return "TotalDistribution[" + totals.length + " scenarios, mean " + mean() + "]";
  }
}
