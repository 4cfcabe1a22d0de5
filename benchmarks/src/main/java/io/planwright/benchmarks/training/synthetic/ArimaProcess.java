package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/**
 * Seasonal ARIMA: up to three autoregressive and two moving average terms, always stationary and
 * invertible as they come from partial autocorrelations in (-1, 1), and one of each at the season;
 * no (30 %), one (45 %) or two (25 %) differences, and a seasonal one in a third of the seasonal
 * series. Of the level (45 %) or of its logarithm, and scaled to swings that business data show.
 */
final class ArimaProcess implements SeriesProcess {

  private static final int WARM_UP = 40;

  @Override
  public void simulate(SplittableRandom random, Span span, double[] values) {
    int period = span.seasonal() ? span.seasonLength() : 1;
    double kind = random.nextDouble();
    int differences = kind < 0.3 ? 0 : kind < 0.75 ? 1 : 2;
    boolean seasonalDifference = period > 1 && Variates.chance(random, 0.35);
    stationary(random, period, values);
    if (seasonalDifference) {
      differences = Math.min(differences, 1);
      accumulateSeason(random, period, values);
    }
    for (int d = 0; d < differences; d++) {
      accumulate(values);
    }
    boolean stationary = differences == 0 && !seasonalDifference;
    double swing = stationary ? Innovations.level(random) : span.wander(random);
    double growth = Variates.chance(random, 0.8) ? span.growth(random) : 0;
    scale(values, swing, growth, Variates.chance(random, 0.55));
    if (period > 1 && !seasonalDifference) {
      Seasonality.modulate(random, period, Seasonality.amplitude(random), values);
    }
    if (!stationary && Variates.chance(random, 0.4)) {
      Innovations.disturb(random, swing * Innovations.level(random), values);
    }
  }

  private static void stationary(SplittableRandom random, int period, double[] values) {
    int lead = WARM_UP + (period > 1 ? period : 0);
    double[] x = new double[lead + values.length];
    Innovations innovations = Innovations.draw(random);
    for (int t = 0; t < x.length; t++) {
      x[t] = innovations.next(random);
    }
    average(x, 1, coefficients(random, random.nextInt(3)));
    if (period > 1) {
      if (Variates.chance(random, 0.5)) {
        average(x, period, new double[] {Variates.uniform(random, -0.9, 0.3)});
      }
      if (Variates.chance(random, 0.5)) {
        regress(x, period, new double[] {Variates.uniform(random, -0.3, 0.9)});
      }
    }
    regress(x, 1, coefficients(random, random.nextInt(4)));
    System.arraycopy(x, lead, values, 0, values.length);
  }

  /** Coefficients of a stationary autoregression by the recursion of Durbin and Levinson. */
  static double[] coefficients(SplittableRandom random, int order) {
    double[] phi = new double[order];
    double[] before = new double[order];
    for (int k = 0; k < order; k++) {
      double partial =
          k == 0 ? Variates.uniform(random, -0.5, 0.96) : Variates.uniform(random, -0.7, 0.7);
      System.arraycopy(phi, 0, before, 0, k);
      for (int j = 0; j < k; j++) {
        phi[j] = before[j] - partial * before[k - 1 - j];
      }
      phi[k] = partial;
    }
    return phi;
  }

  /** Moving averages, from the last value backwards so that each still finds its shocks. */
  private static void average(double[] x, int lag, double[] theta) {
    for (int t = x.length - 1; t >= theta.length * lag; t--) {
      for (int j = 0; j < theta.length; j++) {
        x[t] -= theta[j] * x[t - (j + 1) * lag];
      }
    }
  }

  private static void regress(double[] x, int lag, double[] phi) {
    for (int t = phi.length * lag; t < x.length; t++) {
      for (int j = 0; j < phi.length; j++) {
        x[t] += phi[j] * x[t - (j + 1) * lag];
      }
    }
  }

  private static void accumulate(double[] x) {
    for (int t = 1; t < x.length; t++) {
      x[t] += x[t - 1];
    }
  }

  /** Sums up over seasons, from a first one that no shock explains. */
  private static void accumulateSeason(SplittableRandom random, int period, double[] x) {
    double[] profile = Seasonality.profile(random, period, Variates.uniform(random, 0, 1));
    double size = Variates.logUniform(random, 1, 20);
    for (int t = 0; t < x.length; t++) {
      x[t] += t < period ? size * profile[t] : x[t - period];
    }
  }

  private static void scale(double[] x, double swing, double growth, boolean logarithm) {
    int n = x.length;
    double sum = 0;
    for (double value : x) {
      sum += value;
    }
    double mean = sum / n;
    double squares = 0;
    for (double value : x) {
      squares += (value - mean) * (value - mean);
    }
    double scale = squares > 0 ? swing / Math.sqrt(squares / n) : 0;
    double rise = logarithm ? growth : StrictMath.exp(growth) - 1;
    for (int t = 0; t < n; t++) {
      double z = scale * (x[t] - mean) + rise * t / n;
      x[t] = logarithm ? StrictMath.exp(z) : 1 + z;
    }
  }
}
