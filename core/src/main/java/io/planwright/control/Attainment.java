package io.planwright.control;

import io.planwright.internal.Require;
import io.planwright.money.CurrencyMismatchException;
import io.planwright.money.Money;
import io.planwright.plan.PlanReference;
import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * How much of a target is reached. Immutable, serializable and thread-safe.
 *
 * @param plan the plan version that set the target
 * @param subject what the target is for, such as a quota, a team or "bookings 2017-Q3"; not blank
 * @param actual what was achieved; negative if cancellations outweigh it
 * @param target what the plan version asks for; not negative, in the same currency
 */
public record Attainment(PlanReference plan, String subject, Money actual, Money target)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param plan the plan version that set the target
   * @param subject what the target is for; not blank
   * @param actual what was achieved
   * @param target what the plan version asks for; not negative, in the same currency
   * @throws IllegalArgumentException if the subject is blank or the target negative
   * @throws CurrencyMismatchException if the currencies differ
   */
  public Attainment {
    Require.nonNull(plan, "plan");
    Require.notBlank(subject, "subject", "Say what the target is for.");
    Require.that(
        !target.isNegative(),
        "target",
        target,
        "not be negative",
        "Give the amount to reach; zero for somebody without a target.");
    actual.minus(target); // the two have to be comparable: refuses another currency
  }

  /**
   * The share of the target that is reached.
   *
   * @return the share, 1 for all of it; empty if the target is zero, of which no share exists
   */
  public OptionalDouble share() {
    return target.isZero() ? OptionalDouble.empty() : OptionalDouble.of(actual.ratioTo(target));
  }

  /**
   * The exact difference to the target.
   *
   * @return actual minus target; negative while the target is not reached
   */
  public Money gap() {
    return actual.minus(target);
  }
}
