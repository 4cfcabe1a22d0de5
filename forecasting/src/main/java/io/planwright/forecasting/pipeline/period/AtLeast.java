package io.planwright.forecasting.pipeline.period;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;

/**
 * An outcome that cannot be below a floor: what lay there lies on it. The mean stays as it was
 * forecast.
 *
 * @param own the outcome
 * @param floor what it cannot be below, at most the mean
 */
record AtLeast(OutcomeDistribution own, double floor) implements OutcomeDistribution {

  @Override
  public double mean() {
    return own.mean();
  }

  @Override
  public double quantile(double p) {
    return Math.max(floor, own.quantile(p));
  }

  @Override
  public double probabilityAtLeast(double x) {
    return Require.finite(x, "x", "Ask for a finite value.") <= floor
        ? 1
        : own.probabilityAtLeast(x);
  }
}
