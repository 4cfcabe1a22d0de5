package io.planwright.forecasting.preparation;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.numeric.Magnitude;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values far from their surroundings.
 *
 * @param finding what was measured
 * @param proposals one a value
 * @param rest the values without the outliers, NaN in their place
 * @param season the season of the rest
 */
record Outliers(Explanation finding, List<Proposal> proposals, double[] rest, SeasonalPart season) {

  private static final int LEAST_OBSERVED = 10;
  private static final int USUAL_WINDOW = 11;
  private static final int PASSES = 2;

  /** A narrower spread than this share of the largest value is rounding. */
  private static final double ROUNDING = 1e-10;

  /** The distances of values from a local line, and what is far. */
  private record Distances(double[] values, double lower, double upper, double range) {

    static Distances of(double[] values, SeasonalPart season, int period, double fence) {
      double[] adjusted = season.without(values);
      double[] aligned = aligned(adjusted, period);
      double[] distances =
          LocalTrend.distances(aligned, Math.max(USUAL_WINDOW, period | 1), season);
      double[] sorted = Order.present(distances);
      Arrays.sort(sorted);
      double first = Order.quantile(sorted, 0.25);
      double third = Order.quantile(sorted, 0.75);
      double range = third - first;
      return new Distances(distances, first - fence * range, third + fence * range, range);
    }

    boolean isRounding(double[] values) {
      return range <= ROUNDING * Magnitude.largest(values);
    }

    boolean far(int t) {
      return values[t] < lower || values[t] > upper;
    }

    /** How many interquartile ranges beyond its quartile the value is. */
    double beyond(int t, double fence) {
      double over = values[t] > upper ? values[t] - upper : lower - values[t];
      return over / range + fence;
    }
  }

  static Outliers of(
      WorkingHistory working, double[] blank, SeasonalPart blankSeason, double fence) {
    double[] rest = blank.clone();
    if (Order.present(rest).length < LEAST_OBSERVED) {
      String reason =
          "%d observed values are too few to tell outliers by, %d are needed"
              .formatted(Order.present(rest).length, LEAST_OBSERVED);
      return new Outliers(Explanation.of(reason), List.of(), rest, blankSeason);
    }
    Distances[] found = new Distances[rest.length];
    SeasonalPart season = blankSeason;
    Distances last = Distances.of(rest, season, working.period(), fence);
    for (int pass = 0; pass < PASSES; pass++) {
      if (last.isRounding(rest) || !takeOut(rest, last, found)) {
        break;
      }
      season = SeasonalPart.of(rest, working.period());
      last = Distances.of(rest, season, working.period(), fence);
    }
    double[] filled = season.interpolated(rest, working.notNegative());
    List<Proposal> proposals = new ArrayList<>();
    for (int t = 0; t < rest.length; t++) {
      if (found[t] != null) {
        proposals.add(proposal(working, t, found[t], filled[t], fence));
      }
    }
    Explanation finding = finding(working, proposals.size(), last, fence);
    return new Outliers(finding, proposals, rest, season);
  }

  private static boolean takeOut(double[] rest, Distances distances, Distances[] found) {
    boolean any = false;
    for (int t = 0; t < rest.length; t++) {
      if (distances.far(t)) {
        found[t] = distances;
        rest[t] = Double.NaN;
        any = true;
      }
    }
    return any;
  }

  /**
   * Moved to one level where the history jumps, lest values beside a jump look far from a line
   * across it. Running medians of five keep jumps and lose outliers.
   */
  private static double[] aligned(double[] adjusted, int period) {
    double[] values = SeasonalPart.none(0).interpolated(adjusted, false);
    double noise = ChangePoints.noise(values);
    int least = LevelShiftCheck.leastSegment(period);
    if (!(noise > 0) || values.length < 2 * least) {
      return adjusted;
    }
    double[] medians = values.clone();
    for (int t = 2; t < values.length - 2; t++) {
      medians[t] = Order.median(Arrays.copyOfRange(values, t - 2, t + 3));
    }
    double penalty = LevelShiftCheck.usualPenalty(values.length);
    LevelShifts shifts = LevelShifts.of(medians, least, penalty, noise);
    return shifts.advantage() > 0 ? shifts.aligned(adjusted) : adjusted;
  }

  private static Proposal proposal(
      WorkingHistory working, int t, Distances distances, double replacement, double fence) {
    double distance = distances.values()[t];
    double limit = distance > 0 ? distances.upper() : distances.lower();
    double beyond = distances.beyond(t, fence);
    double before = working.values()[t];
    String summary =
        WorkingHistory.words(
            "%s: %s is %.3g interquartile ranges beyond the quartile of all distances from the local line, %.3g are allowed; %s is expected",
            working.label(t), working.words(before), beyond, fence, working.words(replacement));
    List<Reason> reasons =
        List.of(
            new Reason(
                "distance",
                working.distance(distance),
                "it lies %s from the local line".formatted(working.distanceWords(distance))),
            new Reason(
                "fence",
                working.distance(limit),
                "distances up to %s are usual".formatted(working.distanceWords(limit))),
            new Reason(
                "interquartile range",
                working.distance(distances.range()),
                "half of all distances lie within %s"
                    .formatted(working.distanceWords(distances.range()))));
    return Proposal.replacing(
        Repair.Kind.OUTLIER,
        new int[] {t},
        new double[] {working.series().toArray()[t]},
        new double[] {working.original(replacement, t)},
        new Explanation(summary, reasons));
  }

  private static Explanation finding(
      WorkingHistory working, int count, Distances last, double fence) {
    String summary =
        last.isRounding(working.values())
            ? "half of all values lie on the local line, so that nothing tells what is far from it"
            : "outliers found: %d".formatted(count);
    return new Explanation(
        summary,
        List.of(
            new Reason(
                "lower fence",
                working.distance(last.lower()),
                WorkingHistory.words(
                    "distances from the local line down to %s are usual: %.3g interquartile ranges beyond the quartile",
                    working.distanceWords(last.lower()), fence)),
            new Reason(
                "upper fence",
                working.distance(last.upper()),
                "distances up to %s are usual".formatted(working.distanceWords(last.upper())))));
  }
}
