package io.planwright.forecasting.automatic;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.Spread;
import java.util.List;

/**
 * The spread whose quantiles lie as far from its points as those of a classical and a learned model
 * lie from theirs, on the weighted average of each step.
 *
 * @param points the expected values of the mixture
 * @param classicalPoints those of the classical model
 * @param classical its spread
 * @param learnedPoints those of the learned model
 * @param learned its spread
 * @param share how much the learned model counts
 */
record MixedSpread(
    double[] points,
    double[] classicalPoints,
    Spread classical,
    double[] learnedPoints,
    Spread learned,
    LearnedShare share)
    implements Spread {

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    double[] low = new double[points.length];
    double[] high = new double[points.length];
    classical.interval(level, lower, upper);
    learned.interval(level, low, high);
    for (int i = 0; i < points.length; i++) {
      double own = share.at(i + 1);
      lower[i] =
          points[i]
              + (1 - own) * (lower[i] - classicalPoints[i])
              + own * (low[i] - learnedPoints[i]);
      upper[i] =
          points[i]
              + (1 - own) * (upper[i] - classicalPoints[i])
              + own * (high[i] - learnedPoints[i]);
    }
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    double mean = 0;
    for (int i = fromStep - 1; i < toStep; i++) {
      mean += points[i];
    }
    double own = share.over(fromStep, toStep);
    return new BlendedSum(
        List.of(classical.sum(fromStep, toStep), learned.sum(fromStep, toStep)),
        new double[] {1 - own, own},
        mean);
  }
}
