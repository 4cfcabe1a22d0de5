package io.planwright.forecasting.combination;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.QuantileInversion;
import io.planwright.internal.Require;
import java.util.List;

/**
 * The distribution whose quantiles blend those of its members.
 *
 * @param members the distributions; at least one
 * @param blend how their quantiles are made one
 * @param mean the expected value
 */
record BlendedOutcome(List<OutcomeDistribution> members, Blend blend, double mean)
    implements OutcomeDistribution {

  BlendedOutcome {
    members = List.copyOf(members);
    Require.finite(mean, "mean", "Forecast fewer periods or check the history.");
  }

  @Override
  public double quantile(double p) {
    double[] quantiles = new double[members.size()];
    for (int i = 0; i < quantiles.length; i++) {
      quantiles[i] = members.get(i).quantile(p);
    }
    return blend.of(quantiles);
  }

  @Override
  public double probabilityAtLeast(double x) {
    return QuantileInversion.probabilityAtLeast(x, this::quantile);
  }
}
