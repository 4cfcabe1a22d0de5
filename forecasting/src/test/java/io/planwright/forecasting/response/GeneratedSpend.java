package io.planwright.forecasting.response;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Histories of which the truth is known. */
final class GeneratedSpend {

  static final LocalDate FIRST = LocalDate.of(2020, 1, 6);

  final double[] retention;
  final double[] half;
  final double[] shape;
  final double[] ceiling;
  final double[] contribution;
  final double[] spent;
  final double[][] spends;
  final double[] sales;

  /** Truths as the estimator takes them for before it has seen the data. */
  GeneratedSpend(long seed, int lines, int weeks, double noise) {
    SplittableRandom random = new SplittableRandom(seed);
    retention = new double[lines];
    half = new double[lines];
    shape = new double[lines];
    ceiling = new double[lines];
    contribution = new double[lines];
    spent = new double[lines];
    spends = new double[lines][weeks];
    sales = new double[weeks];
    for (int t = 0; t < weeks; t++) {
      double season = 120 * Math.sin(2 * Math.PI * t * 7 / 365.25);
      sales[t] = 1_000 + 0.5 * t + season + noise * random.nextGaussian();
    }
    for (int line = 0; line < lines; line++) {
      double scale = Math.pow(10, line);
      for (int t = 0; t < weeks; t++) {
        boolean paused = random.nextDouble() < 0.25;
        spends[line][t] = paused ? 0 : scale * Math.exp(0.7 * random.nextGaussian());
        spent[line] += spends[line][t];
      }
      retention[line] = 1 / (1 + Math.exp(0.4 - random.nextGaussian()));
      half[line] = spent[line] / weeks * Math.exp(0.85 * random.nextGaussian());
      shape[line] = Math.exp(0.1 + 0.35 * random.nextGaussian());
      ceiling[line] = 500 * Math.abs(random.nextGaussian());
      double stock = 0;
      for (int t = 0; t < 8; t++) {
        stock += spends[line][t] / 8;
      }
      for (int t = 0; t < weeks; t++) {
        stock = retention[line] * stock + (1 - retention[line]) * spends[line][t];
        double effect = ceiling[line] * response(line, stock);
        sales[t] += effect;
        contribution[line] += effect;
      }
    }
  }

  double response(int line, double stock) {
    double power = Math.pow(stock, shape[line]);
    return power / (Math.pow(half[line], shape[line]) + power);
  }

  SpendHistory.Builder builder() {
    for (int t = 0; t < sales.length; t++) {
      sales[t] = Math.max(0, sales[t]);
    }
    SpendHistory.Builder builder = SpendHistory.builder(FIRST, sales);
    for (int line = 0; line < spends.length; line++) {
      builder.line("line " + line, spends[line]);
    }
    return builder;
  }

  LocalDate end() {
    return FIRST.plusWeeks(sales.length);
  }
}
