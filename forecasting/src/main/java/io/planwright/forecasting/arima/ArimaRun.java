package io.planwright.forecasting.arima;

import java.util.Arrays;

/**
 * A model's way through a history without gaps, in units of the fit.
 *
 * @param fit the model
 * @param values the history
 * @param polynomials the model's
 * @param filter after its pass
 * @param squares the sum of the squared standardised errors
 * @param mean of the differences
 */
record ArimaRun(
    ArimaFit fit,
    double[] values,
    Polynomials polynomials,
    ExactFilter filter,
    double squares,
    double mean) {

  static ArimaRun of(ArimaFit fit, double[] values) {
    ArimaOrder order = fit.order();
    return of(fit, values, order.constant() ? fit.x()[order.coefficients()] : 0);
  }

  static ArimaRun withoutConstant(ArimaFit fit, double[] values) {
    return of(fit, values, 0);
  }

  private static ArimaRun of(ArimaFit fit, double[] values, double mean) {
    ArimaOrder order = fit.order();
    double[] noise =
        Differences.of(values, order.differences(), order.seasonalDifferences(), fit.period());
    for (int t = 0; t < noise.length; t++) {
      noise[t] -= mean;
    }
    Polynomials polynomials = new Polynomials(order, fit.period());
    polynomials.set(fit.x());
    ExactFilter filter = new ExactFilter(polynomials, noise.length);
    double squares = filter.pass(noise, false);
    return new ArimaRun(fit, values, polynomials, filter, squares, mean);
  }

  /** One-step forecasts of the values, NaN where the differences have none. */
  double[] expected() {
    int lost = fit.order().lost(fit.period());
    double[] differenced =
        Differences.of(
            values, fit.order().differences(), fit.order().seasonalDifferences(), fit.period());
    double[] expected = new double[values.length];
    Arrays.fill(expected, 0, Math.min(lost, expected.length), Double.NaN);
    for (int t = lost; t < values.length; t++) {
      double error = differenced[t - lost] - mean - filter.expected[t - lost];
      expected[t] = values[t] - error;
    }
    return expected;
  }

  /** The next values. */
  double[] forecast(int steps) {
    double[] noise = filter.forecast(steps);
    double[] back = Differences.coefficients(fit.order(), fit.period());
    double[] all = Arrays.copyOf(values, values.length + steps);
    for (int step = 0; step < steps; step++) {
      int t = values.length + step;
      double value = noise[step] + mean;
      for (int i = 0; i < back.length; i++) {
        value += back[i] * all[t - 1 - i];
      }
      all[t] = value;
    }
    return Arrays.copyOfRange(all, values.length, all.length);
  }

  /** What a surprise changes of the values after it: ψ(0) = 1, ψ(1), …. */
  double[] weights(int count) {
    double[] weights = new double[count];
    weights[0] = 1;
    double[] ma = polynomials.ma;
    for (int j = 1; j < Math.min(count, ma.length + 1); j++) {
      weights[j] = ma[j - 1];
    }
    double[] full = full();
    for (int j = 1; j < count; j++) {
      for (int i = 1; i <= Math.min(j, full.length); i++) {
        weights[j] += full[i - 1] * weights[j - i];
      }
    }
    return weights;
  }

  /** Autoregression and differences multiplied out. */
  private double[] full() {
    double[] ar = polynomials.ar;
    double[] back = Differences.coefficients(fit.order(), fit.period());
    double[] full = new double[ar.length + back.length];
    for (int i = 0; i <= ar.length; i++) {
      double a = i == 0 ? 1 : -ar[i - 1];
      for (int j = 0; j <= back.length; j++) {
        if (i + j > 0) {
          full[i + j - 1] -= a * (j == 0 ? 1 : -back[j - 1]);
        }
      }
    }
    return full;
  }
}
