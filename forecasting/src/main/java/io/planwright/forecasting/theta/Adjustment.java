package io.planwright.forecasting.theta;

import io.planwright.forecasting.decomposition.SeasonalIndices;
import io.planwright.forecasting.decomposition.SeasonalityTest;
import io.planwright.forecasting.internal.numeric.Magnitude;
import java.io.Serial;
import java.io.Serializable;

/**
 * What is taken from a history before the Theta lines are drawn, and put back afterwards: its unit,
 * a power of two near its largest value, and its season by classical decomposition, where the test
 * of the M competitions finds one. The season multiplies where all values are positive, and adds
 * otherwise.
 */
final class Adjustment implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** How the season makes the value. */
  enum Kind {
    NONE,
    ADDITIVE,
    MULTIPLICATIVE
  }

  private static final double[] NO_INDICES = {0};
  private static final double LEAST_INDEX = 1e-6;

  private final Kind kind;
  private final double unit;
  private final double[] indices;

  private Adjustment(Kind kind, double unit, double[] indices) {
    this.kind = kind;
    this.unit = unit;
    this.indices = indices;
  }

  /** The adjustment of a history whose season is tested. */
  static Adjustment of(double[] values, int seasonLength) {
    if (!SeasonalityTest.isSeasonal(values, seasonLength)) {
      return unitOnly(values);
    }
    return of(values, seasonLength, isPositive(values) ? Kind.MULTIPLICATIVE : Kind.ADDITIVE);
  }

  /** The adjustment for a unit, without season. */
  static Adjustment unitOnly(double[] values) {
    return new Adjustment(Kind.NONE, Magnitude.unit(Magnitude.largest(values)), NO_INDICES);
  }

  /** The adjustment of a history that has a season, of a given kind. */
  static Adjustment of(double[] values, int seasonLength, Kind kind) {
    double unit = Magnitude.unit(Magnitude.largest(values));
    double[] complete = Interpolation.complete(values, seasonLength);
    double[] indices =
        kind == Kind.ADDITIVE
            ? AdditiveIndices.of(complete, seasonLength, unit)
            : SeasonalIndices.multiplicative(complete, seasonLength);
    if (kind == Kind.MULTIPLICATIVE) {
      for (double index : indices) {
        if (!(index > LEAST_INDEX)) {
          return of(values, seasonLength, Kind.ADDITIVE);
        }
      }
    }
    return new Adjustment(kind, unit, indices);
  }

  static boolean isPositive(double[] values) {
    for (double value : values) {
      if (value <= 0) {
        return false;
      }
    }
    return true;
  }

  Kind kind() {
    return kind;
  }

  double unit() {
    return unit;
  }

  /** How many numbers the season took from the history. */
  int parameters() {
    return kind == Kind.NONE ? 0 : indices.length - 1;
  }

  /** Values without unit and season; gaps stay gaps. */
  double[] adjusted(double[] values, int firstPosition) {
    double[] adjusted = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double value = values[i] / unit;
      adjusted[i] =
          switch (kind) {
            case NONE -> value;
            case ADDITIVE -> value - index(firstPosition + i);
            case MULTIPLICATIVE -> value / index(firstPosition + i);
          };
    }
    return adjusted;
  }

  /** Puts unit and season back, in place. */
  double[] restore(double[] adjusted, int firstPosition) {
    for (int i = 0; i < adjusted.length; i++) {
      double value = kind == Kind.ADDITIVE ? adjusted[i] + index(firstPosition + i) : adjusted[i];
      adjusted[i] = Magnitude.bounded(value * factor(firstPosition + i));
    }
    return adjusted;
  }

  /** By what a deviation of the adjusted value is multiplied. */
  double factor(int position) {
    return kind == Kind.MULTIPLICATIVE ? unit * index(position) : unit;
  }

  /** The season of a position: a factor, or an amount in the unit of the series. */
  double season(int position) {
    return kind == Kind.MULTIPLICATIVE ? index(position) : unit * index(position);
  }

  private double index(int position) {
    return indices[position % indices.length];
  }
}
