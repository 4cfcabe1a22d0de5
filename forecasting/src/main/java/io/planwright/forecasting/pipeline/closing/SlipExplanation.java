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

  /** What would be told as 0.0 points. */
  private static final double HARDLY = 0.0005;

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
    reasons.add(
        reason(
            "earlier pushes",
            "how often it was pushed",
            pushed - all,
            String.format(
                Locale.ROOT,
                "%s: %d of %d such deals slipped",
                pushed(pushes),
                alike[1],
                alike[0])));
    if (!owner.isEmpty()) {
      String found =
          own[0] == 0
              ? "no such deal of " + owner + " is known"
              : String.format(
                  Locale.ROOT, "%d of %d such deals of %s slipped", own[1], own[0], owner);
      reasons.add(reason("owner", "its owner", chance - pushed, found));
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

  private static Reason reason(String factor, String subject, double part, String found) {
    String moved =
        Math.abs(part) < HARDLY
            ? "hardly moves the chance"
            : String.format(
                Locale.ROOT,
                "%s the chance by %.1f points",
                part < 0 ? "lowers" : "raises",
                100 * Math.abs(part));
    return new Reason(factor, part, subject + " " + moved + "; " + found);
  }

  private static String pushed(int pushes) {
    return switch (pushes) {
      case 0 -> "never pushed before";
      case 1 -> "pushed once before";
      case SlipModel.MOST_PUSHES -> "pushed " + pushes + " times or more before";
      default -> "pushed " + pushes + " times before";
    };
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
