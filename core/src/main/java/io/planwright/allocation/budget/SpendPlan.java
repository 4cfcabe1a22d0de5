package io.planwright.allocation.budget;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A budget divided by response. Immutable, serializable and thread-safe.
 *
 * @param lines what each line gets, in the order of the problem; at least one
 * @param optimality the sum of the weighted responses, and what no other division can pass
 * @param budgetPrice the shadow price of the budget in the relaxed problem, where each line follows
 *     its concave envelope up to twice the budget: for concave lines what the next small unit
 *     brings, for others what larger amounts would bring a unit; at least 0
 * @param groupPrices the shadow price of the limits of each group, by id, in the order of the
 *     problem: what a unit more of its ceiling brings (above 0), or of its floor costs (below 0),
 *     in the relaxed problem too
 * @param nextUnitBrings the response that one whole unit of budget more would add, if it all went
 *     to the line where it adds most; 0 if no line may have it; at least 0
 * @param explanation the sentence and, line by line, the reasons; a reason's contribution is the
 *     line's weighted response
 * @param provenance how it was computed
 */
public record SpendPlan(
    List<LineSpend> lines,
    Optimality optimality,
    double budgetPrice,
    Map<String, Double> groupPrices,
    double nextUnitBrings,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param lines what each line gets; at least one
   * @param optimality the sum of the weighted responses and its bound
   * @param budgetPrice the shadow price of the budget; at least 0
   * @param groupPrices the shadow price of each group's limits; finite
   * @param nextUnitBrings what one unit of budget more would add on one line; at least 0
   * @param explanation the sentence and the reasons
   * @param provenance how it was computed
   * @throws IllegalArgumentException if there is no line or a number is out of its range
   */
  public SpendPlan {
    lines = List.copyOf(Require.notEmpty(lines, "lines", "Give each line its spend."));
    Require.nonNull(optimality, "optimality");
    Require.notNegative(budgetPrice, "budgetPrice", "Money is never worth less than nothing.");
    groupPrices = Collections.unmodifiableMap(new LinkedHashMap<>(Map.copyOf(groupPrices)));
    groupPrices.forEach((id, price) -> Require.finite(price, "price of " + id, "Bound it."));
    Require.notNegative(nextUnitBrings, "nextUnitBrings", "Use 0 where nothing more comes.");
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * All that is spent.
   *
   * @return the sum of the lines' spends
   */
  public double spent() {
    return lines.stream().mapToDouble(LineSpend::spend).sum();
  }

  /**
   * The spends.
   *
   * @return the spends in the order of the lines, a new array
   */
  public double[] spends() {
    return lines.stream().mapToDouble(LineSpend::spend).toArray();
  }
}
