package io.planwright.forecasting.preparation;

import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * One change to a history that is proposed, and why. Immutable, serializable and thread-safe.
 *
 * @param kind what is repaired
 * @param positions the positions in the history that it speaks of, ascending, at least one: those
 *     that get another value; of a level shift the segment that ends with it
 * @param before their values without the repair: for {@link Kind#MISSING_VALUE}, {@link
 *     Kind#OUTLIER}, {@link Kind#CENSORED} and {@link Kind#CALENDAR} those of the history, for the
 *     others those after all proposals that come before them in the order of {@link Kind}; NaN at
 *     gaps
 * @param after their values with the repair, in the unit of the history, but transformed for {@link
 *     Kind#BOX_COX}; NaN at gaps
 * @param explanation the evidence: what was measured, and the threshold it was compared with
 */
public record Repair(
    Kind kind,
    List<Integer> positions,
    List<Double> before,
    List<Double> after,
    Explanation explanation)
    implements Serializable {

  /** What is repaired, in the order in which repairs are applied. */
  public enum Kind {
    /** A gap between observed values gets a value. */
    MISSING_VALUE,
    /** Sales that stock or capacity limited are raised to the demand expected behind them. */
    CENSORED,
    /** A value far from its surroundings is replaced by what they suggest. */
    OUTLIER,
    /** All values are divided by the working days of their period over the average. */
    CALENDAR,
    /** All values before a lasting change are moved to the level after it. */
    LEVEL_SHIFT,
    /** All values are transformed, so that their spread does not depend on their level. */
    BOX_COX
  }

  /**
   * Validates the components.
   *
   * @param kind what is repaired
   * @param positions the positions, ascending, at least one
   * @param before the values without the repair
   * @param after the values with it
   * @param explanation the evidence
   * @throws IllegalArgumentException if there is no position, they do not ascend from 0 on, or the
   *     lists differ in length
   */
  public Repair {
    Require.nonNull(kind, "kind");
    positions = List.copyOf(Require.notEmpty(positions, "positions", "Name what is repaired."));
    before = List.copyOf(Require.nonNull(before, "before"));
    after = List.copyOf(Require.nonNull(after, "after"));
    Require.nonNull(explanation, "explanation");
    requireAscending(positions);
    requireOneEach(before, "before", positions.size());
    requireOneEach(after, "after", positions.size());
  }

  static void requireAscending(List<Integer> positions) {
    int least = 0;
    for (int i = 0; i < positions.size(); i++) {
      Require.atLeast(
          positions.get(i),
          least,
          "positions[" + i + "]",
          "Count positions from 0, in order, each once.");
      least = positions.get(i) + 1;
    }
  }

  private static void requireOneEach(List<Double> values, String field, int size) {
    Require.that(
        values.size() == size,
        field,
        values.size() + " values",
        "be one a position (" + size + ")",
        "Give NaN for a gap.");
  }

  /** The repair in one line. */
  @Override
  public String toString() {
    return kind + ": " + explanation.summary();
  }
}
