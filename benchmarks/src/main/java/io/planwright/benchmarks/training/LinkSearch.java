package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Distances;
import java.util.List;

/** Measures how the errors of neighbouring steps hang together. */
final class LinkSearch {

  private static final double OUTER_SCORE = 1.959963984540054;
  private static final double FARTHEST = 4;
  private static final double CLOSEST = 0.99;

  private LinkSearch() {}

  /** The correlation of the normal scores of each step with those of the step before. */
  static double[] links(
      List<HeldOut> held, List<double[]> points, List<double[][]> distances, int horizon) {
    double[] links = new double[horizon];
    for (int step = 1; step < horizon; step++) {
      double product = 0;
      double before = 0;
      double now = 0;
      for (int i = 0; i < held.size(); i++) {
        if (held.get(i).future().length > step) {
          double a = score(held.get(i), points.get(i), distances.get(i), step - 1);
          double b = score(held.get(i), points.get(i), distances.get(i), step);
          product += a * b;
          before += a * a;
          now += b * b;
        }
      }
      double link = product / Math.sqrt(before * now);
      links[step] = before * now > 0 ? Math.max(0, Math.min(CLOSEST, link)) : links[step - 1];
    }
    return links;
  }

  private static double score(HeldOut one, double[] points, double[][] distances, int step) {
    double error = one.future()[step] - points[step];
    int outer = Distances.perSide() - 1 + (error < 0 ? 0 : Distances.perSide());
    double unit = distances[outer][step];
    double score = unit > 0 ? OUTER_SCORE * error / unit : 0;
    return Math.max(-FARTHEST, Math.min(FARTHEST, score));
  }
}
