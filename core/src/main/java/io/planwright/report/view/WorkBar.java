package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A stretch of work of a project, on the days on which people do it. Immutable, serializable and
 * thread-safe.
 *
 * @param project the project, such as a deal
 * @param name the stretch, such as a stage or an activity
 * @param start its first day
 * @param finish its last day
 * @param people who does it; may be empty
 */
public record WorkBar(String project, String name, LocalDate start, LocalDate finish, String people)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param project the project, such as a deal
   * @param name the stretch, such as a stage or an activity
   * @param start its first day
   * @param finish its last day
   * @param people who does it; may be empty
   */
  public WorkBar {
    Require.notBlank(project, "project", "Name the project.");
    Require.notBlank(name, "name", "Name the work.");
    Require.nonNull(start, "start");
    Require.nonNull(finish, "finish");
    Require.that(
        !finish.isBefore(start), "finish", finish, "not be before start", "Swap the dates.");
    Require.nonNull(people, "people");
  }
}
