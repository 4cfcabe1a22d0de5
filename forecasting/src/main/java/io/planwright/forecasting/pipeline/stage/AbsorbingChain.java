package io.planwright.forecasting.pipeline.stage;

import io.planwright.forecasting.internal.numeric.SquareInverse;
import java.io.Serializable;

/**
 * An absorbing Markov chain that ends in won or lost: with Q the moves among the stages, the
 * fundamental matrix is N = (I − Q)⁻¹ (J. G. Kemeny and J. L. Snell, Finite Markov Chains, 1960,
 * chapter 3). Immutable.
 */
final class AbsorbingChain implements Serializable {

  private static final long serialVersionUID = 1L;

  private final double[] fundamental;
  private final double[] wins;

  private AbsorbingChain(double[] fundamental, double[] wins) {
    this.fundamental = fundamental;
    this.wins = wins;
  }

  /**
   * Solves a chain, in the cube of the number of stages.
   *
   * @param moves from each stage (row) to each state (column): the stages, won, lost; rows sum to 1
   *     and every stage leads to an end
   * @return the chain
   */
  static AbsorbingChain of(double[][] moves) {
    int k = moves.length;
    double[] matrix = new double[k * k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        matrix[i * k + j] = (i == j ? 1 : 0) - moves[i][j];
      }
    }
    double[] inverse = new double[k * k];
    if (!SquareInverse.invert(matrix, k, inverse)) {
      throw new IllegalStateException("a chain that does not end");
    }
    double[] wins = new double[k];
    for (int i = 0; i < k; i++) {
      double sum = 0;
      for (int j = 0; j < k; j++) {
        sum += inverse[i * k + j] * moves[j][k];
      }
      wins[i] = Math.max(0, Math.min(1, sum));
    }
    return new AbsorbingChain(inverse, wins);
  }

  /** The probability that a deal in a stage is won in the end. */
  double win(int stage) {
    return wins[stage];
  }

  /** The expected number of visits to a stage from another, the present one counted. */
  double visits(int from, int to) {
    return fundamental[from * wins.length + to];
  }

  /** The expected number of visits to stages until the end, the present one counted. */
  double steps(int from) {
    double sum = 0;
    for (int to = 0; to < wins.length; to++) {
      sum += visits(from, to);
    }
    return sum;
  }
}
