package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * One goal and how it stands the SMART check. Immutable, serializable and thread-safe.
 *
 * @param name the goal
 * @param statement metric, target and period in a sentence
 * @param letters the verdicts, in the order of the letters
 */
public record GoalRow(String name, String statement, List<SmartLetter> letters)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param name the goal
   * @param statement metric, target and period in a sentence
   * @param letters the verdicts, in the order of the letters
   */
  public GoalRow {
    Require.notBlank(name, "name", "Name the goal.");
    Require.notBlank(statement, "statement", "Say what is wanted by when.");
    letters = List.copyOf(letters);
  }
}
