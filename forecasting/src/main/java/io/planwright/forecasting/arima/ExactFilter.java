package io.planwright.forecasting.arima;

import java.util.Arrays;

/**
 * The one-step forecast errors of a stationary process and their variances, exact from the first
 * value on. The covariance of the state is followed by its changes, which have rank one (M. Morf,
 * G. S. Sidhu, T. Kailath, IEEE Transactions on Automatic Control 19, 1974), so that a step costs
 * O(r) for r = max(p, q + 1) instead of O(r²); once the variance has settled, the equation of the
 * model itself goes on (G. Mélard, Applied Statistics 33, 1984). Not thread-safe; memory is taken
 * once.
 */
final class ExactFilter {

  /** The variance of the errors is at least 1, in units of the surprises'. */
  private static final double SETTLED = 1e-9;

  private static final double RENORMALISE_ABOVE = 1e100;

  private final Polynomials polynomials;
  private final Autocovariances covariances;
  private final int size;
  private final double[] ar;
  private final double[] ma;
  private final double[] impulses;
  private final double[] gain;
  private final double[] change;
  private final double[] state;

  /** The errors divided by the root of their variance. */
  final double[] standardised;

  /** The forecasts of the last pass. */
  final double[] expected;

  private double logVariances;

  ExactFilter(Polynomials polynomials, int n) {
    this.polynomials = polynomials;
    size = Math.max(polynomials.ar.length, polynomials.ma.length + 1);
    covariances = new Autocovariances(polynomials, size + 1);
    ar = new double[size + 1];
    ma = new double[size + 1];
    impulses = new double[size + 1];
    gain = new double[size + 1];
    change = new double[size + 1];
    state = new double[size + 1];
    standardised = new double[n];
    expected = new double[n];
  }

  /** Σ log of the variances of the last pass, in units of the surprises'. */
  double logVariances() {
    return logVariances;
  }

  /**
   * Passes over a series of the process.
   *
   * @return the sum of the squared standardised errors, infinite where the process is not
   *     stationary
   */
  double pass(double[] series) {
    return pass(series, true);
  }

  /**
   * Passes over a series of the process.
   *
   * @param shortened whether the equation of the model may go on where the variance has settled;
   *     the state is not followed then
   * @return the sum of the squared standardised errors, infinite where the process is not
   *     stationary
   */
  double pass(double[] series, boolean shortened) {
    if (!start()) {
      return Double.POSITIVE_INFINITY;
    }
    int n = series.length;
    double variance = covariances.values[0];
    double factor = -1 / variance;
    double squares = 0;
    double product = 1;
    logVariances = 0;
    int t = 0;
    while (t < n) {
      double error = series[t] - state[0];
      expected[t] = state[0];
      double scaled = error / variance;
      standardised[t] = error / Math.sqrt(variance);
      squares += error * scaled;
      product *= variance;
      if (product > RENORMALISE_ABOVE) {
        logVariances += Math.log(product);
        product = 1;
      }
      double first = state[0];
      for (int i = 0; i < size; i++) {
        state[i] = ar[i] * first + state[i + 1] + gain[i] * scaled;
      }
      t++;
      if (shortened && variance - 1 < SETTLED && t >= size) {
        break;
      }
      double head = change[0];
      double next = variance + factor * head * head;
      double along = factor * head;
      double share = head / next;
      for (int i = 0; i < size; i++) {
        double moved = ar[i] * head + change[i + 1];
        gain[i] += along * moved;
        change[i] = moved - gain[i] * share;
      }
      factor += factor * factor * head * head / variance;
      variance = Math.max(1, next);
    }
    logVariances += Math.log(product);
    return squares + goOn(series, t);
  }

  /** Sets impulses, gain and the first change; false where the process is not stationary. */
  private boolean start() {
    Arrays.fill(ar, 0);
    Arrays.fill(ma, 0);
    System.arraycopy(polynomials.ar, 0, ar, 0, polynomials.ar.length);
    System.arraycopy(polynomials.ma, 0, ma, 0, polynomials.ma.length);
    Arrays.fill(state, 0);
    if (!covariances.compute()) {
      return false;
    }
    double[] gamma = covariances.values;
    impulses[0] = 1;
    for (int j = 1; j <= size; j++) {
      double sum = ma[j - 1];
      for (int lag : polynomials.arLags) {
        if (lag <= j) {
          sum += ar[lag - 1] * impulses[j - lag];
        }
      }
      impulses[j] = sum;
    }
    // change holds the covariance of the state's parts with the value for now.
    change[0] = gamma[0];
    change[size] = 0;
    for (int i = 1; i < size; i++) {
      double sum = 0;
      for (int lag : polynomials.arLags) {
        if (lag > i) {
          sum += ar[lag - 1] * gamma[lag - i];
        }
      }
      for (int lag : polynomials.maLags) {
        if (lag >= i) {
          sum += ma[lag - 1] * impulses[lag - i];
        }
      }
      change[i] = sum;
    }
    for (int i = 0; i < size; i++) {
      gain[i] = ar[i] * gamma[0] + change[i + 1];
    }
    System.arraycopy(gain, 0, change, 0, size);
    change[size] = 0;
    return true;
  }

  /** The values to be expected after a pass that has followed the state to the end. */
  double[] forecast(int steps) {
    double[] ahead = state.clone();
    double[] forecast = new double[steps];
    for (int step = 0; step < steps; step++) {
      double head = ahead[0];
      forecast[step] = head;
      for (int i = 0; i < size; i++) {
        ahead[i] = ar[i] * head + ahead[i + 1];
      }
    }
    return forecast;
  }

  /** By the equation of the model, from where the variance has settled. */
  private double goOn(double[] series, int from) {
    double squares = 0;
    int[] arLags = polynomials.arLags;
    int[] maLags = polynomials.maLags;
    for (int t = from; t < series.length; t++) {
      double next = 0;
      for (int lag : arLags) {
        next += ar[lag - 1] * series[t - lag];
      }
      for (int lag : maLags) {
        next += ma[lag - 1] * standardised[t - lag];
      }
      expected[t] = next;
      double error = series[t] - next;
      standardised[t] = error;
      squares += error * error;
    }
    return squares;
  }
}
