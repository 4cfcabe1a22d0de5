package io.planwright.forecasting.internal.decomposition;

import io.planwright.forecasting.internal.decomposition.StlSettings.Smoother;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * STL (R. B. Cleveland, W. S. Cleveland, J. E. McRae, I. Terpenning, "STL: A Seasonal-Trend
 * Decomposition Procedure Based on Loess", Journal of Official Statistics 6, 1990, §2). All memory
 * is taken at construction; one instance serves one decomposition at a time. Not thread-safe.
 */
public final class StlKernel {

  private static final double ROBUST_FAR = 0.999;
  private static final double ROBUST_NEAR = 0.001;

  private final int size;
  private final int period;
  private final StlSettings settings;
  private final Loess longer;
  private final Loess shorter;
  private final Loess lowPass;
  private final Loess trendLoess;
  private final double[] work;
  private final double[] cycles;
  private final double[] averages;
  private final double[] filtered;
  private final double[] subseries;
  private final double[] subweights;
  private final double[] smoothed;
  private double @Nullable [] weights;
  private double @Nullable [] observed;

  /**
   * Takes the memory.
   *
   * @param size the length of the histories, at least one period
   * @param settings the smoothers
   */
  public StlKernel(int size, StlSettings settings) {
    this.size = size;
    this.period = settings.period();
    this.settings = settings;
    int cycle = (size + period - 1) / period;
    this.longer = loess(cycle, settings.season());
    this.shorter = size % period == 0 ? longer : loess(size / period, settings.season());
    this.lowPass = loess(size, settings.lowPass());
    this.trendLoess = loess(size, settings.trend());
    this.work = new double[size + 2 * period];
    this.cycles = new double[size + 2 * period];
    this.averages = new double[size + 2 * period];
    this.filtered = new double[size];
    this.subseries = new double[cycle];
    this.subweights = new double[cycle];
    this.smoothed = new double[cycle + 2];
  }

  private static Loess loess(int size, Smoother smoother) {
    return new Loess(size, smoother.window(), smoother.degree(), smoother.jump());
  }

  /**
   * Takes a history apart; what trend and season leave is the remainder.
   *
   * @param y the history, without gaps
   * @param known a weight of 1 for each observed value and 0 for each filled gap; null if all are
   *     observed
   * @param season filled with the season
   * @param trend filled with the trend
   */
  public void decompose(double[] y, double @Nullable [] known, double[] season, double[] trend) {
    observed = known;
    weights = known;
    Arrays.fill(trend, 0, size, 0);
    passes(y, season, trend);
    for (int pass = 0; pass < settings.outerPasses(); pass++) {
      weighDownOutliers(y, season, trend);
      passes(y, season, trend);
    }
    if (settings.periodic()) {
      averageOverCycles(season);
    }
  }

  private void passes(double[] y, double[] season, double[] trend) {
    for (int pass = 0; pass < settings.innerPasses(); pass++) {
      for (int i = 0; i < size; i++) {
        work[i] = y[i] - trend[i];
      }
      smoothCycles();
      average(cycles, size + 2 * period, period, averages);
      average(averages, size + period + 1, period, work);
      average(work, size + 2, 3, averages);
      lowPass.smooth(averages, null, filtered, 0);
      for (int i = 0; i < size; i++) {
        season[i] = cycles[period + i] - filtered[i];
        work[i] = y[i] - season[i];
      }
      trendLoess.smooth(work, weights, trend, 0);
    }
  }

  /** Each position of the season over the cycles, and one cycle beyond either end. */
  private void smoothCycles() {
    for (int start = 0; start < period; start++) {
      int length = (size - start - 1) / period + 1;
      Loess loess = length == subseries.length ? longer : shorter;
      for (int i = 0; i < length; i++) {
        subseries[i] = work[start + i * period];
      }
      double[] cycleWeights = null;
      if (weights != null) {
        cycleWeights = subweights;
        for (int i = 0; i < length; i++) {
          subweights[i] = weights[start + i * period];
        }
      }
      loess.smooth(subseries, cycleWeights, smoothed, 1);
      double before = loess.before(subseries, cycleWeights);
      double after = loess.after(subseries, cycleWeights);
      smoothed[0] = Double.isNaN(before) ? smoothed[1] : before;
      smoothed[length + 1] = Double.isNaN(after) ? smoothed[length] : after;
      for (int i = 0; i < length + 2; i++) {
        cycles[start + i * period] = smoothed[i];
      }
    }
  }

  private static void average(double[] values, int count, int length, double[] out) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += values[i];
    }
    out[0] = sum / length;
    for (int i = length; i < count; i++) {
      sum += values[i] - values[i - length];
      out[i - length + 1] = sum / length;
    }
  }

  /** Bisquare weights by the remainders' share of six times their median. */
  private void weighDownOutliers(double[] y, double[] season, double[] trend) {
    double[] remainders = work;
    double[] robust = weights == null || weights == observed ? new double[size] : weights;
    int count = 0;
    for (int i = 0; i < size; i++) {
      robust[i] = Math.abs(y[i] - season[i] - trend[i]);
      if (observed == null || observed[i] > 0) {
        remainders[count++] = robust[i];
      }
    }
    Arrays.sort(remainders, 0, count);
    double scale = 3 * (remainders[count / 2] + remainders[count - count / 2 - 1]);
    for (int i = 0; i < size; i++) {
      double remainder = robust[i];
      double share = remainder / scale;
      double rest = 1 - share * share;
      double inner = remainder <= ROBUST_FAR * scale ? rest * rest : 0;
      robust[i] = remainder <= ROBUST_NEAR * scale ? 1 : inner;
      if (observed != null) {
        robust[i] *= observed[i];
      }
    }
    weights = robust;
  }

  private void averageOverCycles(double[] season) {
    for (int start = 0; start < Math.min(period, size); start++) {
      double sum = 0;
      int count = 0;
      for (int i = start; i < size; i += period) {
        sum += season[i];
        count++;
      }
      for (int i = start; i < size; i += period) {
        season[i] = sum / count;
      }
    }
  }
}
