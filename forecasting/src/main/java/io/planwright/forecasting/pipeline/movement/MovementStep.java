package io.planwright.forecasting.pipeline.movement;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * One reason why a deal changed the amount of the pipeline. Immutable, serializable and
 * thread-safe.
 *
 * @param kind the reason
 * @param amount what was added; below zero for what was taken away. A deal of an amount below zero
 *     takes away where it enters, and adds where it leaves
 */
public record MovementStep(MovementKind kind, Money amount) implements Serializable {

  /**
   * Validates the components.
   *
   * @param kind the reason
   * @param amount what was added; above zero for {@link MovementKind#UP}, below for {@link
   *     MovementKind#DOWN}
   * @throws IllegalArgumentException if an increase or decrease has the other's sign
   */
  public MovementStep {
    Require.nonNull(kind, "kind");
    Require.nonNull(amount, "amount");
    boolean signed =
        switch (kind) {
          case UP -> amount.isPositive();
          case DOWN -> amount.isNegative();
          default -> true;
        };
    if (!signed) { // a million steps need no million messages
      Require.that(false, "amount", amount, "have the sign of " + kind, "Leave out no change.");
    }
  }
}
