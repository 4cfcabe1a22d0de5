package io.planwright.allocation.calls;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How often to call on one account, and why. Immutable, serializable and thread-safe.
 *
 * @param accountId the id of the account; not blank
 * @param presentCalls the calls it gets now; at least 0
 * @param calls the calls it is to get; at least 0
 * @param hours the time of these calls, with travel; at least 0
 * @param presentResponse what the present calls bring, times the margin; finite
 * @param response what the calls bring, times the margin; finite
 * @param lastCallPerHour what the last of the calls brings, per hour; 0 where there is none
 * @param nextCallPerHour what one call more would bring, per hour; at least 0
 * @param statement why it gets that many, in one sentence; not blank
 */
public record AccountCalls(
    String accountId,
    int presentCalls,
    int calls,
    double hours,
    double presentResponse,
    double response,
    double lastCallPerHour,
    double nextCallPerHour,
    String statement)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param accountId the id of the account; not blank
   * @param presentCalls the calls it gets now; at least 0
   * @param calls the calls it is to get; at least 0
   * @param hours the time of these calls; at least 0
   * @param presentResponse what the present calls bring; finite
   * @param response what the calls bring; finite
   * @param lastCallPerHour what the last call brings, per hour; at least 0
   * @param nextCallPerHour what one call more would bring, per hour; at least 0
   * @param statement why it gets that many; not blank
   * @throws IllegalArgumentException if a text is blank or a number is out of its range
   */
  public AccountCalls {
    Require.notBlank(accountId, "accountId", "Give the id of the account.");
    Require.notNegative(presentCalls, "presentCalls of " + accountId, "Count whole calls.");
    Require.notNegative(calls, "calls of " + accountId, "Count whole calls.");
    Require.notNegative(hours, "hours of " + accountId, "Add up the time of the calls.");
    Require.finite(presentResponse, "presentResponse of " + accountId, "Evaluate the curve.");
    Require.finite(response, "response of " + accountId, "Evaluate the curve.");
    Require.notNegative(lastCallPerHour, "lastCallPerHour of " + accountId, "Use 0 for none.");
    Require.notNegative(nextCallPerHour, "nextCallPerHour of " + accountId, "Use 0 for none.");
    Require.notBlank(statement, "statement", "Say why.");
  }

  /**
   * How many calls more than now.
   *
   * @return calls less present calls
   */
  public int change() {
    return calls - presentCalls;
  }
}
