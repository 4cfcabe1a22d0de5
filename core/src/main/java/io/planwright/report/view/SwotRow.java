package io.planwright.report.view;

import io.planwright.internal.Require;
import io.planwright.strategy.SwotKind;
import java.io.Serializable;

/**
 * One factor of the SWOT analysis. Immutable, serializable and thread-safe.
 *
 * @param kind strength, weakness, opportunity or threat
 * @param statement the factor in a sentence
 * @param weight its share of its side, 0 to 1
 * @param rating 1 to 4
 * @param evidence what supports it; may be empty
 */
public record SwotRow(SwotKind kind, String statement, double weight, int rating, String evidence)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param kind strength, weakness, opportunity or threat
   * @param statement the factor in a sentence
   * @param weight its share of its side, 0 to 1
   * @param rating 1 to 4
   * @param evidence what supports it; may be empty
   */
  public SwotRow {
    Require.nonNull(kind, "kind");
    Require.notBlank(statement, "statement", "Say what the factor is.");
    Require.between(weight, 0, 1, "weight", "Give a share of 1.");
    Require.between(rating, 1, 4, "rating", "Rate from 1 to 4.");
    Require.nonNull(evidence, "evidence");
  }
}
