package io.planwright.allocation;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A divided budget: shares that add up to the total, to the last minor unit.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param total what was divided
 * @param shares what each line got, in the order of the request, at least one
 * @param explanation why it was divided so; a reason's contribution is an amount in major units
 * @param provenance how it was computed
 */
public record BudgetAllocation(
    Money total, List<BudgetShare> shares, Explanation explanation, Provenance provenance)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param total what was divided
   * @param shares what each line got, at least one
   * @param explanation why it was divided so
   * @param provenance how it was computed
   * @throws IllegalArgumentException if there is no share or they do not add up to the total
   */
  public BudgetAllocation {
    Require.nonNull(total, "total");
    shares = List.copyOf(Require.notEmpty(shares, "shares", "Give each line its share."));
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
    Money sum = Money.zero(total.currency());
    for (BudgetShare share : shares) {
      sum = sum.plus(share.amount());
    }
    Require.that(
        sum.equals(total),
        "shares",
        sum,
        "add up to the total " + total,
        "Divide with Apportionment, which leaves no remainder.");
  }

  /**
   * The amounts by line.
   *
   * @return the amounts by the id of their line, in the order of the shares, unmodifiable
   */
  public Map<String, Money> amounts() {
    Map<String, Money> amounts = new LinkedHashMap<>();
    for (BudgetShare share : shares) {
      amounts.put(share.lineId(), share.amount());
    }
    return Collections.unmodifiableMap(amounts);
  }
}
