package io.planwright.forecasting.monitoring;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.numeric.Normals;

/**
 * Values as normal scores of their forecast distribution: z = Φ⁻¹(F(x)), the probability integral
 * transform of M. Rosenblatt (Annals of Mathematical Statistics 23, 1952), by which errors of every
 * shape become standard normal if the forecast is right. An atom of the distribution counts by
 * half, which makes scores of discrete values less spread than normal ones, never more.
 */
final class NormalScores {

  /** The largest score: the normal probability beyond it is that of a rounding error. */
  static final double LIMIT = 8;

  /** Below this tail probability a sample has no values; there the scale of the tail counts. */
  private static final double LEAST_TAIL = 1e-6;

  private static final double EDGE = 1e-3;
  private static final double EDGE_SCORE = -Normals.quantile(EDGE);

  private NormalScores() {}

  /** The score of a value, from −8 to 8. */
  static double of(OutcomeDistribution forecast, double value) {
    double above = forecast.probabilityAtLeast(Math.min(Double.MAX_VALUE, Math.nextUp(value)));
    double reached = (forecast.probabilityAtLeast(value) + above) / 2;
    if (reached >= LEAST_TAIL && reached <= 1 - LEAST_TAIL) {
      return -Normals.quantile(reached);
    }
    return reached < LEAST_TAIL
        ? beyond(forecast, value, 1 - EDGE)
        : -beyond(forecast, value, EDGE);
  }

  /** How far out a value of the tail is, by the distance of an outer quantile from the median. */
  private static double beyond(OutcomeDistribution forecast, double value, double edge) {
    double median = forecast.quantile(0.5) / 2;
    double width = Math.abs(forecast.quantile(edge) / 2 - median);
    double distance = Math.abs(value / 2 - median);
    if (width == 0) {
      return distance == 0 ? 0 : LIMIT;
    }
    return Math.min(LIMIT, EDGE_SCORE * (distance / width));
  }
}
