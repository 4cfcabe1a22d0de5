package io.planwright.allocation.capacitated;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What counts how much in an assignment of items to people. Each weight is the price of a fraction
 * from 0 to 1, so that equal weights mean: as bad is a mean fit of nothing, every relationship
 * broken, or somebody at full capacity. Immutable, serializable and thread-safe.
 *
 * @param fit the price of the mean loss of fit: by item one less the fit of its person over the
 *     best fit of all who could take it; at least 0
 * @param balance the price of the utilisation of the busiest person; at least 0
 * @param disruption the price of the share of items taken from a present owner who could keep them;
 *     at least 0
 */
public record AssignmentWeights(double fit, double balance, double disruption)
    implements Serializable {

  private static final double LARGEST = 1e6;

  /**
   * Checks the components.
   *
   * @param fit the price of the mean loss of fit; from 0 to a million
   * @param balance the price of the utilisation of the busiest person; from 0 to a million
   * @param disruption the price of the share of broken relationships; from 0 to a million
   * @throws IllegalArgumentException if a price is out of its range
   */
  public AssignmentWeights {
    require(fit, "fit");
    require(balance, "balance");
    require(disruption, "disruption");
  }

  /**
   * Fit and disruption alike, and balance a tenth of it, so that it decides among equals.
   *
   * @return 1 for fit, 0.1 for balance and 1 for disruption
   */
  public static AssignmentWeights standard() {
    return new AssignmentWeights(1, 0.1, 1);
  }

  private static void require(double weight, String field) {
    Require.notNegative(weight, field, "Use 0 for what does not count.");
    Require.that(weight <= LARGEST, field, weight, "be at most a million", "Weights are relative.");
  }
}
