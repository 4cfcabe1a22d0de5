package io.planwright.control.earned;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.RoundingMode;

/**
 * What an activity may cost, and how it earns that. Immutable, serializable and thread-safe.
 *
 * @param activityId the id of the activity; not blank
 * @param amount the budget in whole minor units, such as cents; at least 0
 * @param rule how progress turns into earned value
 */
public record ActivityBudget(String activityId, Money amount, EarningRule rule)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param activityId the id of the activity; not blank
   * @param amount the budget in whole minor units; at least 0
   * @param rule how progress turns into earned value
   * @throws IllegalArgumentException if the id is blank, or the amount negative or with parts of a
   *     minor unit
   */
  public ActivityBudget {
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
    Require.nonNull(amount, "amount");
    Require.that(
        !amount.isNegative(),
        "budget of " + activityId,
        amount,
        "not be negative",
        "Give 0 for an activity that costs nothing.");
    Require.that(
        amount.equals(amount.roundedToMinorUnit(RoundingMode.DOWN)),
        "budget of " + activityId,
        amount,
        "be in whole minor units",
        "Round it with roundedToMinorUnit first.");
    Require.nonNull(rule, "rule");
  }

  /**
   * A budget that is earned by the reported percentage.
   *
   * @param activityId the id of the activity; not blank
   * @param amount the budget in whole minor units; at least 0
   * @return the budget
   * @throws IllegalArgumentException if the id is blank, or the amount negative or with parts of a
   *     minor unit
   */
  public static ActivityBudget of(String activityId, Money amount) {
    return new ActivityBudget(activityId, amount, EarningRule.percentComplete());
  }
}
