package io.planwright.report.view;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * One quota and what has been reached of it. Immutable, serializable and thread-safe.
 *
 * @param level whose quota it is
 * @param name the team or the rep
 * @param unit the unit above: a region for a team, a team for a rep; may be empty
 * @param quota the whole quota
 * @param expected what should be reached by now
 * @param reached what is reached
 */
public record QuotaRow(
    QuotaLevel level, String name, String unit, Money quota, Money expected, Money reached)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param level whose quota it is
   * @param name the team or the rep
   * @param unit the unit above: a region for a team, a team for a rep; may be empty
   * @param quota the whole quota
   * @param expected what should be reached by now
   * @param reached what is reached
   */
  public QuotaRow {
    Require.nonNull(level, "level");
    Require.notBlank(name, "name", "Name the team or the rep.");
    Require.nonNull(unit, "unit");
    Require.nonNull(quota, "quota");
    Require.nonNull(expected, "expected");
    Require.nonNull(reached, "reached");
  }
}
