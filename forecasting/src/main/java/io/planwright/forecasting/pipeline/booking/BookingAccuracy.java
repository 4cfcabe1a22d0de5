package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How exactly a distribution was computed, given its assumptions. It says nothing on whether they
 * hold.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param method {@link BookingMethod#EXACT} or {@link BookingMethod#MONTE_CARLO}, as it was used
 * @param latticeStep the distance of the values that the bookings can have, in the currency; 0 if
 *     there is no lattice
 * @param roundingRms the root mean square, at most, of what rounding amounts to the lattice adds to
 *     the bookings, in the currency; 0 if all amounts are on it
 * @param paths how many paths were drawn; 0 if none
 * @param dealsOneByOne how many deals were drawn one by one; 0 if no paths were drawn
 * @param probabilityBound how far any probability may be off by drawing the other deals as one sum:
 *     the Berry–Esseen bound with the constant 0.56 of I. Shevtsova, 2010, averaged over paths,
 *     plus what the correction for skewness moves. It is a worst case; the usual error is ten times
 *     smaller. 0 if no deals were drawn so
 */
public record BookingAccuracy(
    BookingMethod method,
    double latticeStep,
    double roundingRms,
    int paths,
    int dealsOneByOne,
    double probabilityBound)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param method not {@link BookingMethod#AUTOMATIC}
   * @param latticeStep not negative
   * @param roundingRms not negative
   * @param paths not negative
   * @param dealsOneByOne not negative
   * @param probabilityBound 0 to 1
   * @throws IllegalArgumentException if a component is out of its range
   */
  public BookingAccuracy {
    Require.that(
        method != BookingMethod.AUTOMATIC, "method", method, "be one used", "Say which it was.");
    Require.notNegative(latticeStep, "latticeStep", "Use 0 for no lattice.");
    Require.notNegative(roundingRms, "roundingRms", "Use 0 for no rounding.");
    Require.notNegative(paths, "paths", "Use 0 for no paths.");
    Require.notNegative(dealsOneByOne, "dealsOneByOne", "Use 0 for none.");
    Require.between(probabilityBound, 0, 1, "probabilityBound", "Use 1 for no bound.");
  }

  /**
   * The standard error, at most, of a probability by the number of paths; the paths are stratified,
   * so it is smaller.
   *
   * @return 1 / (2 √paths), or 0 without paths
   */
  public double samplingError() {
    return paths == 0 ? 0 : 0.5 / Math.sqrt(paths);
  }
}
