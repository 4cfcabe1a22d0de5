package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * The history of a figure and its forecast. Immutable, serializable and thread-safe.
 *
 * @param name what is measured
 * @param unit the unit, such as USD
 * @param history the past, oldest first
 * @param steps the future, nearest first; may be empty
 * @param innerLevel the probability of the narrow interval, between 0 and outerLevel
 * @param outerLevel the probability of the wide interval, below 1
 */
public record FanSeries(
    String name,
    String unit,
    List<FanPoint> history,
    List<FanStep> steps,
    double innerLevel,
    double outerLevel)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param name what is measured
   * @param unit the unit, such as USD
   * @param history the past, oldest first
   * @param steps the future, nearest first; may be empty
   * @param innerLevel the probability of the narrow interval, between 0 and outerLevel
   * @param outerLevel the probability of the wide interval, below 1
   */
  public FanSeries {
    Require.notBlank(name, "name", "Say what is measured.");
    Require.notBlank(unit, "unit", "Name the unit, for example \"USD\".");
    history = List.copyOf(history);
    steps = List.copyOf(steps);
    Require.that(
        !history.isEmpty() || !steps.isEmpty(),
        "history",
        history,
        "hold a period",
        "Leave the series out where nothing is known.");
    Require.between(outerLevel, 0.01, 0.999, "outerLevel", "Use for example 0.95.");
    Require.between(innerLevel, 0.01, outerLevel, "innerLevel", "Use for example 0.8.");
  }
}
