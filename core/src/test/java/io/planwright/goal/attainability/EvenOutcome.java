package io.planwright.goal.attainability;

import io.planwright.evidence.OutcomeDistribution;

/** Evenly spread from 0 to 100. */
record EvenOutcome() implements OutcomeDistribution {
  @Override
  public double mean() {
    return 50;
  }

  @Override
  public double quantile(double p) {
    return 100 * p;
  }

  @Override
  public double probabilityAtLeast(double x) {
    return Math.max(0, Math.min(1, 1 - x / 100));
  }
}
