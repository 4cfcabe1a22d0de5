package io.planwright.forecasting.automatic;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;
import java.util.List;

/**
 * The distribution whose quantiles lie as far from its mean as those of the members lie from
 * theirs, on the weighted average.
 *
 * @param members the distributions
 * @param weights as many weights, adding up to 1
 * @param mean the expected value
 */
record BlendedSum(List<OutcomeDistribution> members, double[] weights, double mean)
    implements OutcomeDistribution {

  /** Enough halvings of (0, 1) for the last bit of a probability. */
  private static final int HALVINGS = 54;

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
    Require.finite(x, "x", "Ask for a finite value.");
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (quantile(middle) < x) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return 1 - (low + high) / 2;
  }
}
