package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Where the variance of the bookings comes from, in squared units of the currency; the parts add up
 * to the total. Each part is what its source adds to the ones before it in the order parameters,
 * common shock, group shocks, deals, currencies, by the law of total variance.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param deals the luck of single deals, their amounts included, given all shocks
 * @param commonShock the common factor
 * @param groupShocks the factors of groups
 * @param parameters the error that the win probabilities share
 * @param newBusiness deals not yet in the pipeline
 * @param currencies the movement of exchange rates
 */
public record VarianceDecomposition(
    double deals,
    double commonShock,
    double groupShocks,
    double parameters,
    double newBusiness,
    double currencies)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param deals not negative
   * @param commonShock not negative
   * @param groupShocks not negative
   * @param parameters not negative
   * @param newBusiness not negative
   * @param currencies not negative
   * @throws IllegalArgumentException if a part is negative or not finite
   */
  public VarianceDecomposition {
    String fix = "Variances are squares.";
    Require.notNegative(deals, "deals", fix);
    Require.notNegative(commonShock, "commonShock", fix);
    Require.notNegative(groupShocks, "groupShocks", fix);
    Require.notNegative(parameters, "parameters", fix);
    Require.notNegative(newBusiness, "newBusiness", fix);
    Require.notNegative(currencies, "currencies", fix);
  }

  /**
   * The variance of the bookings.
   *
   * @return the sum of the parts
   */
  public double total() {
    return deals + commonShock + groupShocks + parameters + newBusiness + currencies;
  }
}
