package io.planwright.forecasting.interval;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.QuantileInversion;
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
    return QuantileInversion.probabilityAtLeast(x, this::quantile);
  }
}
