package io.planwright.forecasting.baseline;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.outcome.NormalOutcome;

/**
 * The spread of seasons that each walk at random, independently of each other.
 *
 * @param lastSeason where they start
 * @param sigma the standard deviation of one season's step
 * @param horizon how many steps
 */
record SeasonalWalkSpread(LastSeason lastSeason, double sigma, int horizon) implements Spread {

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    double width = sigma * NormalOutcome.standardHalfWidth(level);
    for (int i = 0; i < horizon; i++) {
      double half = width * Math.sqrt(lastSeason.walk(i + 1));
      lower[i] = lastSeason.value(i + 1) - half;
      upper[i] = lastSeason.value(i + 1) + half;
    }
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    double mean = 0;
    for (int step = fromStep; step <= toStep; step++) {
      mean += lastSeason.value(step);
    }
    return new NormalOutcome(mean, sigma * Math.sqrt(lastSeason.sumVariance(fromStep, toStep)));
  }
}
