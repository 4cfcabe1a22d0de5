package io.planwright.allocation.capacitated;

import io.planwright.allocation.Assignment;
import io.planwright.allocation.Optimality;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * An assignment, with what it costs by the weights and how much less any other could cost.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param assignment who gets what
 * @param optimality the sum of the three prices below, and {@code unassignedPrice} for each item
 *     left for lack of capacity, with its bound
 * @param fitLoss the mean loss of fit of the items assigned, a fraction of all items, times its
 *     weight
 * @param peakUtilisation the utilisation of the busiest person, times its weight
 * @param disruption the share of relationships broken, times its weight
 * @param unassignedPrice what one item left for lack of capacity counts: more than all else
 *     together, so that as many items as possible are assigned
 */
public record BoundedAssignment(
    Assignment assignment,
    Optimality optimality,
    double fitLoss,
    double peakUtilisation,
    double disruption,
    double unassignedPrice)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param assignment who gets what
   * @param optimality the sum of the prices with its bound
   * @param fitLoss the price of lost fit; at least 0
   * @param peakUtilisation the price of the busiest person's utilisation; at least 0
   * @param disruption the price of broken relationships; at least 0
   * @param unassignedPrice the price of an item left; at least 0
   * @throws IllegalArgumentException if a number is negative or not finite
   */
  public BoundedAssignment {
    Require.nonNull(assignment, "assignment");
    Require.nonNull(optimality, "optimality");
    Require.notNegative(fitLoss, "fitLoss", "Prices are costs.");
    Require.notNegative(peakUtilisation, "peakUtilisation", "Prices are costs.");
    Require.notNegative(disruption, "disruption", "Prices are costs.");
    Require.notNegative(unassignedPrice, "unassignedPrice", "Prices are costs.");
  }
}
