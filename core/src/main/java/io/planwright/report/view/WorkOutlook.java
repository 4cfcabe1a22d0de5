package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Who works on what and when, by the hours that people really have. Immutable, serializable and
 * thread-safe.
 *
 * @param statement what the plan of the work comes to, a sentence; may be empty
 * @param bars the work, those of a project together; may be empty
 * @param deliveries when each project is done; may be empty
 * @param loads the work of people by week, those of a person together; may be empty
 */
public record WorkOutlook(
    String statement, List<WorkBar> bars, List<DeliveryRow> deliveries, List<WeekLoad> loads)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param statement what the plan of the work comes to, a sentence; may be empty
   * @param bars the work, those of a project together; may be empty
   * @param deliveries when each project is done; may be empty
   * @param loads the work of people by week, those of a person together; may be empty
   */
  public WorkOutlook {
    Require.nonNull(statement, "statement");
    bars = List.copyOf(bars);
    deliveries = List.copyOf(deliveries);
    loads = List.copyOf(loads);
  }
}
