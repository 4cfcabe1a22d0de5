package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Distances;
import java.util.List;

/** Finds the factors on the distances of quantiles at which they cost least on held-out values. */
final class WidthSearch {

  private static final double NARROWEST = 0.5;
  private static final double STEP = 0.05;
  private static final int FACTORS = 41;

  private WidthSearch() {}

  /**
   * One factor a level, first those below the point.
   *
   * @param held the histories
   * @param points what was forecast
   * @param distances how far its quantiles lie from that; by history, level and step
   */
  static double[] widths(List<HeldOut> held, List<double[]> points, List<double[][]> distances) {
    double[] widths = new double[Distances.perStep()];
    double[] levels = Distances.levels();
    for (int k = 0; k < widths.length; k++) {
      boolean below = k < levels.length;
      double level = levels[k % levels.length];
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < FACTORS; i++) {
        double factor = NARROWEST + i * STEP;
        double loss = loss(held, points, distances, k, below, level, factor);
        if (loss < least) {
          least = loss;
          widths[k] = factor;
        }
      }
    }
    return widths;
  }

  private static double loss(
      List<HeldOut> held,
      List<double[]> points,
      List<double[][]> distances,
      int k,
      boolean below,
      double level,
      double factor) {
    double loss = 0;
    for (int i = 0; i < held.size(); i++) {
      HeldOut one = held.get(i);
      double own = 0;
      for (int step = 0; step < one.future().length; step++) {
        double error = one.future()[step] - points.get(i)[step];
        double beyond = (below ? -error : error) - factor * distances.get(i)[k][step];
        own += Math.max(level * beyond, (level - 1) * beyond);
      }
      loss += own / one.future().length / one.seasonalChange();
    }
    return loss;
  }

  /** The distances times the factors of their levels, none nearer than the one before. */
  static double[][] scaled(double[][] distances, double[] widths) {
    double[][] scaled = new double[distances.length][];
    for (int k = 0; k < scaled.length; k++) {
      scaled[k] = distances[k].clone();
      for (int step = 0; step < scaled[k].length; step++) {
        double inner = k % Distances.perSide() == 0 ? 0 : scaled[k - 1][step];
        scaled[k][step] = Math.max(inner, widths[k] * scaled[k][step]);
      }
    }
    return scaled;
  }

  /** The mean scaled interval score and the coverage of the widest interval. */
  static double[] intervalScore(
      List<HeldOut> held, List<double[]> points, List<double[][]> distances) {
    int outer = Distances.perSide() - 1;
    double score = 0;
    double covered = 0;
    for (int i = 0; i < held.size(); i++) {
      HeldOut one = held.get(i);
      double own = 0;
      int inside = 0;
      for (int step = 0; step < one.future().length; step++) {
        double error = one.future()[step] - points.get(i)[step];
        double low = distances.get(i)[outer][step];
        double high = distances.get(i)[outer + Distances.perSide()][step];
        own += low + high + 40 * (Math.max(0, -error - low) + Math.max(0, error - high));
        inside += error >= -low && error <= high ? 1 : 0;
      }
      score += own / one.future().length / one.seasonalChange();
      covered += (double) inside / one.future().length;
    }
    return new double[] {score / held.size(), covered / held.size()};
  }
}
