package io.planwright.schedule.staffed;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How much of a week of a person is planned. Immutable, serializable and thread-safe.
 *
 * @param personId the id of the person
 * @param week the Monday of the week
 * @param availableHours what the person is at work of it within the horizon, at least 0
 * @param bookedHours what of that the plan takes, shares taken into account, at least 0
 */
public record PersonWeek(String personId, LocalDate week, double availableHours, double bookedHours)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId the id of the person; not blank
   * @param week the Monday of the week
   * @param availableHours what the person is at work of it
   * @param bookedHours what of that the plan takes
   * @throws IllegalArgumentException if the id is blank or a number is negative or not finite
   */
  public PersonWeek {
    Require.notBlank(personId, "personId", "Give the id of the person.");
    Require.nonNull(week, "week");
    Require.notNegative(availableHours, "availableHours", "Nobody works less than nothing.");
    Require.notNegative(bookedHours, "bookedHours", "Nobody works less than nothing.");
  }

  /**
   * How much of the time is booked.
   *
   * @return booked by available hours; 0 in a week without any
   */
  public double share() {
    return availableHours > 0 ? bookedHours / availableHours : 0;
  }
}
