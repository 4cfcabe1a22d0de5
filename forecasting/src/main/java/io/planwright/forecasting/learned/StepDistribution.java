package io.planwright.forecasting.learned;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.learned.Distances;
import io.planwright.forecasting.internal.learned.Outlook;
import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.internal.outcome.Probabilities;
import io.planwright.internal.Require;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The distribution of one step: its quantiles pass through the point and through those that the
 * nets give, linear in the normal score in between and beyond.
 *
 * @param outlook what the nets say
 * @param step which step, from 0
 */
record StepDistribution(Outlook outlook, int step) implements OutcomeDistribution {

  private static final long serialVersionUID = 1L;

  private static final double[] SCORES = Distances.levels();

  static {
    for (int k = 0; k < SCORES.length; k++) {
      SCORES[k] = Normals.quantile(SCORES[k]);
    }
  }

  /** The quantile of a normal score. */
  static double quantile(Outlook outlook, int step, double score) {
    double point = outlook.points()[step];
    double distance = distance(outlook, step, score < 0 ? 0 : SCORES.length, Math.abs(score));
    return Magnitude.bounded(score < 0 ? point - distance : point + distance);
  }

  /** How far the quantile of a score lies out on the side whose rows start at a row. */
  private static double distance(Outlook outlook, int step, int row, double score) {
    int knot = 0;
    while (knot < SCORES.length - 1 && score > SCORES[knot]) {
      knot++;
    }
    double nearScore = knot == 0 ? 0 : SCORES[knot - 1];
    double near = knot == 0 ? 0 : outlook.distances()[row + knot - 1][step];
    double far = outlook.distances()[row + knot][step];
    return near + (far - near) * ((score - nearScore) / (SCORES[knot] - nearScore));
  }

  @Override
  public double mean() {
    return outlook.points()[step];
  }

  @Override
  public double quantile(double p) {
    Probabilities.requireInside(p);
    return quantile(outlook, step, Normals.quantile(p));
  }

  @Override
  public double probabilityAtLeast(double x) {
    Require.finite(x, "x", "Ask for a finite value.");
    double point = mean();
    if (x > point) {
      return survival(score(SCORES.length, x - point, false));
    }
    return survival(-score(0, point - x, true));
  }

  private static double survival(double score) {
    return NormalDistribution.of(0, 1).survivalProbability(score);
  }

  /**
   * The score of a distance on a side: where several have it, the farthest or the nearest one.
   * Infinite where none lies so far out.
   */
  private double score(int row, double distance, boolean farthest) {
    double nearScore = 0;
    double near = 0;
    for (int k = 0; k < SCORES.length; k++) {
      double far = outlook.distances()[row + k][step];
      boolean inside = farthest ? distance < far : distance <= far;
      if (inside || k == SCORES.length - 1) {
        double slope = (far - near) / (SCORES[k] - nearScore);
        return slope > 0 ? nearScore + (distance - near) / slope : Double.POSITIVE_INFINITY;
      }
      nearScore = SCORES[k];
      near = far;
    }
    return Double.POSITIVE_INFINITY;
  }
}
