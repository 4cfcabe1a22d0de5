package io.planwright.control;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * One step of the way from one period's sales to the next, as a waterfall chart shows it.
 * Immutable, serializable and thread-safe.
 *
 * @param name the step, such as "volume"; not blank
 * @param amount what it added; negative for what it took away
 */
public record VarianceTerm(String name, Money amount) implements Serializable {

  /**
   * Validates the components.
   *
   * @param name the step; not blank
   * @param amount what it added
   * @throws IllegalArgumentException if the name is blank
   */
  public VarianceTerm {
    Require.notBlank(name, "name", "Name the step of the waterfall.");
    Require.nonNull(amount, "amount");
  }
}
