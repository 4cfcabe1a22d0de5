package io.planwright.forecasting.preparation;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.series.TimeSeries;
import java.util.List;

/**
 * Whether the spread depends on the level.
 *
 * @param finding what was measured
 * @param proposals one transformation, or none
 */
record BoxCoxCheck(Explanation finding, List<Proposal> proposals) {

  private static final int LEAST_GROUPS = 6;
  private static final int USUAL_GROUP = 4;
  private static final double LEAST_RATIO = 4;
  private static final double MOST_LAMBDA = 0.75;

  /**
   * Compares.
   *
   * @param working the history
   * @param clean its values after the other repairs
   * @param from the position of the first
   */
  static BoxCoxCheck of(WorkingHistory working, double[] clean, int from) {
    for (double value : clean) {
      if (!(value > 0)) {
        return nothing("values that are not above zero cannot be transformed");
      }
    }
    for (double value : working.values()) {
      if (value <= 0) {
        return nothing("values that are not above zero cannot be transformed");
      }
    }
    int group = Math.max(USUAL_GROUP, working.period());
    double unit = BoxCoxEstimates.geometricMean(clean);
    SpreadByLevel spread = SpreadByLevel.of(clean, unit, group);
    if (spread.count() < LEAST_GROUPS) {
      return nothing(
          "%d groups of %d values are too few to compare spread and level by, %d are needed"
              .formatted(spread.count(), group, LEAST_GROUPS));
    }
    double[] slope = spread.slopeAndRatio();
    double lambda = Math.max(0, Math.min(1, BoxCoxEstimates.least(spread::variation)));
    boolean rises = slope[1] >= LEAST_RATIO && lambda <= MOST_LAMBDA;
    String summary =
        rises
            ? "the spread rises with the level; a Box-Cox transformation with a power of %.3f makes it even"
                .formatted(lambda)
            : "the spread does not rise with the level enough for a transformation";
    Explanation why =
        new Explanation(
            summary,
            List.of(
                new Reason(
                    "slope",
                    slope[0],
                    "the spread of %d groups grows like the level to the power of %.3f"
                        .formatted(spread.count(), slope[0])),
                new Reason(
                    "t ratio",
                    slope[1],
                    "that is %.3g standard errors, %.3g are asked for"
                        .formatted(slope[1], LEAST_RATIO)),
                new Reason(
                    "power",
                    lambda,
                    "the power is %.3f, at most %.2f is asked for"
                        .formatted(lambda, MOST_LAMBDA))));
    return rises
        ? new BoxCoxCheck(why, List.of(proposal(working, clean, from, unit, lambda, why)))
        : new BoxCoxCheck(why, List.of());
  }

  private static Proposal proposal(
      WorkingHistory working,
      double[] clean,
      int from,
      double unit,
      double lambda,
      Explanation why) {
    BoxCox transformation = new BoxCox(lambda, unit * working.unit());
    TimeSeries series = working.series();
    double[] before = new double[clean.length];
    double[] after = new double[clean.length];
    for (int t = 0; t < before.length; t++) {
      before[t] = series.isGap(from + t) ? Double.NaN : working.adjusted(clean[t]);
      after[t] = transformation.transform(before[t]);
    }
    int[] positions = Proposal.range(from, from + before.length);
    return new Proposal(
        Proposal.repair(Repair.Kind.BOX_COX, positions, before, after, why),
        new Step.Power(transformation));
  }

  private static BoxCoxCheck nothing(String reason) {
    return new BoxCoxCheck(Explanation.of(reason), List.of());
  }
}
