package io.planwright.forecasting.automatic;

import io.planwright.forecasting.automatic.AutomaticSpec.Effort;
import io.planwright.forecasting.automatic.Recipe.Kind;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How far intervals are stretched. The members take their parameters for known; the shorter the
 * history, the less they are, so that a distance is multiplied by 1 + a/n for n values. What falls
 * short of its forecast does so by less than what exceeds it: sales grow in proportion. The numbers
 * a are those at which the intervals of 95 % covered held-out values of several sets best.
 *
 * @param below a for distances below the point; at least 0
 * @param above a for distances above the point; at least 0
 */
record Calibration(double below, double above) implements Serializable {

  Calibration {
    Require.notNegative(below, "below", "Give 0 to stretch nothing.");
    Require.notNegative(above, "above", "Give 0 to stretch nothing.");
  }

  static Calibration of(Kind kind, Effort effort) {
    boolean fast = effort == Effort.FAST;
    return switch (kind) {
      case PLAIN -> fast ? new Calibration(0, 3) : new Calibration(3, 10);
      case SHORT_SEASON -> fast ? new Calibration(4, 10) : new Calibration(8, 20);
      case LONG_SEASON -> fast ? new Calibration(0, 0) : new Calibration(2, 8);
      case LUMPY -> new Calibration(0, 0);
      case LUMPY_SEASON -> new Calibration(10, 30);
      case HIDDEN, WEEK, CYCLE -> new Calibration(5, 10);
    };
  }

  double lowerFactor(int values) {
    return 1 + below / values;
  }

  double upperFactor(int values) {
    return 1 + above / values;
  }
}
