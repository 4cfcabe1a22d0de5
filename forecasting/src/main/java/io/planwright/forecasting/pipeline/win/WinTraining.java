package io.planwright.forecasting.pipeline.win;

import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Learns one model. Not thread-safe. */
final class WinTraining {

  /** The fewest wins and losses. */
  static final int LEAST = 30;

  private static final double TRIED_SHARE = 0.25;

  /** As many rows as choose the penalty at most, so that choosing costs less than fitting. */
  private static final int MOST_TO_CHOOSE = 20_000;

  private final WinModelSpec spec;
  private final Cases looks;
  private final LearningRows learned;
  private final LocalDate asOf;
  private final RunControl control;

  WinTraining(WinModelSpec spec, Cases cases, LearningRows learned, RunControl control) {
    this.spec = spec;
    this.learned = learned;
    this.control = control;
    asOf = learned.maturity().asOf();
    int day = Math.toIntExact(asOf.toEpochDay());
    looks = cases.where(row -> cases.asOfDay(row) <= day);
  }

  WinModel run() {
    Map<String, String> leaks = spec.leakDetection() ? leaks() : Map.of();
    LearningRows kept = learned.without(leaks.keySet());
    Cases clean = kept.rows();
    ModelChoice choice = choose(kept, looks.without(leaks.keySet()));
    control.report("learn win probabilities", 1, 2);
    double[] weights = kept.weights(choice.halvings());
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
        learned.maturity(),
        choice.penalty(),
        choice.halvings());
  }

  /** The fields that give the outcome away, with the reasons. */
  private Map<String, String> leaks() {
    LeakReport report = LeakDetector.standard().inspect(learned.rows(), looks, asOf).orElseThrow();
    Map<String, String> leaks = new LinkedHashMap<>();
    for (String field : report.banned()) {
      leaks.put(field, report.field(field).reason().statement());
    }
    return leaks;
  }

  /** Tries penalties and forgetting on the latest quarter of the rows. */
  private ModelChoice choose(LearningRows kept, Cases clean) {
    Cases all = kept.rows();
    int firstDay = all.asOfDay((int) ((1 - TRIED_SHARE) * all.size()));
    LearningRows before = LearningRows.of(clean, LocalDate.ofEpochDay(firstDay - 1L));
    if (!before.isEnough(LEAST)) {
      return ModelChoice.untried(Weights.rate(all, kept.weights(0)));
    }
    return ModelChoice.of(
        before.thinned(MOST_TO_CHOOSE),
        LearningRows.thinned(all.where(row -> all.asOfDay(row) >= firstDay), MOST_TO_CHOOSE),
        spec.interacting(),
        control);
  }
}
