package io.planwright.forecasting.internal;

import io.planwright.forecast.PredictionInterval;
import io.planwright.internal.Require;
import java.util.List;

/** The coverage levels of a spec. */
public final class Levels {

  private Levels() {}

  /**
   * Checks the levels.
   *
   * @param levels the levels
   * @return an unmodifiable copy
   * @throws IllegalArgumentException if one is not strictly between 0 and 1, or comes twice
   */
  public static List<Double> requireDistinct(List<Double> levels) {
    List<Double> copy = List.copyOf(levels);
    for (double level : copy) {
      PredictionInterval.requireLevel(level);
    }
    Require.that(
        copy.stream().distinct().count() == copy.size(),
        "levels",
        copy,
        "differ from each other",
        "Leave out the repeated level.");
    return copy;
  }
}
