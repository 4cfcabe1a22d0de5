package io.planwright.report.view;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * How far one target is on its way. Immutable, serializable and thread-safe.
 *
 * @param name the target
 * @param planned the whole target
 * @param expected what the phased plan wants by now
 * @param reached what is reached
 * @param note the required run rate, or what to do; may be empty
 */
public record PacingRow(String name, Money planned, Money expected, Money reached, String note)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param name the target
   * @param planned the whole target
   * @param expected what the phased plan wants by now
   * @param reached what is reached
   * @param note the required run rate, or what to do; may be empty
   */
  public PacingRow {
    Require.notBlank(name, "name", "Name the target.");
    Require.nonNull(planned, "planned");
    Require.nonNull(expected, "expected");
    Require.nonNull(reached, "reached");
    Require.nonNull(note, "note");
  }
}
