package io.planwright.goal.attainability;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;

/** The smaller one of two outcomes that have nothing to do with each other. */
record SmallerOutcome(OutcomeDistribution one, OutcomeDistribution other)
    implements OutcomeDistribution {

  private static final int POINTS = 4096;
  private static final int HALVINGS = 80;

  @Override
  public double mean() {
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      sum += quantile((i + 0.5) / POINTS);
    }
    return sum / POINTS;
  }

  @Override
  public double quantile(double p) {
    Require.that(p > 0 && p < 1, "p", p, "be above 0 and below 1", "Give 0.5 for the median.");
    double high = Math.min(one.quantile(p), other.quantile(p));
    double sooner = p / 2;
    double low = Math.min(high, Math.min(one.quantile(sooner), other.quantile(sooner)));
    for (int k = 0; k < HALVINGS && low < high; k++) {
      double middle = low + (high - low) / 2;
      if (1 - probabilityAtLeast(Math.nextUp(middle)) >= p) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  @Override
  public double probabilityAtLeast(double x) {
    return one.probabilityAtLeast(x) * other.probabilityAtLeast(x);
  }
}
