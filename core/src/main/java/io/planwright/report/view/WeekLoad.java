package io.planwright.report.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The work of a person in a week. Immutable, serializable and thread-safe.
 *
 * @param person the name, not blank
 * @param week the first day of the week
 * @param hours the work of it, not negative
 * @param capacityHours what the person can work in it, not negative
 */
public record WeekLoad(String person, LocalDate week, double hours, double capacityHours)
    implements Serializable {
  private static final double ROUNDING = 1e-6;

  /**
   * Checks the row.
   *
   * @param person the name, not blank
   * @param week the first day of the week
   * @param hours the work of it, not negative
   * @param capacityHours what the person can work in it, not negative
   */
  public WeekLoad {
    Require.notBlank(person, "person", "Name the person.");
    Require.nonNull(week, "week");
    Require.notNegative(hours, "hours", "Add up the work.");
    Require.notNegative(capacityHours, "capacityHours", "Add up the working time.");
  }

  /**
   * Whether there is more work than the person can do.
   *
   * @return true if the hours are above the capacity by more than a sum of them may be off
   */
  @JsonIgnore
  public boolean isOver() {
    return hours > capacityHours + ROUNDING;
  }
}
