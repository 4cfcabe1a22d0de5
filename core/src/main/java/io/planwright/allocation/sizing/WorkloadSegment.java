package io.planwright.allocation.sizing;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Accounts that are called on alike. Immutable, serializable and thread-safe.
 *
 * @param territory where they are, such as "north"; sellers are not shared between territories; not
 *     blank
 * @param segment what they are, such as "key accounts"; not blank
 * @param accounts how many there are, from 0 to 1E+9
 * @param callsPerYear the calls that each is due in a year, from 0 to 1E+6
 * @param minutesPerCall how long a call takes, from 0 to 1E+6 minutes
 * @param travelMinutesPerCall the way there, from 0 to 1E+6 minutes a call
 */
public record WorkloadSegment(
    String territory,
    String segment,
    int accounts,
    double callsPerYear,
    double minutesPerCall,
    double travelMinutesPerCall)
    implements Serializable {

  private static final double MOST = 1e6;

  /**
   * Checks the components.
   *
   * @param territory where they are; not blank
   * @param segment what they are; not blank
   * @param accounts how many there are, from 0 to 1E+9
   * @param callsPerYear the calls that each is due in a year, from 0 to 1E+6
   * @param minutesPerCall how long a call takes, from 0 to 1E+6
   * @param travelMinutesPerCall the way there, from 0 to 1E+6
   * @throws IllegalArgumentException if one is out of its range
   */
  public WorkloadSegment {
    Require.notBlank(territory, "territory", "Use one name where there are no territories.");
    Require.notBlank(segment, "segment", "Name the accounts.");
    Require.between(accounts, 0, 1_000_000_000, "accounts", "Count the accounts.");
    Require.between(callsPerYear, 0, MOST, "callsPerYear", "Give calls an account and year.");
    Require.between(minutesPerCall, 0, MOST, "minutesPerCall", "Give minutes a call.");
    Require.between(travelMinutesPerCall, 0, MOST, "travelMinutesPerCall", "Give minutes a call.");
  }

  /**
   * The work there is.
   *
   * @return hours of calls and ways in a year
   */
  public double hours() {
    return accounts * callsPerYear * (minutesPerCall + travelMinutesPerCall) / 60;
  }
}
