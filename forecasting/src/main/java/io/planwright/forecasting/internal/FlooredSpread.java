package io.planwright.forecasting.internal;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;

/**
 * A spread without values below zero.
 *
 * @param own the spread
 * @param points the expected values, none below zero
 */
public record FlooredSpread(Spread own, double[] points) implements Spread {

  @Override
  public void interval(double level, double[] lower, double[] upper) {
    own.interval(level, lower, upper);
    for (int i = 0; i < points.length; i++) {
      lower[i] = Math.max(0, lower[i]);
      upper[i] = Math.max(0, upper[i]);
    }
  }

  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    return new Floored(own.sum(fromStep, toStep));
  }

  /**
   * A distribution without values below zero; the mean of the given one is not below zero.
   *
   * @param own the distribution
   */
  private record Floored(OutcomeDistribution own) implements OutcomeDistribution {

    @Override
    public double mean() {
      return Math.max(0, own.mean());
    }

    @Override
    public double quantile(double p) {
      return Math.max(0, own.quantile(p));
    }

    @Override
    public double probabilityAtLeast(double x) {
      Require.finite(x, "x", "Ask for a finite value.");
      return x <= 0 ? 1 : own.probabilityAtLeast(x);
    }
  }
}
