package io.planwright.stakeholders.decision;

import java.util.Arrays;

/** How many of some independent votes are a yes. Holds working memory: for one thread. */
final class VoteCount {

  private final double[] shares;

  /** Counts up to a number of votes. */
  VoteCount(int most) {
    shares = new double[most + 1];
  }

  void clear() {
    Arrays.fill(shares, 0);
    shares[0] = 1;
  }

  void add(double yes) {
    double no = 1 - yes;
    for (int k = shares.length - 1; k > 0; k--) {
      shares[k] = shares[k] * no + shares[k - 1] * yes;
    }
    shares[0] *= no;
  }

  /** The probability of exactly that many, at most the number counted to. */
  double exactly(int votes) {
    return votes < 0 || votes >= shares.length ? 0 : shares[votes];
  }

  /** The probability of less than the number counted to. */
  double missing() {
    double sum = 0;
    for (int k = 0; k < shares.length - 1; k++) {
      sum += shares[k];
    }
    return sum;
  }
}
