package io.planwright.forecasting.arima;

import java.util.Arrays;

/** Differencing, and the way back. */
final class Differences {

  private Differences() {}

  /** The history differenced by the orders; shorter by what they take. */
  static double[] of(double[] values, int differences, int seasonal, int period) {
    double[] result = values.clone();
    int count = values.length;
    for (int i = 0; i < seasonal; i++) {
      count = once(result, count, period);
    }
    for (int i = 0; i < differences; i++) {
      count = once(result, count, 1);
    }
    return Arrays.copyOf(result, Math.max(0, count));
  }

  private static int once(double[] values, int count, int lag) {
    for (int t = 0; t + lag < count; t++) {
      values[t] = values[t + lag] - values[t];
    }
    return count - lag;
  }

  /** The coefficients of past values in a value whose difference is zero, at lags 1, 2, …. */
  static double[] coefficients(ArimaOrder order, int period) {
    double[] polynomial = {1};
    for (int i = 0; i < order.seasonalDifferences(); i++) {
      polynomial = timesDifference(polynomial, period);
    }
    for (int i = 0; i < order.differences(); i++) {
      polynomial = timesDifference(polynomial, 1);
    }
    double[] coefficients = new double[polynomial.length - 1];
    for (int i = 0; i < coefficients.length; i++) {
      coefficients[i] = -polynomial[i + 1];
    }
    return coefficients;
  }

  private static double[] timesDifference(double[] polynomial, int lag) {
    double[] product = Arrays.copyOf(polynomial, polynomial.length + lag);
    for (int i = 0; i < polynomial.length; i++) {
      product[i + lag] -= polynomial[i];
    }
    return product;
  }

  static boolean isConstant(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }
}
