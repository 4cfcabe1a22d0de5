package io.planwright.stakeholders.rating;

import io.planwright.evidence.Answer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Kendall's W from sums of mean ranks. */
final class RankConcordance {

  private RankConcordance() {}

  static Answer<KendallConcordance> answer(RatingMatrix matrix) {
    int[] complete = matrix.completeSubjects();
    int n = complete.length;
    int m = matrix.raters();
    double[] sums = new double[n];
    double ties = 0;
    for (int rater = 0; rater < m; rater++) {
      double[] column = new double[n];
      for (int s = 0; s < n; s++) {
        column[s] = matrix.value(complete[s], rater);
      }
      ties += addRanks(column, sums);
    }
    double all = (double) n * n * n - n;
    if (m < 2 || n < 2 || ties >= m * all) {
      return Answer.insufficient(
          "Kendall's W",
          "at least 2 raters, and 2 subjects that all have rated, not all tied",
          "%d raters, %d such subjects%s".formatted(m, n, m < 2 || n < 2 ? "" : ", all tied"),
          "Have all rate more subjects, or on a finer scale.");
    }
    double mean = m * (n + 1) / 2.0;
    double squares = Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).sum();
    double w = 12 * squares / (m * (m * all - ties));
    double chiSquared = m * (n - 1.0) * w;
    return Answer.known(
        new KendallConcordance(
            n,
            m,
            12 * squares / (m * m * all),
            w,
            chiSquared,
            n - 1,
            ChiSquare.above(chiSquared, n - 1)));
  }

  /** Adds the mean ranks of a rater's subjects; returns the sum of t³ − t over groups of ties. */
  private static double addRanks(double[] column, double[] sums) {
    int[] order =
        IntStream.range(0, column.length)
            .boxed()
            .sorted(Comparator.comparingDouble(s -> column[s]))
            .mapToInt(Integer::intValue)
            .toArray();
    double ties = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && column[order[to]] == column[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        sums[order[i]] += (from + 1 + to) / 2.0;
      }
      double size = to - from;
      ties += size * size * size - size;
      from = to;
    }
    return ties;
  }
}
