package io.planwright.report.exchange;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * From when to when something is done. Immutable, serializable and thread-safe.
 *
 * @param start the first day
 * @param finish the last day; not before the start
 */
public record ActivityDates(LocalDate start, LocalDate finish) implements Serializable {
  /**
   * Checks the dates.
   *
   * @param start the first day
   * @param finish the last day
   * @throws IllegalArgumentException if the finish is before the start
   */
  public ActivityDates {
    Require.nonNull(start, "start");
    Require.nonNull(finish, "finish");
    Require.that(
        !finish.isBefore(start),
        "finish",
        finish,
        "not be before the start " + start,
        "Swap the two.");
  }

  /** The span of both. */
  ActivityDates including(ActivityDates other) {
    return new ActivityDates(
        other.start.isBefore(start) ? other.start : start,
        other.finish.isAfter(finish) ? other.finish : finish);
  }
}
