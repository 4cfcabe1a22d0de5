package io.planwright.strategy;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * An internal (IFE) or external (EFE) factor evaluation matrix: Σ wᵢ·rᵢ over the factors of a side,
 * with the weights wᵢ adding up to 1 and the ratings rᵢ from 1 to 4. A total of 2.5 is average;
 * below it the company is weak inside, or responds poorly to what happens outside (Fred R. David,
 * <i>Strategic Management: Concepts and Cases</i>). Immutable, serializable and thread-safe.
 *
 * @param side the side: internal is an IFE, external an EFE matrix
 * @param rows the factors that count, in the order of the analysis, at least one
 * @param score the total, from 1 to 4
 */
public record FactorMatrix(SwotSide side, List<WeightedFactor> rows, double score)
    implements Serializable {

  /** The total of a company that is neither strong nor weak. */
  public static final double AVERAGE_SCORE = 2.5;

  /**
   * Makes a matrix.
   *
   * @param side the side
   * @param rows the factors that count, at least one, all of this side
   * @param score the total, from 1 to 4
   * @throws IllegalArgumentException if there is no row, a row is of the other side, or the score
   *     is out of its range
   * @throws NullPointerException if an argument is null
   */
  public FactorMatrix {
    Require.nonNull(side, "side");
    rows = List.copyOf(Require.notEmpty(rows, "rows", "A side without factors has no score."));
    Require.between(score, 1, 4, "score", "Add up weight times rating.");
    for (WeightedFactor row : rows) {
      Require.that(
          row.kind().side() == side,
          "rows",
          row.factorId(),
          "be of the " + side + " side",
          "Put the factor into the other matrix.");
    }
  }
}
