package io.planwright.forecasting.automatic;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.QuantileInversion;
import io.planwright.internal.Require;
import java.util.List;

/**
 * The distribution whose quantiles lie as far from its centre as those of the members lie from
 * theirs, on the weighted average. The centre is the sum of the points; where it is not the mean of
 * the quantiles, the model that hands the sum out gives it its own.
 *
 * @param members the distributions
 * @param weights as many weights, adding up to 1
 * @param mean the centre
 */
record BlendedSum(List<OutcomeDistribution> members, double[] weights, double mean)
    implements OutcomeDistribution {

  BlendedSum {
    members = List.copyOf(members);
    Require.finite(mean, "mean", "Forecast fewer periods or check the history.");
  }

  @Override
  public double quantile(double p) {
    double distance = 0;
    for (int k = 0; k < weights.length; k++) {
      distance += weights[k] * (members.get(k).quantile(p) - members.get(k).mean());
    }
    return mean + distance;
  }

  @Override
  public double probabilityAtLeast(double x) {
    return QuantileInversion.probabilityAtLeast(x, this::quantile);
  }
}
