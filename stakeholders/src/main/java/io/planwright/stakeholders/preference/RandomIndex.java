package io.planwright.stakeholders.preference;

import io.planwright.evidence.Answer;

/**
 * The mean consistency index of random matrices, by which that of judgements is divided. Tables
 * differ, so that a consistency ratio always names its own.
 */
public enum RandomIndex {
  /** T. L. Saaty, "The Analytic Hierarchy Process", 1980: 3 to 10 items. */
  SAATY_1980(0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49),
  /**
   * J. A. Alonso &amp; M. T. Lamata, "Consistency in the analytic hierarchy process: a new
   * approach", International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14,
   * 2006: 3 to 15 items.
   */
  ALONSO_LAMATA_2006(
      0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551,
      1.5713, 1.5838);

  private final double[] values;

  RandomIndex(double... values) {
    this.values = values;
  }

  /**
   * The index of complete matrices.
   *
   * @param items how many items are compared
   * @return the index, or the sizes that the table has
   */
  public Answer<Double> of(int items) {
    return of(items, 0);
  }

  /**
   * The index of matrices with missing pairs: the one of complete matrices, less the part 2m / ((n
   * − 1)(n − 2)) of it for m pairs of n items (K. Ágoston &amp; L. Csató, "Inconsistency thresholds
   * for incomplete pairwise comparison matrices", Omega 108, 2022; an approximation).
   *
   * @param items how many items are compared
   * @param missing how many pairs were not judged, at least 0
   * @return the index, above 0; or why there is none
   */
  public Answer<Double> of(int items, int missing) {
    int place = items - 3;
    int spare = (items - 1) * (items - 2) / 2 - missing;
    if (place < 0 || place >= values.length || missing < 0 || spare <= 0) {
      return Answer.insufficient(
          "random index of " + name(),
          "3 to %d items, and more judgements than it takes to link them"
              .formatted(values.length + 2),
          "%d items with %d pairs missing".formatted(items, missing),
          "Judge more pairs, split the items into groups, or use another table.");
    }
    double all = spare + missing;
    return Answer.known(values[place] * (spare / all));
  }
}
