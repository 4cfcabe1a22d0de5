package io.planwright.forecasting.pipeline.win;

import java.io.Serializable;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How past cases ended, by score: what a case is compared with.
 *
 * @param bounds the score at which each group but the first begins, rising
 * @param rows how many rows each group has
 * @param won how many of them were won
 */
record LikeCases(double[] bounds, int[] rows, int[] won) implements Serializable {

  private static final int GROUPS = 20;

  static LikeCases of(SparseRows design, Cases cases, double[] coefficients) {
    double[] scores = new double[cases.size()];
    for (int row = 0; row < scores.length; row++) {
      scores[row] = design.times(row, coefficients);
    }
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> scores[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] bounds = new double[GROUPS - 1];
    int[] rows = new int[GROUPS];
    int[] won = new int[GROUPS];
    for (int i = 0; i < order.length; i++) {
      int group = (int) ((long) i * GROUPS / order.length);
      if (group > 0 && rows[group] == 0) {
        bounds[group - 1] = scores[order[i]];
      }
      rows[group]++;
      won[group] += cases.isWon(order[i]) ? 1 : 0;
    }
    return new LikeCases(bounds, rows, won);
  }

  String statement(double score) {
    int group = 0;
    while (group < bounds.length && score >= bounds[group]) {
      group++;
    }
    return "of %d past looks at cases of a like score %d were at cases that were won"
        .formatted(rows[group], won[group]);
  }
}
