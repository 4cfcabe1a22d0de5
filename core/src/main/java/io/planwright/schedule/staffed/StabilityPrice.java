package io.planwright.schedule.staffed;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What it costs to change what was agreed, in the unit of the {@link StaffedObjective}. Immutable,
 * serializable and thread-safe.
 *
 * @param perActivity of each activity that starts at another time than was planned, or is done in
 *     another mode
 * @param perDay of each day of 24 hours by which a start moves, earlier or later, in parts too
 * @param perPerson of each person of an activity who is replaced, comes in or goes out
 */
public record StabilityPrice(double perActivity, double perDay, double perPerson)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param perActivity of each activity that moves
   * @param perDay of each day by which a start moves
   * @param perPerson of each person who is replaced, comes in or goes out
   * @throws IllegalArgumentException if a price is negative or not finite
   */
  public StabilityPrice {
    String fix = "Give 0 to what may change freely.";
    Require.notNegative(perActivity, "perActivity", fix);
    Require.notNegative(perDay, "perDay", fix);
    Require.notNegative(perPerson, "perPerson", fix);
  }

  /**
   * Half a day of makespan for a moved activity, a twentieth of a day for a day, a day for another
   * person, if a day of makespan costs 1.
   *
   * @return prices of 0.5, 0.05 and 1
   */
  public static StabilityPrice standard() {
    return new StabilityPrice(0.5, 0.05, 1);
  }

  /**
   * Changes cost nothing.
   *
   * @return prices of 0
   */
  public static StabilityPrice free() {
    return new StabilityPrice(0, 0, 0);
  }

  /** Whether no change costs anything. */
  boolean isFree() {
    return perActivity == 0 && perDay == 0 && perPerson == 0;
  }
}
