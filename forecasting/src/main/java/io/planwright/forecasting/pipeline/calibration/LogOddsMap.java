package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Explanation;

/**
 * log-odds = a·ln p − b·ln(1 − p) + c, which is Platt's curve where a = b. Probabilities closer
 * than 1e-6 to 0 or 1 are taken for that one.
 */
record LogOddsMap(CalibrationMethod method, double a, double b, double c, Explanation explanation)
    implements CalibrationMap {

  private static final long serialVersionUID = 1L;

  @Override
  public double apply(double probability) {
    double p = LogOdds.clipped(UnchangedMap.requireProbability(probability));
    return LogOdds.toProbability(a * Math.log(p) - b * Math.log1p(-p) + c);
  }
}
