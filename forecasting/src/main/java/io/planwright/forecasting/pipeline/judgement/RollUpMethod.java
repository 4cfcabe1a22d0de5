package io.planwright.forecasting.pipeline.judgement;

/**
 * What the amount of a category stands for; both are conventions of Salesforce's collaborative
 * forecasts ("Rollup Methods for Pipeline Forecasts").
 */
public enum RollUpMethod {
  /** Exclusive: each category holds its own deals alone. */
  SINGLE_CATEGORY,
  /**
   * Each category holds the surer ones too: commit is commit + closed, most likely adds the most
   * likely deals, best case adds the best-case deals. Only {@link ForecastCategory#PIPELINE} is all
   * that is open, without what is closed.
   */
  CUMULATIVE;

  /** Whether deals of one category count for the amount of another. */
  boolean counts(ForecastCategory deals, ForecastCategory amount) {
    if (this == SINGLE_CATEGORY
        || amount == ForecastCategory.OMITTED
        || deals == ForecastCategory.OMITTED) {
      return deals == amount;
    }
    if (amount == ForecastCategory.PIPELINE) {
      return deals != ForecastCategory.CLOSED;
    }
    return deals.compareTo(amount) >= 0;
  }
}
