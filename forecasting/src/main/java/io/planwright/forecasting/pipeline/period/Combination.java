package io.planwright.forecasting.pipeline.period;

import java.util.Arrays;
import java.util.List;

/**
 * The mean of sources, weighted by the inverse of their mean square errors (J. M. Bates, C. W. J.
 * Granger, Operational Research Quarterly 20, 1969), drawn half way to equal weights because errors
 * are few. The weights for a period know the periods before it alone.
 */
final class Combination {

  static final String NAME = "sources by past skill";

  /** Fewer past periods tell no weights. */
  private static final int LEAST_PERIODS = 4;

  private static final double TO_EQUAL = 0.5;

  /** How many times the smallest mean square error a source may make. */
  private static final double FARTHEST = 4;

  private Combination() {}

  /**
   * The weights for the period at a position; zeros where the past is too short, and for sources
   * whose errors are far from the smallest.
   */
  static double[] weights(List<PastForecasts> sources, int at, boolean[] available) {
    double[] squares = new double[sources.size()];
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < squares.length; i++) {
      PastForecasts source = sources.get(i);
      boolean known = available[i] && source.knownBefore(at) >= LEAST_PERIODS;
      squares[i] =
          known
              ? Math.max(source.meanSquareBefore(at), Double.MIN_NORMAL)
              : Double.POSITIVE_INFINITY;
      least = Math.min(least, squares[i]);
    }
    double[] weights = new double[squares.length];
    double total = 0;
    int kept = 0;
    for (int i = 0; i < weights.length; i++) {
      if (squares[i] < Double.POSITIVE_INFINITY && squares[i] <= FARTHEST * least) {
        weights[i] = least / squares[i];
        total += weights[i];
        kept++;
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weights[i] == 0 ? 0 : TO_EQUAL / kept + (1 - TO_EQUAL) * weights[i] / total;
    }
    return weights;
  }

  /** What the combination would have said. */
  static PastForecasts past(List<PastForecasts> sources) {
    double[] actuals = sources.get(0).actuals();
    double[] means = new double[actuals.length];
    double[] deviations = new double[actuals.length];
    for (int at = 0; at < means.length; at++) {
      boolean[] available = new boolean[sources.size()];
      for (int i = 0; i < available.length; i++) {
        available[i] = sources.get(i).isKnown(at);
      }
      double[] weights = weights(sources, at, available);
      for (int i = 0; i < weights.length; i++) {
        means[at] += weights[i] == 0 ? 0 : weights[i] * sources.get(i).means()[at];
        deviations[at] += weights[i] == 0 ? 0 : weights[i] * sources.get(i).deviations()[at];
      }
      if (Arrays.stream(weights).sum() == 0) {
        means[at] = Double.NaN;
      }
    }
    return new PastForecasts(NAME, means, deviations, actuals);
  }
}
