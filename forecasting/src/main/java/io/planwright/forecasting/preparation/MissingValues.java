package io.planwright.forecasting.preparation;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gaps between observed values.
 *
 * @param finding how many there are
 * @param proposals one a run of gaps
 */
record MissingValues(Explanation finding, List<Proposal> proposals) {

  /**
   * Looks for gaps.
   *
   * @param working the history
   * @param blank its values without outliers and censored ones
   * @param filled these interpolated
   * @param season the season that the interpolation kept
   */
  static MissingValues of(
      WorkingHistory working, double[] blank, double[] filled, SeasonalPart season) {
    double error = typicalError(season.without(blank));
    List<Proposal> proposals = new ArrayList<>();
    int gaps = 0;
    int inside = 0;
    int lastKnown = -1;
    for (int t = 0; t < working.size(); t++) {
      if (working.series().isGap(t)) {
        gaps++;
        continue;
      }
      if (lastKnown >= 0 && t - lastKnown > 1) {
        inside += t - lastKnown - 1;
        proposals.add(proposal(working, lastKnown + 1, t, filled, season, error));
      }
      lastKnown = t;
    }
    String summary = "gaps found: %d, between observed values: %d".formatted(gaps, inside);
    return new MissingValues(Explanation.of(summary), proposals);
  }

  private static Proposal proposal(
      WorkingHistory working,
      int from,
      int to,
      double[] filled,
      SeasonalPart season,
      double error) {
    int[] positions = Proposal.range(from, to);
    double[] before = new double[positions.length];
    Arrays.fill(before, Double.NaN);
    double[] after = new double[positions.length];
    for (int i = 0; i < after.length; i++) {
      after[i] = working.original(filled[from + i], from + i);
    }
    String where = working.label(from, to - 1);
    String how = season.present() ? "a straight line apart from the season" : "a straight line";
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            "length of the gap",
            positions.length,
            "%d successive values are missing".formatted(positions.length)));
    reasons.add(
        new Reason(
            "season strength",
            season.strength(),
            WorkingHistory.words(
                "the season has a strength of %.2f, from %.1f on it is kept",
                season.strength(), SeasonalPart.STRONG)));
    if (!Double.isNaN(error)) {
      reasons.add(
          new Reason(
              "typical error",
              working.distance(error),
              "such a line misses observed values by a median of %s"
                  .formatted(working.distanceWords(error))));
    }
    return Proposal.replacing(
        Repair.Kind.MISSING_VALUE,
        positions,
        before,
        after,
        new Explanation("%s: put on %s".formatted(where, how), reasons));
  }

  /** The median distance of values from the middle of their neighbours; NaN if none has two. */
  private static double typicalError(double[] adjusted) {
    double[] errors = new double[adjusted.length];
    Arrays.fill(errors, Double.NaN);
    for (int t = 1; t < errors.length - 1; t++) {
      errors[t] = Math.abs(adjusted[t] - (adjusted[t - 1] + adjusted[t + 1]) / 2);
    }
    double[] present = Order.present(errors);
    return present.length == 0 ? Double.NaN : Order.median(present);
  }
}
