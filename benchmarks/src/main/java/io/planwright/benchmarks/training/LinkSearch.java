package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Distances;
import java.util.Arrays;
import java.util.List;

/** Measures how the errors of neighbouring steps hang together. */
final class LinkSearch {

  private static final double OUTER_SCORE = 1.959963984540054;
  private static final double FARTHEST = 4;
  private static final double CLOSEST = 0.99;

  /** As many histories as the mean link of all steps counts for in each. */
  private static final double SHARED = 1000;

  private LinkSearch() {}

  /**
   * The correlation of the normal scores of each step with those of the step before. A few
   * histories, held out over the same days, tell little of a single step, so that each leans on the
   * mean of all.
   */
  static double[] links(
      List<HeldOut> held, List<double[]> points, List<double[][]> distances, int horizon) {
    double[] products = new double[horizon];
    double[] squares = new double[horizon];
    int[] histories = new int[horizon];
    for (int step = 1; step < horizon; step++) {
      double before = 0;
      double now = 0;
      for (int i = 0; i < held.size(); i++) {
        if (held.get(i).future().length > step) {
          double a = score(held.get(i), points.get(i), distances.get(i), step - 1);
          double b = score(held.get(i), points.get(i), distances.get(i), step);
          products[step] += a * b;
          before += a * a;
          now += b * b;
          histories[step]++;
        }
      }
      squares[step] = Math.sqrt(before * now);
    }
    double shared = correlation(Arrays.stream(products).sum(), Arrays.stream(squares).sum());
    double[] links = new double[horizon];
    for (int step = 1; step < horizon; step++) {
      double own = histories[step] * correlation(products[step], squares[step]);
      double link = (own + SHARED * shared) / (histories[step] + SHARED);
      links[step] = Math.max(0, Math.min(CLOSEST, link));
    }
    return links;
  }

  private static double correlation(double product, double square) {
    return square > 0 ? product / square : 0;
  }

  private static double score(HeldOut one, double[] points, double[][] distances, int step) {
    double error = one.future()[step] - points[step];
    int outer = Distances.perSide() - 1 + (error < 0 ? 0 : Distances.perSide());
    double unit = distances[outer][step];
    double score = unit > 0 ? OUTER_SCORE * error / unit : 0;
    return Math.max(-FARTHEST, Math.min(FARTHEST, score));
  }
}
