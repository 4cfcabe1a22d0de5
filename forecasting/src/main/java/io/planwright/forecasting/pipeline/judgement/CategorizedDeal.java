package io.planwright.forecasting.pipeline.judgement;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * A deal of a period with its forecast category. Immutable, serializable and thread-safe.
 *
 * @param dealId the id of the opportunity; not blank
 * @param nodeId the leaf of the hierarchy that owns it; not blank
 * @param category the category
 * @param amount what it is worth; any sign
 */
public record CategorizedDeal(String dealId, String nodeId, ForecastCategory category, Money amount)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param dealId the id of the opportunity; not blank
   * @param nodeId the leaf of the hierarchy that owns it; not blank
   * @param category the category
   * @param amount what it is worth
   * @throws IllegalArgumentException if an id is blank
   */
  public CategorizedDeal {
    Require.notBlank(dealId, "dealId", "Use the id that your CRM has for this opportunity.");
    Require.notBlank(nodeId, "nodeId", "Name the owner.");
    Require.nonNull(category, "category");
    Require.nonNull(amount, "amount");
  }
}
