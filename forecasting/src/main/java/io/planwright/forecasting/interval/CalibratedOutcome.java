package io.planwright.forecasting.interval;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;
import java.util.List;

/**
 * A sum of steps whose error has calibrated quantiles: those of the steps, averaged by their share
 * of the width, in units of the sum's own spread.
 *
 * @param mean the expected value
 * @param lowerUnit how far one unit reaches below the mean; at least 0
 * @param upperUnit how far one unit reaches above the mean; at least 0
 * @param quantiles the quantile functions
 * @param weights one a function, adding up to 1
 */
record CalibratedOutcome(
    double mean,
    double lowerUnit,
    double upperUnit,
    List<Quantiles> quantiles,
    List<Double> weights)
    implements OutcomeDistribution {

  /** Enough halvings of (0, 1) for the last bit of a probability. */
  private static final int HALVINGS = 54;

  CalibratedOutcome {
    quantiles = List.copyOf(quantiles);
    weights = List.copyOf(weights);
    Require.finite(mean, "mean", "Forecast fewer periods or check the history.");
  }

  @Override
  public double quantile(double p) {
    Require.that(
        p > 0 && p < 1, "p", p, "be strictly between 0 and 1", "Ask for a quantile inside.");
    double score = 0;
    for (int i = 0; i < quantiles.size(); i++) {
      score += weights.get(i) * quantiles.get(i).at(p);
    }
    return mean + score * (score < 0 ? lowerUnit : upperUnit);
  }

  @Override
  public double probabilityAtLeast(double x) {
    Require.finite(x, "x", "Ask for a finite value.");
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (middle < 1 && quantile(middle) < x) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return 1 - (low + high) / 2;
  }
}
