package io.planwright.forecasting.theta;

import io.planwright.forecasting.internal.numeric.LineMinimum;
import io.planwright.forecasting.internal.numeric.PowerTransform;
import java.io.Serializable;
import java.util.function.DoubleUnaryOperator;

/**
 * The transformation (y^λ − 1)/λ, or ln y for λ = 0, of positive values (G. E. P. Box, D. R. Cox,
 * Journal of the Royal Statistical Society B 26, 1964).
 *
 * @param lambda from 0 to 1
 */
record BoxCox(double lambda) implements Serializable {

  /** Below this the transformation cannot be told from the logarithm. */
  private static final double LEAST_LAMBDA = 1e-6;

  private static final double LEAST_POWER = 1e-2;
  private static final double TOLERANCE = 1e-3;

  /** The least value, in units of about the largest of the history, that is told from zero. */
  private static final double LEAST = 1e-9;

  /** What the inverse may grow to, in units of about the largest value of the history. */
  private static final double MOST = 1e9;

  /**
   * The λ within 0 and 1 under which a straight line describes the transformed values best: that of
   * the greatest profile likelihood.
   */
  static BoxCox ofTrend(double[] values) {
    double[] logarithms = new double[values.length];
    double sum = 0;
    int count = 0;
    for (int t = 0; t < values.length; t++) {
      logarithms[t] = Math.log(values[t]);
      if (!Double.isNaN(values[t])) {
        sum += logarithms[t];
        count++;
      }
    }
    double mean = sum / count;
    for (int t = 0; t < values.length; t++) {
      logarithms[t] -= mean;
    }
    DoubleUnaryOperator deviance = lambda -> squaresAroundTrend(logarithms, lambda);
    LineMinimum inside = LineMinimum.between(deviance, 0, 1, TOLERANCE);
    double atZero = deviance.applyAsDouble(0);
    double atOne = deviance.applyAsDouble(1);
    if (atOne <= Math.min(atZero, inside.value())) {
      return new BoxCox(1);
    }
    return new BoxCox(atZero <= inside.value() ? 0 : inside.point());
  }

  /** Of values whose logarithms have mean 0, so that all λ are comparable. */
  private static double squaresAroundTrend(double[] logarithms, double lambda) {
    BoxCox transform = new BoxCox(lambda);
    int count = 0;
    double meanPosition = 0;
    double mean = 0;
    double positionSquares = 0;
    double products = 0;
    double squares = 0;
    for (int t = 0; t < logarithms.length; t++) {
      double value = transform.ofLogarithm(logarithms[t]);
      if (Double.isNaN(value)) {
        continue;
      }
      count++;
      double distance = t - meanPosition;
      double surprise = value - mean;
      meanPosition += distance / count;
      mean += surprise / count;
      positionSquares += distance * (t - meanPosition);
      products += distance * (value - mean);
      squares += surprise * (value - mean);
    }
    return positionSquares > 0 ? squares - products * products / positionSquares : squares;
  }

  /** Of a value; one that is not positive, met after the fit, counts as a very small one. */
  double transform(double value) {
    return ofLogarithm(Math.log(value <= LEAST ? LEAST : value));
  }

  private double ofLogarithm(double logarithm) {
    return PowerTransform.ofLogarithm(logarithm, lambda);
  }

  double inverse(double transformed) {
    if (lambda < LEAST_LAMBDA) {
      return Math.min(MOST, Math.exp(transformed));
    }
    double power = lambda * transformed + 1;
    if (power < LEAST_POWER) {
      // Below the transformation's range values shrink on, so that their order is kept.
      return Math.pow(LEAST_POWER, 1 / lambda) * Math.exp(power / LEAST_POWER - 1);
    }
    return Math.min(MOST, Math.pow(power, 1 / lambda));
  }
}
