package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;

/** Probabilities as they are. */
record UnchangedMap(Explanation explanation) implements CalibrationMap {

  private static final long serialVersionUID = 1L;

  @Override
  public double apply(double probability) {
    return requireProbability(probability);
  }

  @Override
  public CalibrationMethod method() {
    return CalibrationMethod.NONE;
  }

  static double requireProbability(double probability) {
    return Require.between(probability, 0, 1, "probability", "Give 0.2 for 20 %.");
  }
}
