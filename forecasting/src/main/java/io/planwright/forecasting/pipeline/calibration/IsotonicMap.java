package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Explanation;
import java.util.Arrays;

/** A curve through knots, flat beyond them: in steps, or straight between the knots. */
final class IsotonicMap implements CalibrationMap {

  private static final long serialVersionUID = 1L;

  private final double[] at;
  private final double[] value;
  private final boolean interpolated;
  private final Explanation explanation;

  /**
   * A curve.
   *
   * @param at where the knots are, ascending: for steps where each step begins; kept
   * @param value the value of each knot, not descending; kept
   */
  IsotonicMap(double[] at, double[] value, boolean interpolated, Explanation explanation) {
    this.at = at;
    this.value = value;
    this.interpolated = interpolated;
    this.explanation = explanation;
  }

  @Override
  public double apply(double probability) {
    double p = UnchangedMap.requireProbability(probability) + 0.0;
    int found = Arrays.binarySearch(at, p);
    if (found >= 0) {
      return value[found];
    }
    int above = -found - 1;
    if (above == 0) {
      return value[0];
    }
    double low = value[above - 1];
    if (above == at.length || !interpolated) {
      return low;
    }
    double share = (p - at[above - 1]) / (at[above] - at[above - 1]);
    return Math.min(value[above], low + share * (value[above] - low));
  }

  @Override
  public CalibrationMethod method() {
    return interpolated ? CalibrationMethod.ISOTONIC_INTERPOLATED : CalibrationMethod.ISOTONIC;
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }

  IsotonicMap explained(Explanation other) {
    return new IsotonicMap(at, value, interpolated, other);
  }
}
