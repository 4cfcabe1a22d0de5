package io.planwright.forecasting.automatic;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.Spread;
import java.util.List;

/**
 * The spread whose quantiles are those of a classical and of a learned model, on the weighted
 * average of each step.
 *
 * @param model the mixture
 * @param classical the spread of the classical model
 * @param learned the spread of the learned model
 */
record MixedSpread(MixedModel model, Spread classical, Spread learned) implements Spread {

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    double[] low = new double[lower.length];
    double[] high = new double[lower.length];
    classical.interval(level, lower, upper);
    learned.interval(level, low, high);
    System.arraycopy(model.share().mean(lower, low), 0, lower, 0, lower.length);
    System.arraycopy(model.share().mean(upper, high), 0, upper, 0, upper.length);
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    double[] points = model.points(toStep);
    double mean = 0;
    for (int i = fromStep - 1; i < toStep; i++) {
      mean += points[i];
    }
    double own = model.share().over(fromStep, toStep);
    return new BlendedSum(
        List.of(classical.sum(fromStep, toStep), learned.sum(fromStep, toStep)),
        new double[] {1 - own, own},
        mean);
  }
}
