package io.planwright.allocation.calls;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * The calls of one seller. Immutable, serializable and thread-safe.
 *
 * @param sellerId the id of the seller; not blank
 * @param accounts the calls, in the order of the problem; at least one account
 * @param optimality the sum of the responses, and what no other plan can pass
 * @param hours the time of the plan, with travel; at least 0
 * @param presentHours the time of the present calls, which may be more than there is; at least 0
 * @param presentResponse what the present calls bring; finite
 * @param hourPrice the shadow price of an hour, the cut-off: what an hour more would bring in the
 *     relaxed problem along the concave envelopes; at least 0
 * @param explanation the sentence and, account by account, the reasons; a reason's contribution is
 *     what its change brings
 * @param provenance how it was computed
 */
public record CallPlan(
    String sellerId,
    List<AccountCalls> accounts,
    Optimality optimality,
    double hours,
    double presentHours,
    double presentResponse,
    double hourPrice,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param sellerId the id of the seller; not blank
   * @param accounts the calls; at least one account
   * @param optimality the sum of the responses and its bound
   * @param hours the time of the plan; at least 0
   * @param presentHours the time of the present calls; at least 0
   * @param presentResponse what the present calls bring; finite
   * @param hourPrice the shadow price of an hour; at least 0
   * @param explanation the sentence and the reasons
   * @param provenance how it was computed
   * @throws IllegalArgumentException if the id is blank, there is no account, or a number is out of
   *     its range
   */
  public CallPlan {
    Require.notBlank(sellerId, "sellerId", "Give the id of the seller.");
    accounts = List.copyOf(Require.notEmpty(accounts, "accounts", "Plan one account at least."));
    Require.nonNull(optimality, "optimality");
    Require.notNegative(hours, "hours", "Add up the time of the calls.");
    Require.notNegative(presentHours, "presentHours", "Add up the time of the present calls.");
    Require.finite(presentResponse, "presentResponse", "Evaluate the curves.");
    Require.notNegative(hourPrice, "hourPrice", "Time is never worth less than nothing.");
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * What the plan brings.
   *
   * @return the sum of the responses
   */
  public double response() {
    return optimality.value();
  }

  /**
   * What it brings beyond the present calls; below 0 only where those take more time than there is
   * or break limits.
   *
   * @return response less present response
   */
  public double gain() {
    return response() - presentResponse;
  }
}
