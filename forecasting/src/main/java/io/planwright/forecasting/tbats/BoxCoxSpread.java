package io.planwright.forecasting.tbats;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.LinearSpread;
import io.planwright.forecasting.internal.SampledSpread;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.StepOutcome;

/**
 * The distribution of a model that is linear after the transformation: intervals by the quantiles
 * carried back, sums by simulation.
 *
 * @param model the model
 * @param transformed its distribution on the transformed scale
 * @param points its medians, one a step
 */
record BoxCoxSpread(TbatsModel model, LinearSpread transformed, double[] points) implements Spread {

  private static final int PATHS = 2000;

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    transformed.interval(level, lower, upper);
    for (int i = 0; i < lower.length; i++) {
      lower[i] = model.back(lower[i]);
      upper[i] = model.back(upper[i]);
    }
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    if (fromStep == toStep) {
      return new StepOutcome(model, toStep, points[toStep - 1]);
    }
    return SampledSpread.of(model, points, PATHS).sum(fromStep, toStep);
  }
}
