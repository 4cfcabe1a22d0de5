package io.planwright.forecasting.pipeline.period;

import java.util.Locale;

/**
 * What deals bring that are won, as a share of the amounts that they showed while they were open:
 * below 1 where sellers give discounts at the end.
 *
 * @param shown what won deals showed, in sum
 * @param brought what they brought, in sum
 * @param deals how many they are
 */
record PriceRealization(double shown, double brought, int deals) {

  /** As many deals of the mean size that bring what they show are counted in. */
  private static final double PRIOR_DEALS = 10;

  static final PriceRealization UNKNOWN = new PriceRealization(0, 0, 0);

  PriceRealization and(PriceRealization more) {
    return new PriceRealization(shown + more.shown, brought + more.brought, deals + more.deals);
  }

  /** The share, drawn to 1 where few deals tell of it. */
  double share() {
    if (deals == 0) {
      return 1;
    }
    double prior = PRIOR_DEALS * shown / deals;
    return (brought + prior) / (shown + prior);
  }

  String statement() {
    return deals == 0
        ? "taken as they are: no won deal tells what becomes of them"
        : String.format(
            Locale.ROOT,
            "taken at %.1f %%: %d won deals brought %.1f %% of what they showed",
            100 * share(),
            deals,
            100 * brought / shown);
  }
}
