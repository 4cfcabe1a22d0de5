package io.planwright.forecasting.learned;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.SampledSpread;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.learned.Outlook;
import io.planwright.forecasting.internal.numeric.Normals;

/**
 * The distribution that the nets give.
 *
 * @param model the model
 * @param outlook what the nets say, of at least as many steps
 * @param horizon the steps
 */
record LearnedSpread(LearnedModel model, Outlook outlook, int horizon) implements Spread {

  private static final int PATHS = 1_000;

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    double score = -Normals.quantile((1 - level) / 2);
    for (int step = 0; step < horizon; step++) {
      lower[step] = StepDistribution.quantile(outlook, step, -score);
      upper[step] = StepDistribution.quantile(outlook, step, score);
    }
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    return fromStep == toStep
        ? new StepDistribution(outlook, toStep - 1)
        : SampledSpread.of(model, model.points(toStep), PATHS).sum(fromStep, toStep);
  }
}
