package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

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
 * @param baselineStart its first day in the plan of before; {@code start} if there is none
 * @param baselineFinish its last day in the plan of before; {@code finish} if there is none
 * @param percentComplete how far it has come, from 0 to 100
 * @param milestone whether it is a point in time
 * @param waitsFor what it waits for
 */
public record GanttBar(
    String group,
    String name,
    LocalDate start,
    LocalDate finish,
    int floatDays,
    boolean critical,
    String owner,
    LocalDate baselineStart,
    LocalDate baselineFinish,
    double percentComplete,
    boolean milestone,
    List<GanttLink> waitsFor)
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
   * @param baselineStart its first day in the plan of before
   * @param baselineFinish its last day in the plan of before
   * @param percentComplete how far it has come, from 0 to 100
   * @param milestone whether it is a point in time
   * @param waitsFor what it waits for
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
    Require.nonNull(baselineStart, "baselineStart");
    Require.nonNull(baselineFinish, "baselineFinish");
    Require.that(
        !baselineFinish.isBefore(baselineStart),
        "baselineFinish",
        baselineFinish,
        "not be before baselineStart",
        "Swap the dates.");
    Require.between(percentComplete, 0, 100, "percentComplete", "Give the progress in percent.");
    waitsFor = List.copyOf(waitsFor);
  }

  /**
   * An activity that has not begun, without a plan of before and without dependencies.
   *
   * @param group the phase or parent; may be empty
   * @param name the activity
   * @param start its first day
   * @param finish its last day
   * @param floatDays by how many working days it can slip without moving the end, not negative
   * @param critical whether it is on the critical path
   * @param owner who does it; may be empty
   */
  public GanttBar(
      String group,
      String name,
      LocalDate start,
      LocalDate finish,
      int floatDays,
      boolean critical,
      String owner) {
    this(
        group, name, start, finish, floatDays, critical, owner, start, finish, 0, false, List.of());
  }

  /**
   * Whether it is planned elsewhere than before.
   *
   * @return true if its dates differ from those of the baseline
   */
  public boolean hasMoved() {
    return !start.equals(baselineStart) || !finish.equals(baselineFinish);
  }
}
