package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What to do next about a person. Immutable, serializable and thread-safe.
 *
 * @param step what to do
 * @param person about whom
 * @param owner who does it; may be empty
 * @param due by when; may be empty
 * @param effort what it takes, such as "2 days"; may be empty
 * @param effect what it brings, such as "P(approve) 48 % to 61 %"; may be empty
 * @param why the reason; may be empty
 */
public record NextStepRow(
    String step, String person, String owner, String due, String effort, String effect, String why)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param step what to do
   * @param person about whom
   * @param owner who does it; may be empty
   * @param due by when; may be empty
   * @param effort what it takes; may be empty
   * @param effect what it brings; may be empty
   * @param why the reason; may be empty
   */
  public NextStepRow {
    Require.notBlank(step, "step", "Say what to do.");
    Require.notBlank(person, "person", "Name the person.");
    Require.nonNull(owner, "owner");
    Require.nonNull(due, "due");
    Require.nonNull(effort, "effort");
    Require.nonNull(effect, "effect");
    Require.nonNull(why, "why");
  }
}
