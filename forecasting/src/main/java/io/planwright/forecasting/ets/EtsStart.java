package io.planwright.forecasting.ets;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the search begins: states from moving averages and a straight line through the first
 * values, smoothing parameters from a coarse grid.
 */
final class EtsStart {

  private static final double[] ALPHAS = {0.1, 0.4, 0.8};

  /** Without trend and season a start costs little, and two summits may lie close together. */
  private static final double[] ALPHAS_OF_LEVEL = {
    0.001, 0.01, 0.04, 0.1, 0.2, 0.3, 0.6, 0.9, 0.99
  };

  private static final double[] SHARES = {0.05, 0.3};
  private static final double PHI = 0.95;
  private static final int LINE = 10;
  private static final double LEAST_INDEX = 0.05;

  private final double[] values;
  private final int period;

  /** Of the additive and of the multiplicative seasons. */
  private final double[] amounts;

  private final double[] factors;

  EtsStart(double[] values, int period) {
    this.values = values;
    this.period = period;
    this.amounts = period > 1 ? seasons(false) : new double[] {0};
    this.factors = period > 1 ? seasons(true) : new double[] {1};
  }

  /** Of each α of the grid the best point, by the sum itself; the best of these first. */
  List<double[]> best(EtsForm form, EtsSmoothing smoothing, EtsRecursion sum) {
    return best(ALPHAS, form, smoothing, sum);
  }

  /** Where to begin besides the best point, if every summit is to be found. */
  List<double[]> others(EtsForm form, EtsSmoothing smoothing, EtsRecursion sum) {
    if (form.trend().exists() || form.season().exists()) {
      List<double[]> starts = best(form, smoothing, sum);
      return starts.subList(1, starts.size());
    }
    if (smoothing.lower(form)[EtsForm.ALPHA] == smoothing.upper(form)[EtsForm.ALPHA]) {
      return List.of();
    }
    List<double[]> starts = best(ALPHAS_OF_LEVEL, form, smoothing, sum);
    for (double[] x : starts) {
      settleLevel(form, sum, x);
    }
    return starts;
  }

  /**
   * Sets the level to its best for the other unknowns, so that a search that only goes down from
   * here cannot leave for another, higher valley. One step is exact where the error is additive.
   */
  private static void settleLevel(EtsForm form, EtsRecursion sum, double[] x) {
    int level = form.level();
    double start = x[level];
    double[] normal = new double[x.length * x.length];
    double[] gradient = new double[x.length];
    double before = sum.linearise(x, normal, gradient);
    x[level] -= gradient[level] / normal[level * x.length + level];
    if (!(sum.value(x) < before)) {
      x[level] = start;
    }
  }

  private List<double[]> best(
      double[] alphas, EtsForm form, EtsSmoothing smoothing, EtsRecursion sum) {
    List<double[]> starts = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    for (double alpha : alphas) {
      double[] start = states(form);
      double value = bestShares(form, smoothing, alpha, sum, start);
      boolean first = starts.isEmpty() || value < least;
      starts.add(first ? 0 : starts.size(), start);
      least = Math.min(least, value);
    }
    return starts;
  }

  /** Sets the smoothing parameters of the start to the best of the grid, α given. */
  private static double bestShares(
      EtsForm form, EtsSmoothing smoothing, double alpha, EtsRecursion sum, double[] start) {
    double[] betas = form.trend().exists() ? SHARES : new double[1];
    double[] gammas = form.season().exists() ? SHARES : new double[1];
    double[] lower = smoothing.lower(form);
    double[] upper = smoothing.upper(form);
    double[] x = start.clone();
    double least = Double.POSITIVE_INFINITY;
    for (double beta : betas) {
      for (double gamma : gammas) {
        parameters(form, smoothing, alpha, beta, gamma, x);
        confine(form, lower, upper, x);
        double value = sum.value(x);
        if (value < least) {
          least = value;
          System.arraycopy(x, 0, start, 0, x.length);
        }
      }
    }
    return least;
  }

