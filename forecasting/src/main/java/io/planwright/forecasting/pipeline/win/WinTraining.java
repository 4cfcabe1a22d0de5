package io.planwright.forecasting.pipeline.win;

import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Learns one model. Not thread-safe. */
final class WinTraining {

  /** The fewest wins and losses. */
  static final int LEAST = 30;

  private static final double TRIED_SHARE = 0.25;

  /** As many rows as choose the penalty at most, so that choosing costs less than fitting. */
  private static final int MOST_TO_CHOOSE = 20_000;

  private final WinModelSpec spec;
  private final Cases known;
  private final LocalDate asOf;
  private final RunControl control;

  WinTraining(WinModelSpec spec, Cases resolved, LocalDate asOf, RunControl control) {
    this.spec = spec;
    this.asOf = asOf;
    this.control = control;
    int[] order =
        IntStream.range(0, resolved.size())
            .boxed()
            .sorted(Comparator.comparingInt(resolved::asOfDay))
            .mapToInt(Integer::intValue)
            .toArray();
    known = resolved.select(order);
  }

  WinModel run() {
    Map<String, String> leaks = spec.leakDetection() ? leaks() : Map.of();
    Cases clean = known.without(leaks.keySet());
    ModelChoice choice = choose(clean);
    control.report("learn win probabilities", 1, 2);
    double[] weights = Weights.forgetting(clean, choice.halvings(), asOf);
    Encoder encoder = Encoder.of(clean, spec.interacting());
    SparseRows design = encoder.encode(clean);
    double[] coefficients =
        new RidgeLogistic(design, clean.wins(), weights)
            .fit(choice.penalty(), Weights.constant(clean, weights, encoder.columns()), control);
    control.report("learn win probabilities", 2, 2);
    return WinModel.of(
        encoder,
        coefficients,
        design,
        clean,
        weights,
        choice.skill(),
        leaks,
        asOf,
        choice.penalty(),
        choice.halvings());
  }

  /** The fields that give the outcome away, with the reasons. */
  private Map<String, String> leaks() {
    LeakReport report = LeakDetector.standard().inspect(known, asOf).orElseThrow();
    Map<String, String> leaks = new LinkedHashMap<>();
    for (String field : report.banned()) {
      leaks.put(field, report.field(field).reason().statement());
    }
    return leaks;
  }

  /** Tries penalties and forgetting on the latest quarter of the rows. */
  private ModelChoice choose(Cases clean) {
    int from = (int) ((1 - TRIED_SHARE) * clean.size());
    int firstDay = clean.asOfDay(from);
    Cases before =
        clean.where(row -> clean.asOfDay(row) < firstDay && clean.knownOnDay(row) < firstDay);
    Cases later = clean.where(row -> clean.asOfDay(row) >= firstDay);
    if (!isEnough(before) || later.size() == 0) {
      return ModelChoice.untried(Weights.rate(clean, Weights.forgetting(clean, 0, asOf)));
    }
    return ModelChoice.of(
        thinned(before, MOST_TO_CHOOSE),
        thinned(later, MOST_TO_CHOOSE),
        LocalDate.ofEpochDay(firstDay),
        spec.interacting(),
        control);
  }

  private static boolean isEnough(Cases cases) {
    int won = cases.countWon();
    return Math.min(won, cases.size() - won) >= LEAST;
  }

  /** At most so many rows, evenly over time. */
  private static Cases thinned(Cases cases, int most) {
    int every = (cases.size() + most - 1) / Math.max(1, most);
    return every <= 1 ? cases : cases.where(row -> row % every == 0);
  }
}
