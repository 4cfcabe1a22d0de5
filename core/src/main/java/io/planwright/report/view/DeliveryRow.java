package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * When a project is done, and how sure that is. Immutable, serializable and thread-safe.
 *
 * @param project the project, such as a deal
 * @param due when it is to be done
 * @param finish when it is done by the plan
 * @param chanceByDue the probability that it is done by the due day, from the estimates of its
 *     activities, such as "81 %"; empty where there are none
 * @param why what decides the finish; may be empty
 */
public record DeliveryRow(
    String project, LocalDate due, LocalDate finish, String chanceByDue, String why)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param project the project, such as a deal
   * @param due when it is to be done
   * @param finish when it is done by the plan
   * @param chanceByDue the probability that it is done by the due day; may be empty
   * @param why what decides the finish; may be empty
   */
  public DeliveryRow {
    Require.notBlank(project, "project", "Name the project.");
    Require.nonNull(due, "due");
    Require.nonNull(finish, "finish");
    Require.nonNull(chanceByDue, "chanceByDue");
    Require.nonNull(why, "why");
  }

  /**
   * Whether it is done in time by the plan.
   *
   * @return whether the finish is not after the due day
   */
  public boolean inTime() {
    return !finish.isAfter(due);
  }
}
