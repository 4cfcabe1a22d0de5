package io.planwright.report.view;

import io.planwright.internal.Require;
import io.planwright.strategy.TowsQuadrant;
import java.io.Serializable;

/**
 * One strategic option, in order of its rank. Immutable, serializable and thread-safe.
 *
 * @param quadrant which factors it combines
 * @param statement the option in a sentence
 * @param score its score, finite
 * @param note why it ranks here, or what would change that; may be empty
 */
public record OptionRow(TowsQuadrant quadrant, String statement, double score, String note)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param quadrant which factors it combines
   * @param statement the option in a sentence
   * @param score its score, finite
   * @param note why it ranks here, or what would change that; may be empty
   */
  public OptionRow {
    Require.nonNull(quadrant, "quadrant");
    Require.notBlank(statement, "statement", "Say what would be done.");
    Require.finite(score, "score", "Give the score of the ranking.");
    Require.nonNull(note, "note");
  }
}
