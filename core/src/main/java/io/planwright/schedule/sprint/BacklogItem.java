package io.planwright.schedule.sprint;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of work that is done within one sprint. Immutable, serializable and thread-safe.
 *
 * @param id the stable identity; not blank
 * @param name what people call it; not blank
 * @param effortHours the work it takes, in hours; positive
 * @param value what it is worth, in any unit, the same for the whole backlog; at least 0
 * @param dependsOn the ids of the items that must be done in the same sprint or before
 * @param dueOn the last day on which it may be done, or {@link #NOT_DUE}
 */
public record BacklogItem(
    String id,
    String name,
    double effortHours,
    double value,
    List<String> dependsOn,
    LocalDate dueOn)
    implements Serializable {

  /** The day of an item that has no due date. */
  public static final LocalDate NOT_DUE = LocalDate.MAX;

  /**
   * Checks the components.
   *
   * @param id the stable identity; not blank
   * @param name what people call it; not blank
   * @param effortHours the work it takes, in hours; positive
   * @param value what it is worth; at least 0
   * @param dependsOn the ids of the items that must be done in the same sprint or before
   * @param dueOn the last day on which it may be done, or {@link #NOT_DUE}
   * @throws IllegalArgumentException if a text is blank or a number out of its range
   */
  public BacklogItem {
    Require.notBlank(id, "id", "Give the item a stable id.");
    Require.notBlank(name, "name", "Say what people call the item.");
    Require.positive(effortHours, "effortHours of " + id, "Leave out what takes no work.");
    Require.notNegative(value, "value of " + id, "Leave out what does harm.");
    dependsOn = List.copyOf(Require.nonNull(dependsOn, "dependsOn"));
    Require.nonNull(dueOn, "dueOn");
  }

  /**
   * An item on which nothing depends and that is due on no day.
   *
   * @param id the stable identity; not blank
   * @param name what people call it; not blank
   * @param effortHours the work it takes, in hours; positive
   * @param value what it is worth; at least 0
   * @return the item
   * @throws IllegalArgumentException if a text is blank or a number out of its range
   */
  public static BacklogItem of(String id, String name, double effortHours, double value) {
    return new BacklogItem(id, name, effortHours, value, List.of(), NOT_DUE);
  }

  /**
   * The same item after others.
   *
   * @param ids the ids of the items that must be done in the same sprint or before, in place of all
   *     given before
   * @return the changed item
   */
  public BacklogItem after(List<String> ids) {
    return new BacklogItem(id, name, effortHours, value, ids, dueOn);
  }

  /**
   * The same item with a due date.
   *
   * @param date the last day on which it may be done
   * @return the changed item
   */
  public BacklogItem due(LocalDate date) {
    return new BacklogItem(id, name, effortHours, value, dependsOn, date);
  }

  /**
   * The same item with another effort.
   *
   * @param hours the work it takes, in hours; positive
   * @return the changed item
   * @throws IllegalArgumentException if the hours are not positive
   */
  public BacklogItem withEffortHours(double hours) {
    return new BacklogItem(id, name, hours, value, dependsOn, dueOn);
  }
}
