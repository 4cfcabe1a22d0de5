package io.planwright.allocation.calls;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * An area that a seller travels to. Its calls are made on trips, so each call there bears its share
 * of a trip. Immutable, serializable and thread-safe.
 *
 * @param id the stable id; not blank
 * @param hoursPerTrip the hours of travel that a trip there takes; from 0 to 10,000
 * @param callsPerTrip how many calls a trip there usually has room for; from 1 to 1,000
 */
public record CallZone(String id, double hoursPerTrip, double callsPerTrip)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param id the stable id; not blank
   * @param hoursPerTrip the hours of travel of a trip; from 0 to 10,000
   * @param callsPerTrip the calls of a trip; from 1 to 1,000
   * @throws IllegalArgumentException if the id is blank or a number is out of its range
   */
  public CallZone {
    Require.notBlank(id, "id", "Give the zone a stable id.");
    Require.between(
        hoursPerTrip, 0, 10_000, "hoursPerTrip of " + id, "Give the travel of one trip in hours.");
    Require.between(
        callsPerTrip, 1, 1_000, "callsPerTrip of " + id, "A trip has one call at least.");
  }

  /**
   * The travel that a call bears.
   *
   * @return hours per call, at least 0
   */
  public double travelPerCall() {
    return hoursPerTrip / callsPerTrip;
  }
}
