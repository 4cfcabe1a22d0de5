package io.planwright.forecasting.pipeline.period;

import java.util.Locale;

/**
 * What deals bring that are won, as a share of the amounts that they showed while they were open:
 * below 1 where sellers give discounts at the end.
 *
 * @param shown what won deals showed, in sum
 * @param squares the sum of the squares of what they showed
 * @param brought what they brought, in sum
 * @param deals how many they are
 */
record PriceRealization(double shown, double squares, double brought, int deals) {

  /**
   * As many deals that bring what they show are counted in, of the size that a unit of what is
   * shown is in on average: where one large deal makes up most of it, one deal tells little.
   */
  private static final double PRIOR_DEALS = 10;

  /** What grows further was no price before, but a placeholder or a slip of the pen. */
  private static final double MOST_GROWTH = 3;

  static final PriceRealization UNKNOWN = new PriceRealization(0, 0, 0, 0);

  /** Of one deal; nothing where it showed nothing. */
  static PriceRealization of(double shown, double brought) {
    return shown > 0
        ? new PriceRealization(
            shown, shown * shown, Math.max(0, Math.min(MOST_GROWTH * shown, brought)), 1)
        : UNKNOWN;
  }

  PriceRealization and(PriceRealization more) {
    return new PriceRealization(
        shown + more.shown, squares + more.squares, brought + more.brought, deals + more.deals);
  }

  /** The share, drawn to 1 where few deals tell of it; above 0. */
  double share() {
    if (deals == 0) {
      return 1;
    }
    double prior = PRIOR_DEALS * squares / shown;
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
