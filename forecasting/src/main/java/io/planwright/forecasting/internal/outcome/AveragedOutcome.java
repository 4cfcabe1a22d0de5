package io.planwright.forecasting.internal.outcome;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.internal.Require;
import java.util.List;

/**
 * The distribution whose quantiles are the weighted averages of others' quantiles (Vincent's
 * average), which keeps the shape that its members share where a mixture of them would be wider.
 *
 * @param members the distributions; at least one
 * @param weights their weights, adding up to 1
 * @param mean the expected value
 */
public record AveragedOutcome(List<OutcomeDistribution> members, List<Double> weights, double mean)
    implements OutcomeDistribution {

  /** Enough halvings of (0, 1) for the last bit of a probability. */
  private static final int HALVINGS = 60;

  /**
   * Copies the components.
   *
   * @param members the distributions
   * @param weights their weights
   * @param mean the expected value; finite
   */
  public AveragedOutcome {
    members = List.copyOf(members);
    weights = List.copyOf(weights);
    Require.finite(mean, "mean", "Forecast fewer periods or check the history.");
  }

  @Override
  public double quantile(double p) {
    Probabilities.requireInside(p);
    double sum = 0;
    for (int i = 0; i < members.size(); i++) {
      sum += weights.get(i) * members.get(i).quantile(p);
    }
    return sum;
  }

  @Override
  public double probabilityAtLeast(double x) {
    Require.finite(x, "x", "Ask for a finite value.");
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (middle <= 0 || middle >= 1) {
        break;
      }
      if (quantile(middle) < x) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return 1 - (low + high) / 2;
  }
}
