package io.planwright.goal;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * How much more is handed out in quotas than the company wants to sell. Some is common, so that the
 * goal is reached though not everyone makes the quota; less than nothing means that part of the
 * goal is nobody's. Immutable, serializable and thread-safe.
 *
 * @param goal what the company wants to sell, above zero
 * @param assigned the sum of the quotas over distinct leaves, of the same currency
 */
public record OverAssignment(Money goal, Money assigned) implements Serializable {

  /**
   * Checks the components.
   *
   * @param goal what the company wants to sell, above zero
   * @param assigned the sum of the quotas
   * @throws IllegalArgumentException if the goal is not above zero, or the currencies differ
   */
  public OverAssignment {
    Require.nonNull(goal, "goal");
    Require.nonNull(assigned, "assigned");
    Require.that(
        goal.isPositive(), "goal", goal, "be positive", "Compare quotas with a goal above zero.");
    assigned.minus(goal); // refuses different currencies
  }

  /**
   * The quotas beyond the goal.
   *
   * @return assigned minus goal; negative if part of the goal is not assigned
   */
  public Money excess() {
    return assigned.minus(goal);
  }

  /**
   * The excess as a part of the goal.
   *
   * @return 0.1 for quotas of 110 % of the goal, negative if part of the goal is not assigned
   */
  public double rate() {
    return excess().ratioTo(goal);
  }
}
