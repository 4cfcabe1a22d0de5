package io.planwright.goal;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is known when a goal is checked. Immutable, serializable and thread-safe, as far as the
 * outlook is.
 *
 * @param asOf the day of the check; evidence of later days is not looked at
 * @param calendar the calendar that the goal's period belongs to
 * @param outlook what the goal's metric may come to over the goal's period and scope, in the
 *     metric's unit; or why that is not known
 * @param tree the goals that the goal may serve; the goal itself need not be among them
 */
public record SmartContext(
    LocalDate asOf, FiscalCalendar calendar, Answer<OutcomeDistribution> outlook, GoalTree tree)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param asOf the day of the check
   * @param calendar the calendar that the goal's period belongs to
   * @param outlook what the goal's metric may come to, or why that is not known
   * @param tree the goals that the goal may serve
   */
  public SmartContext {
    Require.nonNull(asOf, "asOf");
    Require.nonNull(calendar, "calendar");
    Require.nonNull(outlook, "outlook");
    Require.nonNull(tree, "tree");
  }
}
