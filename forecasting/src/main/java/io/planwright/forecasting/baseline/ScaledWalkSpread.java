package io.planwright.forecasting.baseline;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.outcome.NormalOutcome;

/**
 * The spread of a random walk whose steps are multiplied by seasonal factors.
 *
 * @param start the last value of the walk
 * @param sigma the standard deviation of its step
 * @param gaps the periods since that value, before step 1
 * @param factors the factor of each step
 */
record ScaledWalkSpread(double start, double sigma, long gaps, double[] factors) implements Spread {

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    double width = sigma * NormalOutcome.standardHalfWidth(level);
    for (int i = 0; i < factors.length; i++) {
      double half = width * Math.sqrt(gaps + i + 1) * Math.abs(factors[i]);
      lower[i] = start * factors[i] - half;
      upper[i] = start * factors[i] + half;
    }
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    double later = 0; // the factors that a step of the walk moves
    double variance = 0;
    for (int step = toStep; step >= 1; step--) {
      if (step >= fromStep) {
        later += factors[step - 1];
      }
      variance += later * later;
    }
    variance += gaps * later * later;
    return new NormalOutcome(start * later, sigma * Math.sqrt(variance));
  }
}
