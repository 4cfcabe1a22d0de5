package io.planwright.forecasting.intermittent;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.Spread;
import io.planwright.run.SeedStreams;

/**
 * The steps of an outlook as they are, and their sums by simulation.
 *
 * @param outlook the next periods
 * @param unit what they are multiplied by
 */
record OutlookSpread(Outlook outlook, double unit) implements Spread {

  private static final int PATHS = 2000;

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    double tail = (1 - level) / 2;
    double low = Math.max(Double.MIN_VALUE, tail);
    double high = Math.min(Math.nextDown(1.0), 1 - tail);
    for (int i = 0; i < lower.length; i++) {
      OutcomeDistribution outcome = single(i + 1);
      lower[i] = outcome.quantile(low);
      upper[i] = Math.max(lower[i], outcome.quantile(high));
    }
  }

  private OutcomeDistribution single(int step) {
    Predictive next = outlook.step(step);
    return DiscreteOutcome.of(next.values(), next.cumulative(), unit, unit * next.mean());
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    if (fromStep == toStep) {
      return single(fromStep);
    }
    SeedStreams seeds = new SeedStreams(outlook.seed());
    double[] path = new double[toStep];
    double[] sums = new double[PATHS];
    for (int i = 0; i < PATHS; i++) {
      outlook.draw(seeds.stream(i), path);
      for (int step = fromStep; step <= toStep; step++) {
        sums[i] += path[step - 1];
      }
    }
    double mean = 0;
    for (int step = fromStep; step <= toStep; step++) {
      mean += outlook.mean(step);
    }
    return DiscreteOutcome.ofSample(sums, unit, Math.min(Double.MAX_VALUE, unit * mean));
  }
}
