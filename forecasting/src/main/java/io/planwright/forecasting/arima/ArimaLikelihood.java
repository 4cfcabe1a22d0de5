package io.planwright.forecasting.arima;

import io.planwright.forecasting.internal.numeric.SumOfSquares;
import java.util.Arrays;

/**
 * The exact likelihood of a model as a sum of squares: the standardised one-step errors times the
 * geometric mean of their standard deviations, n·log of which is −2·log likelihood but for a
 * constant. Unknowns are the partial autocorrelations and the effects of regressors, of which a
 * constant is the first. Derivatives by differences; those of effects are exact, the errors being
 * linear in them. Not thread-safe; memory is taken once.
 */
final class ArimaLikelihood implements SumOfSquares {

  private static final double STEP = 1e-6;

  private final ArimaOrder order;
  private final double[] series;
  private final double[][] regressors;
  private final Polynomials polynomials;
  private final ExactFilter filter;
  private final double[] noise;
  private final double[] base;
  private final double[][] slopes;
  private final double[] moved;
  private double logVariances;

  /**
   * Makes the likelihood.
   *
   * @param series the differenced history
   * @param regressors as long as the series each, differenced alike
   */
  ArimaLikelihood(ArimaOrder order, int period, double[] series, double[][] regressors) {
    this.order = order;
    this.series = series;
    this.regressors = regressors;
    polynomials = new Polynomials(order, period);
    filter = new ExactFilter(polynomials, series.length);
    noise = new double[series.length];
    base = new double[series.length];
    int size = order.coefficients() + regressors.length;
    slopes = new double[size][series.length];
    moved = new double[size];
  }

  int observations() {
    return series.length;
  }

  Polynomials polynomials() {
    return polynomials;
  }

  ExactFilter filter() {
    return filter;
  }

  double logVariances() {
    return logVariances;
  }

  @Override
  public double value(double[] x) {
    polynomials.set(x);
    System.arraycopy(series, 0, noise, 0, noise.length);
    int first = order.coefficients();
    for (int j = 0; j < regressors.length; j++) {
      double effect = x[first + j];
      double[] column = regressors[j];
      for (int t = 0; t < noise.length; t++) {
        noise[t] -= effect * column[t];
      }
    }
    double squares = filter.pass(noise);
    logVariances = filter.logVariances();
    double value = squares * Math.exp(logVariances / noise.length);
    return value >= 0 ? value : Double.POSITIVE_INFINITY;
  }

  @Override
  public double linearise(double[] x, double[] normal, double[] gradient) {
    int size = x.length;
    int n = series.length;
    double value = value(x);
    double scale = Math.exp(logVariances / (2 * n));
    for (int t = 0; t < n; t++) {
      base[t] = filter.standardised[t] * scale;
    }
    System.arraycopy(x, 0, moved, 0, size);
    for (int i = 0; i < size; i++) {
      double step = x[i] > 0 && i < order.coefficients() ? -STEP : STEP;
      moved[i] = x[i] + step;
      value(moved);
      moved[i] = x[i];
      double factor = Math.exp(logVariances / (2 * n));
      double[] slope = slopes[i];
      for (int t = 0; t < n; t++) {
        slope[t] = (filter.standardised[t] * factor - base[t]) / step;
      }
    }
    for (int i = 0; i < size; i++) {
      double[] own = slopes[i];
      gradient[i] = product(own, base);
      for (int j = 0; j <= i; j++) {
        normal[i * size + j] = product(own, slopes[j]);
      }
    }
    return value;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int t = 0; t < a.length; t++) {
      sum += a[t] * b[t];
    }
    return sum;
  }

  /** The bounds of the unknowns. */
  static double[] bounds(ArimaOrder order, int regressors, double most) {
    double[] bounds = new double[order.coefficients() + regressors];
    Arrays.fill(bounds, Math.copySign(Double.POSITIVE_INFINITY, most));
    Arrays.fill(bounds, 0, order.coefficients(), most);
    return bounds;
  }
}
