package io.planwright.forecasting.pipeline.closing;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says why a deal has its chance to slip, beside all deals that were promised.
 *
 * @param all the share of all promises that slipped
 * @param pushed the chance over the deals pushed as often
 * @param chance the deal's own chance
 */
record SlipExplanation(double all, double pushed, double chance) {

  /**
   * The explanation; contributions are differences of probabilities and add up to the chance less
   * that of all promises.
   *
   * @param pushes how often the deal was pushed before
   * @param alike promises and slips of the deals pushed as often
   * @param owner the owner, or an empty text
   * @param own promises and slips of the owner's deals pushed as often
   */
  Explanation of(int pushes, int[] alike, String owner, int[] own) {
    List<Reason> reasons = new ArrayList<>();
    String often = pushes >= SlipModel.MOST_PUSHES ? pushes + " times or more" : times(pushes);
    reasons.add(
        reason(
            "earlier pushes",
            pushed - all,
            String.format(
                Locale.ROOT,
                "pushed %s before: %d of %d such deals slipped",
                often,
                alike[1],
                alike[0])));
    if (!owner.isEmpty()) {
      String found =
          own[0] == 0
              ? "no such deal of " + owner + " is known"
              : String.format(
                  Locale.ROOT, "%d of %d such deals of %s slipped", own[1], own[0], owner);
      reasons.add(reason("owner", chance - pushed, found));
    }
    String summary =
        String.format(
            Locale.ROOT,
            "The chance to slip is %s, that of all promises was %s.",
            percent(chance),
            percent(all));
    return new Explanation(summary, reasons);
  }

  /** Of a deal whose expected close has passed. */
  static Explanation overdue(double all) {
    return new Explanation(
        "It has slipped already: its expected close has passed.",
        List.of(new Reason("expected close", 1 - all, "the expected close lies before today")));
  }

  private static Reason reason(String factor, double part, String found) {
    String statement =
        String.format(
            Locale.ROOT,
            "%s %s the chance by %.1f points; %s",
            factor,
            part < 0 ? "lowers" : "raises",
            100 * Math.abs(part),
            found);
    return new Reason(factor, part, statement);
  }

  private static String times(int pushes) {
    return pushes == 0 ? "never" : pushes == 1 ? "once" : pushes + " times";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
