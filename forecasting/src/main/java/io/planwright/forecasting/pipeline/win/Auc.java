package io.planwright.forecasting.pipeline.win;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The chance that a won row scores higher than a lost one, ties counted half. */
final class Auc {

  private Auc() {}

  static double of(double[] scores, Cases cases) {
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> scores[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    double lostBelow = 0;
    double pairs = 0;
    double won = 0;
    int i = 0;
    while (i < order.length) {
      int end = i;
      double wonHere = 0;
      while (end < order.length && scores[order[end]] == scores[order[i]]) {
        wonHere += cases.isWon(order[end]) ? 1 : 0;
        end++;
      }
      double lostHere = end - i - wonHere;
      pairs += wonHere * (lostBelow + lostHere / 2);
      lostBelow += lostHere;
      won += wonHere;
      i = end;
    }
    return won == 0 || lostBelow == 0 ? 0.5 : pairs / (won * lostBelow);
  }

  /** Of Hanley and McNeil, where rows of one case count once. */
  static double error(double auc, Cases cases) {
    Map<String, Boolean> outcomes = new HashMap<>();
    for (int row = 0; row < cases.size(); row++) {
      outcomes.put(cases.caseId(row), cases.isWon(row));
    }
    double won = outcomes.values().stream().filter(Boolean::booleanValue).count();
    double lost = outcomes.size() - won;
    if (won == 0 || lost == 0) {
      return 0.5;
    }
    double q1 = auc / (2 - auc);
    double q2 = 2 * auc * auc / (1 + auc);
    double variance =
        (auc * (1 - auc) + (won - 1) * (q1 - auc * auc) + (lost - 1) * (q2 - auc * auc))
            / (won * lost);
    return Math.sqrt(Math.max(0, variance));
  }
}
