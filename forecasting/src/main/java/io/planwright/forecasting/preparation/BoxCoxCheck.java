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
  private static final double LEAST_GROWTH = 1.5;
  private static final double MOST_LAMBDA = 0.75;

  /**
   * Compares.
   *
   * @param working the history
   * @param clean its values after the other repairs
   * @param from the position of the first
   */
  static BoxCoxCheck of(WorkingHistory working, double[] clean, int from) {
    double[] plain = new double[clean.length];
    boolean positive = true;
    for (int t = 0; t < plain.length; t++) {
      plain[t] = working.plain(clean[t]);
      positive &= plain[t] > 0 && !(working.plain(working.values()[from + t]) <= 0);
    }
    if (!positive) {
      return nothing("values that are not above zero cannot be transformed");
    }
    int group = Math.max(USUAL_GROUP, working.period());
    double unit = BoxCoxEstimates.geometricMean(plain);
    SpreadByLevel spread =
        working.period() > 1
            ? SpreadByLevel.of(plain, unit, group)
            : SpreadByLevel.aroundLine(plain, unit, group);
    if (spread.count() < LEAST_GROUPS) {
      return nothing(
          "%d groups of %d values are too few to compare spread and level by, %d are needed"
              .formatted(spread.count(), group, LEAST_GROUPS));
    }
    Measured measured = Measured.of(spread);
    Explanation why = measured.explanation(spread.count());
    return measured.rises()
        ? new BoxCoxCheck(
            why, List.of(proposal(working, clean, from, unit, measured.lambda(), why)))
        : new BoxCoxCheck(why, List.of());
  }

  /** How the spread goes with the level. */
  private record Measured(double slope, double ratio, double ranks, double growth, double lambda) {

    static Measured of(SpreadByLevel spread) {
      double[] slope = spread.slopeAndRatio();
      double lambda = Math.max(0, Math.min(1, BoxCoxEstimates.least(spread::variation)));
      return new Measured(slope[0], slope[1], spread.rankRatio(), spread.growth(slope[0]), lambda);
    }

    boolean rises() {
      return Math.min(ratio, ranks) >= LEAST_RATIO
          && growth >= LEAST_GROWTH
          && lambda <= MOST_LAMBDA;
    }

    Explanation explanation(int groups) {
      String summary =
          rises()
              ? WorkingHistory.words(
                  "the spread rises with the level; a Box-Cox transformation with a power of %.3f makes it even",
                  lambda)
              : "the spread does not rise with the level enough for a transformation";
      return new Explanation(
          summary,
          List.of(
              reason(
                  "slope",
                  slope,
                  "the spread of %d groups grows like the level to the power of %.3f",
                  groups,
                  slope),
              reason(
                  "t ratio",
                  ratio,
                  "that is %.3g standard errors, %.3g are asked for",
                  ratio,
                  LEAST_RATIO),
              reason(
                  "t ratio of ranks",
                  ranks,
                  "by ranks it is %.3g standard errors, %.3g are asked for",
                  ranks,
                  LEAST_RATIO),
              reason(
                  "growth of the spread",
                  growth,
                  "from the lowest to the highest level it grows %.3g times, %.3g are asked for",
                  growth,
                  LEAST_GROWTH),
              reason(
                  "power",
                  lambda,
                  "the power is %.3f, at most %.2f is asked for",
                  lambda,
                  MOST_LAMBDA)));
    }

    private static Reason reason(
        String factor, double contribution, String format, Object... numbers) {
      return new Reason(factor, contribution, WorkingHistory.words(format, numbers));
    }
  }

  private static Proposal proposal(
      WorkingHistory working,
      double[] clean,
      int from,
      double unit,
      double lambda,
      Explanation why) {
    double origin = Math.max(Double.MIN_VALUE, Steps.held(unit * working.unit()));
    Step step = new Step.Power(new BoxCox(lambda, origin));
    TimeSeries series = working.series();
    double[] before = new double[clean.length];
    double[] after = new double[clean.length];
    for (int t = 0; t < before.length; t++) {
      before[t] = series.isGap(from + t) ? Double.NaN : working.adjusted(clean[t]);
      after[t] = step.apply(before[t], from + t);
    }
    int[] positions = Proposal.range(from, from + before.length);
    return new Proposal(Proposal.repair(Repair.Kind.BOX_COX, positions, before, after, why), step);
  }

  private static BoxCoxCheck nothing(String reason) {
    return new BoxCoxCheck(Explanation.of(reason), List.of());
  }
}