  private static void parameters(
      EtsForm form, EtsSmoothing smoothing, double alpha, double beta, double gamma, double[] x) {
    boolean share = smoothing.isShare();
    x[EtsForm.ALPHA] = alpha;
    if (form.beta() >= 0) {
      x[form.beta()] = share ? beta : beta * alpha;
    }
    if (form.gamma() >= 0) {
      x[form.gamma()] = share ? gamma : gamma * (1 - alpha);
    }
    if (form.phi() >= 0) {
      x[form.phi()] = PHI;
    }
  }

  private static void confine(EtsForm form, double[] lower, double[] upper, double[] x) {
    for (int i = 0; i < form.smoothing(); i++) {
      x[i] = Math.max(lower[i], Math.min(upper[i], x[i]));
    }
  }

  /** A vector of unknowns with the states filled in. */
  private double[] states(EtsForm form) {
    double[] x = new double[form.size()];
    boolean factor = form.season() == SeasonType.MULTIPLICATIVE;
    double[] seasons = factor ? factors : amounts;
    double[] line = line(form.season().exists() ? seasons : new double[1], factor);
    double level = line[0];
    double slope = line[1];
    if (!form.trend().exists()) {
      level += slope * LINE / 2;
    }
    if (form.needsPositive() && !(level > 0)) {
      level = firstPositive();
      slope = 0;
    }
    x[form.level()] = level;
    if (form.trend().exists()) {
      x[form.slope()] = form.trend().isMultiplicative() ? rate(level, slope) : slope;
    }
    for (int i = 0; form.season().exists() && i < period - 1; i++) {
      x[form.firstSeason() + i] = seasons[i];
    }
    return x;
  }

  private static double rate(double level, double slope) {
    return Math.min(1.2, Math.max(0.8, 1 + slope / level));
  }

  private double firstPositive() {
    for (double value : values) {
      if (value > 0) {
        return value;
      }
    }
    return 1;
  }

  /** Intercept before the first value and slope of a line through the first values. */
  private double[] line(double[] seasons, boolean factor) {
    int wanted = Math.max(LINE, 2 * period);
    double n = 0;
    double sumT = 0;
    double sumY = 0;
    double sumTt = 0;
    double sumTy = 0;
    for (int t = 0; t < values.length && n < wanted; t++) {
      double value = values[t];
      if (Double.isNaN(value)) {
        continue;
      }
      double season = seasons[t % seasons.length];
      value = factor ? value / season : value - season;
      n++;
      sumT += t + 1;
      sumY += value;
      sumTt += (t + 1.0) * (t + 1);
      sumTy += (t + 1) * value;
    }
    double spread = n * sumTt - sumT * sumT;
    double slope = spread > 0 ? (n * sumTy - sumT * sumY) / spread : 0;
    return new double[] {(sumY - slope * sumT) / n, slope};
  }

  /** Mean differences from, or ratios to, a centred moving average; normalised. */
  private double[] seasons(boolean factor) {
    double[] sums = new double[period];
    int[] counts = new int[period];
    int half = period / 2;
    for (int t = half; t + half < values.length; t++) {
      double average = average(t, half);
      double value = values[t];
      if (!Double.isNaN(average) && !Double.isNaN(value) && !(factor && average <= 0)) {
        sums[t % period] += factor ? value / average : value - average;
        counts[t % period]++;
      }
    }
    double[] seasons = new double[period];
    double total = 0;
    for (int i = 0; i < period; i++) {
      double neutral = factor ? 1 : 0;
      seasons[i] = counts[i] == 0 ? neutral : sums[i] / counts[i];
      if (factor) {
        seasons[i] = Math.max(LEAST_INDEX, seasons[i]);
      }
      total += seasons[i];
    }
    for (int i = 0; i < period; i++) {
      seasons[i] = factor ? seasons[i] * period / total : seasons[i] - total / period;
    }
    return seasons;
  }

  private double average(int centre, int half) {
    double sum = 0;
    for (int t = centre - half; t <= centre + half; t++) {
      boolean edge = period % 2 == 0 && (t == centre - half || t == centre + half);
      sum += edge ? values[t] / 2 : values[t];
    }
    return sum / period;
  }
}
