package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The planned work of a person in a week. Immutable, serializable and thread-safe.
 *
 * @param person the name
 * @param week the first day of the week
 * @param hours the planned hours, at least 0
 * @param capacity the hours that the person works in the week, at least 0
 */
public record WeekLoad(String person, LocalDate week, double hours, double capacity)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param person the name
   * @param week the first day of the week
   * @param hours the planned hours, at least 0
   * @param capacity the hours that the person works in the week, at least 0
   */
  public WeekLoad {
    Require.notBlank(person, "person", "Name the person.");
    Require.nonNull(week, "week");
    Require.notNegative(hours, "hours", "Add up the work.");
    Require.notNegative(capacity, "capacity", "Count the working hours.");
  }
}
