package io.planwright.forecasting.tbats;

import io.planwright.forecasting.internal.numeric.PowerTransform;

/**
 * The history as the search sees it: in units of its geometric mean (of its mean size where it is
 * not positive), about its centre, gaps filled.
 *
 * <p>In units of the geometric mean the Jacobian of the Box-Cox transformation is 1, so that sums
 * of squares of different exponents can be compared (G. E. P. Box, D. R. Cox, JRSS B 26, 1964).
 *
 * @param values the scaled values less 1 for the exponent 1; filled at gaps
 * @param logarithms of the scaled values, if all are positive; else empty
 * @param observed whether a value was observed
 * @param observations how many were
 */
record Sample(double[] values, double[] logarithms, boolean[] observed, int observations) {

  private static final double SMALL = 1e-5;

  int size() {
    return values.length;
  }

  boolean positive() {
    return logarithms.length > 0;
  }

  /** Takes the scaled values, NaN at gaps, and the unscaled centre that was taken off them. */
  static Sample of(Scale scale, double[] history, int from, double[] fill) {
    int n = history.length - from;
    double[] values = new double[n];
    boolean[] observed = new boolean[n];
    double[] logarithms = new double[scale.positive() ? n : 0];
    int count = 0;
    for (int t = 0; t < n; t++) {
      double value = history[from + t];
      observed[t] = !Double.isNaN(value);
      count += observed[t] ? 1 : 0;
      double known = observed[t] ? value : fill[t];
      values[t] = scale.centred(known);
      if (logarithms.length > 0) {
        logarithms[t] = scale.logarithm(known);
      }
    }
    return new Sample(values, logarithms, observed, count);
  }

  /** Writes the transformed values. */
  void transform(boolean boxCox, double lambda, double[] into) {
    if (!boxCox) {
      System.arraycopy(values, 0, into, 0, values.length);
      return;
    }
    for (int t = 0; t < into.length; t++) {
      into[t] = PowerTransform.ofLogarithm(logarithms[t], lambda);
    }
  }

  /** Writes how the transformed values change with λ: (x^λ ln x − z) / λ. */
  void transformSlope(double lambda, double[] into) {
    for (int t = 0; t < into.length; t++) {
      double log = logarithms[t];
      double exponent = lambda * log;
      if (Math.abs(exponent) < SMALL || lambda < SMALL) {
        into[t] = log * log * (0.5 + exponent / 3);
      } else {
        double power = Math.exp(exponent);
        into[t] = (power * log - (power - 1) / lambda) / lambda;
      }
    }
  }
}
