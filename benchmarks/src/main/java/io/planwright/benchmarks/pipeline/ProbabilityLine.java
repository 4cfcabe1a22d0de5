package io.planwright.benchmarks.pipeline;

import io.planwright.forecasting.pipeline.calibration.ProbabilityMeasure;
import io.planwright.forecasting.pipeline.calibration.ScoredOutcomes;
import java.io.PrintStream;
import java.util.Locale;

/** How good probabilities were, in a line. */
final class ProbabilityLine {

  private ProbabilityLine() {}

  static void print(PrintStream out, String what, ScoredOutcomes scored) {
    out.printf(
        Locale.ROOT,
        "%-44s n %6d  Brier %.5f  log loss %.4f  ECE %.4f  AUC %.4f%n",
        what,
        scored.size(),
        measure(ProbabilityMeasure.BRIER, scored),
        measure(ProbabilityMeasure.LOG_LOSS, scored),
        measure(ProbabilityMeasure.ECE_EQUAL_WIDTH, scored),
        measure(ProbabilityMeasure.AUC, scored));
  }

  private static double measure(ProbabilityMeasure measure, ScoredOutcomes scored) {
    return measure.of(scored).orElseThrow();
  }
}
