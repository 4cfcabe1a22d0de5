package io.planwright.forecasting.pipeline.judgement;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.List;

/**
 * What a node comes to in one category, by the deals and by each layer of judgement. Immutable,
 * serializable and thread-safe.
 *
 * @param category the category
 * @param dealAmount the sum of the deals
 * @param ownerAdjusted with what the owners of the node and of all below say of their own forecasts
 * @param managerAdjusted with what managers say of their subordinates' too: what stands
 * @param changes who changed what: the calls behind the two, by node from the bottom and then owner
 *     before manager
 */
public record CategoryForecast(
    ForecastCategory category,
    Money dealAmount,
    Money ownerAdjusted,
    Money managerAdjusted,
    List<Adjustment> changes)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param category the category
   * @param dealAmount the sum of the deals
   * @param ownerAdjusted with the owners' calls
   * @param managerAdjusted with the managers' too
   * @param changes the calls behind the two
   * @throws io.planwright.money.CurrencyMismatchException if the amounts differ in currency
   */
  public CategoryForecast {
    Require.nonNull(category, "category");
    dealAmount.plus(ownerAdjusted).plus(managerAdjusted); // refuses different currencies
    changes = List.copyOf(Require.nonNull(changes, "changes"));
  }

  /**
   * What judgement made of the deals.
   *
   * @return manager-adjusted less deals
   */
  public Money judged() {
    return managerAdjusted.minus(dealAmount);
  }
}
