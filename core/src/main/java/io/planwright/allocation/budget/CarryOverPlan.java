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
 * Budgets of several periods divided. Immutable, serializable and thread-safe.
 *
 * @param spends line by line in the order of the problem, the periods of each in order
 * @param optimality the sum of the weighted responses and of the value of the stocks at the end,
 *     and what no other division can pass
 * @param periodPrices what the next small unit in each period brings, then and later, by the
 *     relaxed problem on concave envelopes; the price of the budget of all periods included
 * @param budgetPrice the part of it that is the price of the budget of all periods; at least 0
 * @param endStocks the stock of each line in the last period, by id, in the order of the problem
 * @param endValue what these stocks are worth beyond it; at least 0
 * @param explanation the sentence and, line by line, the reasons; a reason's contribution is the
 *     line's weighted response over all periods
 * @param provenance how it was computed
 */
public record CarryOverPlan(
    List<PeriodSpend> spends,
    Optimality optimality,
    List<Double> periodPrices,
    double budgetPrice,
    Map<String, Double> endStocks,
    double endValue,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param spends what each line gets in each period; at least one
   * @param optimality the value and its bound
   * @param periodPrices what the next unit in each period brings; at least 0
   * @param budgetPrice the price of the budget of all periods; at least 0
   * @param endStocks the stock of each line in the last period
   * @param endValue what these are worth; at least 0
   * @param explanation the sentence and the reasons
   * @param provenance how it was computed
   * @throws IllegalArgumentException if there is no spend or a number is out of its range
   */
  public CarryOverPlan {
    spends = List.copyOf(Require.notEmpty(spends, "spends", "Give each line its spend."));
    Require.nonNull(optimality, "optimality");
    periodPrices = List.copyOf(periodPrices);
    for (double price : periodPrices) {
      Require.notNegative(price, "periodPrices", "Money is never worth less than nothing.");
    }
    Require.notNegative(budgetPrice, "budgetPrice", "Money is never worth less than nothing.");
    Require.nonNull(endStocks, "endStocks");
    endStocks = Collections.unmodifiableMap(new LinkedHashMap<>(endStocks));
    Require.notNegative(endValue, "endValue", "Use 0 for none.");
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * What is spent in a period.
   *
   * @param period the index of the period, from 0
   * @return the sum over the lines
   */
  public double spent(int period) {
    return spends.stream().filter(s -> s.period() == period).mapToDouble(PeriodSpend::spend).sum();
  }
}
