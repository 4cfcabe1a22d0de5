package io.planwright.forecasting.pipeline.movement;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.List;

/**
 * One bar of the waterfall. Immutable, serializable and thread-safe.
 *
 * @param kind the reason
 * @param amount the exact sum over the deals; below zero for what was taken away
 * @param deals the number of deals
 * @param dealIds their ids, in the order of the movement's deals
 */
public record MovementLine(MovementKind kind, Money amount, int deals, List<String> dealIds)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param kind the reason
   * @param amount the sum over the deals
   * @param deals the number of deals, that of the ids
   * @param dealIds their ids
   * @throws IllegalArgumentException if the number is not that of the ids
   */
  public MovementLine {
    Require.nonNull(kind, "kind");
    Require.nonNull(amount, "amount");
    dealIds = List.copyOf(Require.nonNull(dealIds, "dealIds"));
    Require.that(
        deals == dealIds.size(), "deals", deals, "be the number of ids", "Count the deal ids.");
  }
}
