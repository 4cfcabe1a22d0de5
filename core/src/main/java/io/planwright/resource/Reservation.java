package io.planwright.resource;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Shared material that somebody has for some days. Immutable, serializable and thread-safe.
 *
 * @param purposeId what it is needed for, such as the id of an activity, not blank
 * @param days when it is needed
 * @param quantity how many units, positive
 */
public record Reservation(String purposeId, DateRange days, long quantity) implements Serializable {

  /**
   * Makes a reservation.
   *
   * @param purposeId what it is needed for, not blank
   * @param days when it is needed
   * @param quantity how many units, positive
   * @throws IllegalArgumentException if the purpose is blank or the quantity not positive
   * @throws NullPointerException if an argument is null
   */
  public Reservation {
    Require.notBlank(purposeId, "purposeId", "Name the activity that needs the material.");
    Require.nonNull(days, "days");
    Require.positive(quantity, "quantity", "Leave out what needs no material.");
  }
}
