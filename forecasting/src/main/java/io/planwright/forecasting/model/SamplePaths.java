package io.planwright.forecasting.model;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.SampledOutcome;
import io.planwright.internal.Require;
import java.io.Serializable;

/** Possible futures of one series. Immutable, serializable and thread-safe. */
public final class SamplePaths implements Serializable {

  private static final long serialVersionUID = 1;

  private static final String STEPS = "Count the steps from 1.";

  private final int horizonPeriods;
  private final double[] values;

  private SamplePaths(int horizonPeriods, double[] values) {
    this.horizonPeriods = horizonPeriods;
    this.values = values;
  }

  /**
   * Makes paths from their values.
   *
   * @param horizonPeriods the steps of each path; at least 1
   * @param values path by path, each in order of time; finite; copied
   * @return the paths
   * @throws IllegalArgumentException if the values are none, not finite, or not whole paths
   */
  public static SamplePaths of(int horizonPeriods, double... values) {
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Simulate at least the next period.");
    Require.that(
        values.length > 0 && values.length % horizonPeriods == 0,
        "values",
        values.length + " values",
        "be whole paths of " + horizonPeriods + " steps, at least one",
        "Give every path all its steps.");
    for (int i = 0; i < values.length; i++) {
      Require.finite(values[i], "values[" + i + "]", "Leave out paths that overflow.");
    }
    return new SamplePaths(horizonPeriods, values.clone());
  }

  /**
   * The length of each path.
   *
   * @return the number of steps; at least 1
   */
  public int horizonPeriods() {
    return horizonPeriods;
  }

  /**
   * How many futures there are.
   *
   * @return the number of paths; at least 1
   */
  public int paths() {
    return values.length / horizonPeriods;
  }

  /**
   * One value of one path.
   *
   * @param path the path, from 0
   * @param step the step, from 1 for the first period after the history
   * @return the value, in the unit of the series
   * @throws IllegalArgumentException if there is no such path or step
   */
  public double value(int path, int step) {
    Require.between(path, 0, paths() - 1, "path", "Count the paths from 0.");
    Require.between(step, 1, horizonPeriods, "step", STEPS);
    return values[path * horizonPeriods + step - 1];
  }

  /**
   * The value that a share of the futures stays at or below in one step.
   *
   * @param step the step, from 1
   * @param p a probability, strictly between 0 and 1
   * @return the quantile, interpolated between the paths
   * @throws IllegalArgumentException if there is no such step, or {@code p} is out of range
   */
  public double quantile(int step, double p) {
    return sum(step, step).quantile(p);
  }

  /**
   * The distribution of the sum of a range of steps.
   *
   * @param fromStep the first step to sum, from 1
   * @param toStep the last step to sum, itself included
   * @return the distribution over the paths
   * @throws IllegalArgumentException if the steps are not within the horizon, or swapped
   */
  public OutcomeDistribution sum(int fromStep, int toStep) {
    Require.between(fromStep, 1, horizonPeriods, "fromStep", STEPS);
    Require.between(toStep, fromStep, horizonPeriods, "toStep", STEPS);
    double[] sums = new double[paths()];
    for (int path = 0; path < sums.length; path++) {
      double sum = 0;
      for (int step = fromStep; step <= toStep; step++) {
        sum += values[path * horizonPeriods + step - 1];
      }
      sums[path] = sum;
    }
    return SampledOutcome.of(sums);
  }
}
