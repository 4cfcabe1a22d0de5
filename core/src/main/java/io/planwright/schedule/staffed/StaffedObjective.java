package io.planwright.schedule.staffed;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What a plan of people's work is to keep small, as prices in one unit that the caller chooses:
 * points, or the money that a day is worth. A day has 24 hours, and parts of it count.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param makespan of each day from the start of the horizon to the finish of the last project
 * @param tardiness of each day, times the weight of the project, by which a project misses its due
 *     date or an activity its deadline
 * @param completion of each day, times the weight of the project, from the start of the horizon to
 *     its finish: what makes each project end early, not only the last
 * @param levelling of each squared hour that a person works on one day, summed over people and
 *     days: two half days cost half of a full one
 * @param cost of each unit of the currency that people cost by their rates
 */
public record StaffedObjective(
    double makespan, double tardiness, double completion, double levelling, double cost)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param makespan of each day to the finish of the last project
   * @param tardiness of each weighted day behind a due date
   * @param completion of each weighted day to the finish of a project
   * @param levelling of each squared hour of a person on a day
   * @param cost of each unit of the currency
   * @throws IllegalArgumentException if a price is negative or not finite
   */
  public StaffedObjective {
    String fix = "Give 0 to what does not count.";
    Require.notNegative(makespan, "makespan", fix);
    Require.notNegative(tardiness, "tardiness", fix);
    Require.notNegative(completion, "completion", fix);
    Require.notNegative(levelling, "levelling", fix);
    Require.notNegative(cost, "cost", fix);
  }

  /**
   * Due dates first, then the finish of the last project, then those of the others.
   *
   * @return prices of 1 a day of makespan, 10 a day late, 0.1 a day to completion, nothing else
   */
  public static StaffedObjective standard() {
    return new StaffedObjective(1, 10, 0.1, 0, 0);
  }

  /**
   * The same prices with one for an even load.
   *
   * @param price of each squared hour of a person on a day
   * @return the objective
   * @throws IllegalArgumentException if the price is negative or not finite
   */
  public StaffedObjective withLevelling(double price) {
    return new StaffedObjective(makespan, tardiness, completion, price, cost);
  }

  /**
   * The same prices with one for what people cost.
   *
   * @param price of each unit of the currency
   * @return the objective
   * @throws IllegalArgumentException if the price is negative or not finite
   */
  public StaffedObjective withCost(double price) {
    return new StaffedObjective(makespan, tardiness, completion, levelling, price);
  }
}
