package io.planwright.forecasting.automatic;

import io.planwright.forecasting.automatic.AutomaticSpec.Effort;
import io.planwright.forecasting.automatic.Recipe.Kind;
import io.planwright.forecasting.internal.SpreadFactors;

/** How far the intervals of each mixture are stretched, as held-out values have shown. */
final class Calibration {

  private Calibration() {}

  static SpreadFactors factors(Kind kind, Effort effort) {
    return SpreadFactors.NONE;
  }
}
