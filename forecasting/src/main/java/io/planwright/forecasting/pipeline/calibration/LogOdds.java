package io.planwright.forecasting.pipeline.calibration;

/** Probabilities and the logarithms of their odds. */
final class LogOdds {

  /** Probabilities closer to 0 or 1 have the log-odds of this one: ±13.8. */
  static final double CLIP = 1e-6;

  private LogOdds() {}

  static double clipped(double probability) {
    return Math.max(CLIP, Math.min(1 - CLIP, probability));
  }

  static double of(double probability) {
    double p = clipped(probability);
    return Math.log(p / (1 - p));
  }

  static double toProbability(double logOdds) {
    double e = Math.exp(-Math.abs(logOdds));
    return logOdds >= 0 ? 1 / (1 + e) : e / (1 + e);
  }
}
