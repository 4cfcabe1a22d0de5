package io.planwright.allocation.audit;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A line that should get more or less. Immutable, serializable and thread-safe.
 *
 * @param lineId which line
 * @param now what it gets now; at least 0
 * @param then what it should get; at least 0
 * @param gain what it brings more; below 0 where it gives to others
 * @param reason why, in a sentence
 */
public record BudgetShift(String lineId, double now, double then, double gain, String reason)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param lineId which line; not blank
   * @param now what it gets now; at least 0
   * @param then what it should get; at least 0
   * @param gain what it brings more; finite
   * @param reason why; not blank
   * @throws IllegalArgumentException if a text is blank or a number is out of its range
   */
  public BudgetShift {
    Require.notBlank(lineId, "lineId", "Name the line.");
    Require.notNegative(now, "now", "Use 0 for nothing.");
    Require.notNegative(then, "then", "Use 0 for nothing.");
    Require.finite(gain, "gain", "Compare the responses.");
    Require.notBlank(reason, "reason", "Say why.");
  }
}
