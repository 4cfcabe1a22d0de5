package io.planwright.forecasting.ces;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.LinearSpread;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.outcome.NormalOutcome;

/**
 * A spread in the model's unit, brought to that of the series; what overflows stays at the largest
 * number.
 *
 * @param scaled the spread
 * @param unit by which it is multiplied
 */
record CesSpread(LinearSpread scaled, double unit) implements Spread {

  /** With these, quantiles of a sum stay finite as well. */
  private static final double MOST_MEAN = Double.MAX_VALUE / 2;

  private static final double MOST_DEVIATION = Double.MAX_VALUE / 128;

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    scaled.interval(level, lower, upper);
    for (int i = 0; i < lower.length; i++) {
      lower[i] = bounded(unit * lower[i]);
      upper[i] = bounded(unit * upper[i]);
    }
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    NormalOutcome sum = scaled.sum(fromStep, toStep);
    double mean = Math.max(-MOST_MEAN, Math.min(MOST_MEAN, unit * sum.mean()));
    double deviation = Math.min(MOST_DEVIATION, unit * sum.standardDeviation());
    return new NormalOutcome(mean, deviation);
  }

  private static double bounded(double value) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
  }
}
