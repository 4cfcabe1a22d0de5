package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How much value an allocation leaves on the table, as a share of what the best one brings.
 * Immutable, serializable and thread-safe.
 *
 * @param subject what is allocated, not blank
 * @param index the share, -1 to 1: below 0 the allocation of now breaks limits and brings more
 * @param low the lower end of its interval, from -1: below 0 the best one found may be worse
 * @param high the upper end, not below the lower one
 * @param statement the finding, a sentence; may be empty
 */
public record MisallocationRow(
    String subject, double index, double low, double high, String statement)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param subject what is allocated, not blank
   * @param index the share, -1 to 1: below 0 the allocation of now breaks limits and brings more
   * @param low the lower end of its interval, from -1: below 0 the best one found may be worse
   * @param high the upper end, not below the lower one
   * @param statement the finding, a sentence; may be empty
   */
  public MisallocationRow {
    Require.notBlank(subject, "subject", "Say what is allocated.");
    Require.between(index, -1, 1, "index", "Divide by the value of the best allocation.");
    Require.between(low, -1, 1, "low", "Divide by the value of the best allocation.");
    Require.between(high, low, 1, "high", "Swap the ends.");
    Require.nonNull(statement, "statement");
  }
}
