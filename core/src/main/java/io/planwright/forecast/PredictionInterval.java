package io.planwright.forecast;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * The range that each future value falls into with a stated probability, step by step.
 *
 * <p>A zero width is allowed: a history without any error gives one. Immutable, serializable and
 * thread-safe.
 *
 * @param level the probability that the value of one step lies in its range; strictly between 0 and
 *     1
 * @param lower the lower bound of each step, in the unit of the series; finite
 * @param upper the upper bound of each step, not below its lower bound; as many as there are lower
 *     bounds
 */
public record PredictionInterval(double level, List<Double> lower, List<Double> upper)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param level the probability; strictly between 0 and 1
   * @param lower the lower bounds; finite
   * @param upper the upper bounds; finite and not below the lower ones
   * @throws IllegalArgumentException if the level or a bound is out of its range, or the lists
   *     differ in length
   */
  public PredictionInterval {
    requireLevel(level);
    lower = List.copyOf(lower);
    upper = List.copyOf(upper);
    Require.that(
        lower.size() == upper.size(),
        "upper",
        upper.size() + " bounds",
        "have as many bounds as lower (" + lower.size() + ")",
        "Give one lower and one upper bound a step.");
    for (int step = 0; step < lower.size(); step++) {
      Require.finite(lower.get(step), "lower[" + step + "]", "Leave out steps without a bound.");
      Require.finite(upper.get(step), "upper[" + step + "]", "Leave out steps without a bound.");
      Require.that(
          lower.get(step) <= upper.get(step),
          "upper[" + step + "]",
          upper.get(step),
          "not be below lower[" + step + "] " + lower.get(step),
          "Swap the bounds.");
    }
  }

  /**
   * Checks a coverage level, for engines that take levels from their callers.
   *
   * @param level the level to check
   * @return the level
   * @throws IllegalArgumentException if it is not strictly between 0 and 1
   */
  public static double requireLevel(double level) {
    Require.that(
        level > 0 && level < 1,
        "level",
        level,
        "be strictly between 0 and 1",
        "Write 80 % as 0.80.");
    return level;
  }

  /**
   * The width of one step's range.
   *
   * @param step the step, from 1 for the first forecast period
   * @return the width, in the unit of the series; at least 0
   * @throws IllegalArgumentException if the step is not covered
   */
  public double width(int step) {
    Require.between(step, 1, lower.size(), "step", "Count the steps from 1.");
    return upper.get(step - 1) - lower.get(step - 1);
  }
}
