package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A move that an audit proposes. Immutable, serializable and thread-safe.
 *
 * @param subject what moves, not blank
 * @param from where it is now, or what has it; may be empty
 * @param to where it goes; may be empty
 * @param gain what the move gains, finite
 * @param reason why, a sentence; may be empty
 */
public record ReallocationRow(String subject, String from, String to, double gain, String reason)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param subject what moves, not blank
   * @param from where it is now, or what has it; may be empty
   * @param to where it goes; may be empty
   * @param gain what the move gains, finite
   * @param reason why, a sentence; may be empty
   */
  public ReallocationRow {
    Require.notBlank(subject, "subject", "Say what moves.");
    Require.nonNull(from, "from");
    Require.nonNull(to, "to");
    Require.finite(gain, "gain", "Leave the move out where its gain is not known.");
    Require.nonNull(reason, "reason");
  }
}
