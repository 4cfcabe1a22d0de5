package io.planwright.forecasting.intermittent;

import java.util.Map;

/**
 * Smoothed size by smoothed interval, both moved on at each demand and started at the first one.
 *
 * @param alpha how fast sizes follow
 * @param beta how fast intervals follow
 * @param debiased whether the rate is multiplied by 1 − β/2, as Syntetos and Boylan do
 */
record CrostonRate(double alpha, double beta, boolean debiased) implements Rate {

  private static final long serialVersionUID = 1L;

  /** Coarse: the error is flat around its minimum, and short histories can't tell more. */
  private static final double[] GRID = {0.05, 0.1, 0.15, 0.2, 0.3};

  static CrostonRate estimate(double[] demand, double alpha, double beta, boolean debiased) {
    CrostonRate best = new CrostonRate(orFirst(alpha), orFirst(beta), debiased);
    double least = Double.POSITIVE_INFINITY;
    for (double a : alpha > 0 ? new double[] {alpha} : GRID) {
      for (double b : beta > 0 ? new double[] {beta} : GRID) {
        CrostonRate rate = new CrostonRate(a, b, debiased);
        double error = rate.squaredError(demand);
        if (error < least) {
          least = error;
          best = rate;
        }
      }
    }
    return best;
  }

  private static double orFirst(double given) {
    return given > 0 ? given : GRID[1];
  }

  static int evaluations(double alpha, double beta) {
    return (alpha > 0 ? 1 : GRID.length) * (beta > 0 ? 1 : GRID.length);
  }

  private double squaredError(double[] demand) {
    double sum = 0;
    double size = 0;
    double interval = 1;
    double forecast = 0;
    int waited = 0;
    for (int t = 0; t < demand.length; t++) {
      double value = demand[t];
      if (t > 0) {
        sum += (value - forecast) * (value - forecast);
      }
      waited++;
      if (value != 0) {
        boolean first = size == 0;
        size = first ? value : size + alpha * (value - size);
        interval = first ? waited : interval + beta * (waited - interval);
        waited = 0;
        forecast = factor() * size / interval;
      }
    }
    return sum;
  }

  private double factor() {
    return debiased ? 1 - beta / 2 : 1;
  }

  @Override
  public double[] forecasts(double[] demand) {
    double[] forecasts = new double[demand.length + 1];
    forecasts[0] = Double.NaN;
    double size = 0;
    double interval = 1;
    int waited = 0;
    for (int t = 0; t < demand.length; t++) {
      waited++;
      if (demand[t] != 0) {
        boolean first = size == 0;
        size = first ? demand[t] : size + alpha * (demand[t] - size);
        interval = first ? waited : interval + beta * (waited - interval);
        waited = 0;
      }
      forecasts[t + 1] = factor() * size / interval;
    }
    return forecasts;
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("alpha", alpha, "beta", beta);
  }
}
