package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Distances;
import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.Gate;
import io.planwright.forecasting.internal.learned.Net;
import io.planwright.forecasting.internal.learned.Outlook;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What nets are worth on held-out values, and what is calibrated by these: the widths of intervals,
 * the links between steps, the gate.
 *
 * @param members the nets' places in the blueprint
 * @param widths the factors on distances
 * @param links the correlations of neighbouring steps
 * @param gate how much the nets count against classical methods
 * @param scores what was measured, by name
 */
record Judgement(
    List<Integer> members, double[] widths, double[] links, Gate gate, Map<String, Double> scores) {

  /** Before scores of what was chosen on the same values. */
  private static final String CHOSEN_ON = "chosen on held-out values: ";

  private static final String MIXED = CHOSEN_ON + "OWA with the classical mixture";
  private static final String MIXED_FAST = CHOSEN_ON + "OWA with the fast mixture";

  /** The nets that were judged, calibrated. */
  Ensemble ensemble(int least, List<Net> nets, Map<String, String> card) {
    return new Ensemble(least, nets, widths, links, gate, card);
  }

  /** Forecasts of nets that are not calibrated yet. */
  static Ensemble uncalibrated(int least, List<Net> nets) {
    double[] ones = new double[Distances.perStep()];
    Arrays.fill(ones, 1);
    double[] links = new double[nets.get(0).shape().horizon()];
    return new Ensemble(least, nets, ones, links, Gate.closed(), Map.of());
  }

  /** Judges forecasts beside those of classical methods, standard and fast. */
  static Judgement of(
      Blueprint blueprint,
      List<Integer> members,
      HeldOutForecasts classical,
      List<Outlook> outlooks) {
    List<HeldOut> held = classical.held();
    List<double[]> points = outlooks.stream().map(Outlook::points).toList();
    List<double[][]> distances = outlooks.stream().map(Outlook::distances).toList();
    double[] widths = WidthSearch.widths(held, points, distances);
    List<double[][]> calibrated =
        distances.stream().map(own -> WidthSearch.scaled(own, widths)).toList();
    GateSearch search =
        new GateSearch(classical.yardstick(), held, blueprint.boundaries(), blueprint.horizon());
    double[][][] shares = {
      search.shares(points, classical.standard()), search.shares(points, classical.fast())
    };
    Map<String, Double> scores = new LinkedHashMap<>(classical.scores(points));
    scores.put(MIXED, classical.owa(search.mixed(shares[0], points, classical.standard())));
    scores.put(MIXED_FAST, classical.owa(search.mixed(shares[1], points, classical.fast())));
    double[] interval = WidthSearch.intervalScore(held, points, calibrated);
    scores.put(CHOSEN_ON + "MSIS of the nets", interval[0]);
    scores.put(CHOSEN_ON + "coverage of the nets", interval[1]);
    return new Judgement(
        members,
        widths,
        LinkSearch.links(held, points, calibrated, blueprint.horizon()),
        new Gate(blueprint.boundaries(), shares),
        scores);
  }

  /** The one whose nets make the best mixture. */
  static Judgement best(List<Judgement> judgements, Progress progress) {
    Judgement best = judgements.get(0);
    for (Judgement judgement : judgements) {
      progress.say("nets " + judgement.members() + ": " + judgement.summary());
      best = judgement.mixed() < best.mixed() ? judgement : best;
    }
    return best;
  }

  private String summary() {
    return scores.entrySet().stream()
        .map(score -> score.getKey() + " " + ModelCards.text(score.getValue()))
        .collect(Collectors.joining(", "));
  }

  private double mixed() {
    return scores.getOrDefault(MIXED, Double.NaN);
  }

  /** With what the nets score that know generated histories alone. */
  Judgement beside(Judgement generated) {
    Map<String, Double> both = new LinkedHashMap<>(scores);
    generated.scores.forEach(
        (name, score) -> both.put("generated histories alone: " + name, score));
    return new Judgement(members, widths, links, gate, both);
  }
}
