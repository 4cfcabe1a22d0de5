package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One activity of the schedule. Immutable, serializable and thread-safe.
 *
 * @param group the phase or parent; may be empty
 * @param name the activity
 * @param start its first day
 * @param finish its last day
 * @param floatDays by how many working days it can slip without moving the end, not negative
 * @param critical whether it is on the critical path
 * @param owner who does it; may be empty
 */
public record GanttBar(
    String group,
    String name,
    LocalDate start,
    LocalDate finish,
    int floatDays,
    boolean critical,
    String owner)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param group the phase or parent; may be empty
   * @param name the activity
   * @param start its first day
   * @param finish its last day
   * @param floatDays by how many working days it can slip without moving the end, not negative
   * @param critical whether it is on the critical path
   * @param owner who does it; may be empty
   */
  public GanttBar {
    Require.nonNull(group, "group");
    Require.notBlank(name, "name", "Name the activity.");
    Require.nonNull(start, "start");
    Require.nonNull(finish, "finish");
    Require.that(
        !finish.isBefore(start), "finish", finish, "not be before start", "Swap the dates.");
    Require.notNegative(floatDays, "floatDays", "Use 0 where there is no float.");
    Require.nonNull(owner, "owner");
  }
}
