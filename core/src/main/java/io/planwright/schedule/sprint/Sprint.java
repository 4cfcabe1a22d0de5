package io.planwright.schedule.sprint;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A sprint with its work. Immutable, serializable and thread-safe.
 *
 * @param index the number of the sprint, at least 0
 * @param dates its days
 * @param capacityHours the hours that the team has for the backlog; at least 0
 * @param plannedHours the hours of its items; at least 0
 * @param itemIds the ids of its items, each after those it depends on
 */
public record Sprint(
    int index, DateRange dates, double capacityHours, double plannedHours, List<String> itemIds)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param index the number of the sprint, at least 0
   * @param dates its days
   * @param capacityHours the hours that the team has; at least 0
   * @param plannedHours the hours of its items; at least 0
   * @param itemIds the ids of its items
   * @throws IllegalArgumentException if a number is negative
   */
  public Sprint {
    Require.notNegative(index, "index", "Sprints count from 0.");
    Require.nonNull(dates, "dates");
    Require.notNegative(capacityHours, "capacityHours", "Add the hours of the team up.");
    Require.notNegative(plannedHours, "plannedHours", "Add the hours of the items up.");
    itemIds = List.copyOf(itemIds);
  }
}
