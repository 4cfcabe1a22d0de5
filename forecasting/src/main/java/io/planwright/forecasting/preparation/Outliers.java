package io.planwright.forecasting.preparation;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
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
  private static final int PASSES = 2;

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
    boolean[] outliers = distances.outliers();
    for (int t = 0; t < rest.length; t++) {
      if (outliers[t]) {
        found[t] = distances;
        rest[t] = Double.NaN;
        any = true;
      }
    }
    return any;
  }

  private static Proposal proposal(
      WorkingHistory working, int t, Distances distances, double replacement, double fence) {
    double distance = distances.line().values()[t];
    double limit = distance > 0 ? distances.line().upper() : distances.line().lower();
    double beyond = distances.line().beyond(t, fence);
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
                working.distance(distances.line().range()),
                "half of all distances lie within %s"
                    .formatted(working.distanceWords(distances.line().range()))));
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
            : "outliers found: %d, values at the ends that are far but have no return: %d"
                .formatted(count, last.undecided());
    return new Explanation(
        summary,
        List.of(
            new Reason(
                "lower fence",
                working.distance(last.line().lower()),
                WorkingHistory.words(
                    "distances from the local line down to %s are usual: %.3g interquartile ranges beyond the quartile",
                    working.distanceWords(last.line().lower()), fence)),
            new Reason(
                "upper fence",
                working.distance(last.line().upper()),
                "distances up to %s are usual"
                    .formatted(working.distanceWords(last.line().upper())))));
  }
}
