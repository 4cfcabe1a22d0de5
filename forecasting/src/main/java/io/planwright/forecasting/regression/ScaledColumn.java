package io.planwright.forecasting.regression;

import io.planwright.forecasting.internal.numeric.Magnitude;

/**
 * A column less its mean, in units of its spread: value = unit · (centre + spread · scaled).
 *
 * @param scaled the scaled values, of mean 0 and mean square 1; all 0 for a constant
 * @param unit a power of two near the largest size
 * @param centre the mean in this unit
 * @param spread the standard deviation in this unit; 0 for a constant
 */
record ScaledColumn(double[] scaled, double unit, double centre, double spread) {

  /** Spreads of no more than this share of the size are those of rounding. */
  private static final double CONSTANT = 1e-13;

  static ScaledColumn of(double[] values) {
    double unit = Magnitude.unit(Magnitude.largest(values));
    double[] scaled = new double[values.length];
    double sum = 0;
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = values[i] / unit;
      sum += scaled[i];
    }
    double centre = sum / scaled.length;
    double rest = 0;
    for (double value : scaled) {
      rest += value - centre;
    }
    centre += rest / scaled.length;
    double squares = 0;
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] -= centre;
      squares += scaled[i] * scaled[i];
    }
    double spread = Math.sqrt(squares / scaled.length);
    if (spread <= CONSTANT * Math.max(Math.abs(centre), spread)) {
      return new ScaledColumn(new double[scaled.length], unit, centre, 0);
    }
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] /= spread;
    }
    return new ScaledColumn(scaled, unit, centre, spread);
  }

  boolean constant() {
    return spread == 0;
  }

  double mean() {
    return centre * unit;
  }

  /** How many spreads the mean is from 0. */
  double offset() {
    return centre / spread;
  }
}
