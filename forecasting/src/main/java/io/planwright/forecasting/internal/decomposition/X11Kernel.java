package io.planwright.forecasting.internal.decomposition;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The moving averages of X-11 (J. Shiskin, A. Young, J. Musgrave, "The X-11 Variant of the Census
 * Method II Seasonal Adjustment Program", Bureau of the Census Technical Paper 15, 1967; D.
 * Ladiray, B. Quenneville, "Seasonal Adjustment with the X-11 Method", 2001), without its effects
 * of the calendar. Not thread-safe.
 */
public final class X11Kernel {

  /** Weights by how many cycles follow the centre, from 0 on; the last row is symmetric. */
  private static final double[][] THREE_BY_THREE = {
    {5, 11, 11}, {3, 7, 10, 7}, {1, 2, 3, 2, 1},
  };

  private static final double[][] THREE_BY_FIVE = {
    {9, 17, 17, 17}, {4, 11, 15, 15, 15}, {4, 8, 13, 13, 13, 9}, {4, 8, 12, 12, 12, 8, 4},
  };

  /** The first only finds the extremes. */
  private static final int ROUNDS = 2;

  private static final int NEIGHBOURS = 2;
  private static final int SPREAD_CYCLES = 5;
  private static final double FULL_WEIGHT = 1.5;
  private static final double NO_WEIGHT = 2.5;

  private final int period;
  private final Composition composition;
  private final double[] values;
  private final double @Nullable [] known;
  private final double[] ratios;
  private final double[] weights;

  /** The trend found. */
  private final double[] trend;

  /** The season found. */
  private final double[] season;

  /**
   * Takes the memory.
   *
   * @param values the history, gaps filled, at least three cycles; above zero for a product
   * @param known 1 where a value is observed and 0 at gaps; null if there are none
   * @param period the season, at least 2
   * @param composition how the parts make up the values
   */
  public X11Kernel(
      double[] values, double @Nullable [] known, int period, Composition composition) {
    this.values = values;
    this.known = known;
    this.period = period;
    this.composition = composition;
    this.ratios = new double[values.length];
    this.weights = new double[values.length];
    this.season = new double[values.length];
    this.trend = new double[values.length];
  }

  /**
   * Takes the history apart.
   *
   * @param terms of the Henderson average, odd, at least 5 and at most the length of the history; 0
   *     to choose them by the noise
   */
  public void decompose(int terms) {
    Arrays.fill(weights, 1);
    double[] tempered = values;
    for (int round = 0; round < ROUNDS; round++) {
      double[] averages = CentredAverage.of(tempered, period);
      System.arraycopy(averages, 0, trend, 0, trend.length);
      int half = period / 2;
      passes(tempered, half, values.length - half, THREE_BY_THREE);
      smoothTrend(terms);
      passes(tempered, 0, values.length, THREE_BY_FIVE);
      smoothTrend(terms);
      tempered = tempered();
    }
  }

  /** The history with its extremes drawn towards trend and season. */
  private double[] tempered() {
    double[] tempered = values.clone();
    for (int t = 0; t < tempered.length; t++) {
      if (weights[t] < 1) {
        double ratio = composition.without(values[t], trend[t]);
        double expected = composition.with(trend[t], season[t]);
        tempered[t] = composition.with(expected, irregular(ratio, t));
      }
    }
    return tempered;
  }

  /**
   * The trend.
   *
   * @return the array itself
   */
  public double[] trend() {
    return trend;
  }

  /**
   * The season.
   *
   * @return the array itself
   */
  public double[] season() {
    return season;
  }

  private void passes(double[] tempered, int from, int to, double[][] last) {
    for (int t = from; t < to; t++) {
      ratios[t] = composition.without(tempered[t], trend[t]);
    }
    smoothSeason(from, to, THREE_BY_THREE);
    for (int t = from; t < to; t++) {
      ratios[t] = composition.without(values[t], trend[t]);
    }
    weighExtremes(from, to);
    double[] replaced = ratios.clone();
    for (int t = from; t < to; t++) {
      replaced[t] = weights[t] < 1 ? replacement(t, from, to) : ratios[t];
    }
    System.arraycopy(replaced, 0, ratios, 0, ratios.length);
    smoothSeason(from, to, last);
  }

  /** The mean of an extreme by its weight and of the two nearest of full weight on either side. */
  private double replacement(int t, int from, int to) {
    double sum = weights[t] * ratios[t];
    double total = weights[t];
    for (int step = -period; step <= period; step += 2 * period) {
      int found = 0;
      for (int i = t + step; i >= from && i < to && found < NEIGHBOURS; i += step) {
        if (weights[i] == 1) {
          sum += ratios[i];
          total++;
          found++;
        }
      }
    }
    return total > 0 ? sum / total : season[t];
  }

  /** What a ratio holds besides the season, extremes weighed down. */
  private double irregular(double ratio, int t) {
    double neutral = composition.neutral();
    return neutral + weights[t] * (composition.without(ratio, season[t]) - neutral);
  }

  private void smoothSeason(int from, int to, double[][] rows) {
    for (int t = from; t < to; t++) {
      season[t] = seasonalAverage(t, from, to, rows);
    }
    for (int t = from - 1; t >= 0; t--) {
      season[t] = season[t + period];
    }
    for (int t = to; t < season.length; t++) {
      season[t] = season[t - period];
    }
    double[] means = CentredAverage.of(season, period);
    int half = period / 2;
    for (int t = 0; t < season.length; t++) {
      int nearest = Math.max(half, Math.min(t, season.length - 1 - half));
      season[t] = composition.without(season[t], means[nearest]);
    }
  }

  private double seasonalAverage(int t, int from, int to, double[][] rows) {
    int reach = rows.length - 1;
    int before = Math.min(reach, (t - from) / period);
    int after = Math.min(reach, (to - 1 - t) / period);
    boolean mirrored = before < after;
    boolean whole = Math.max(before, after) == reach;
    double[] row = rows[whole ? Math.min(before, after) : reach];
    double sum = 0;
    double total = 0;
    for (int k = -before; k <= after; k++) {
      int j = reach + (mirrored ? -k : k);
      if (j < row.length) {
        sum += row[j] * ratios[t + k * period];
        total += row[j];
      }
    }
    return sum / total;
  }

  /** Full weight within 1.5 deviations of five cycles, none beyond 2.5, on a line between. */
  private void weighExtremes(int from, int to) {
    double neutral = composition.neutral();
    int length = SPREAD_CYCLES * period;
    for (int start = from; start < to; start += period) {
      int low = Math.max(from, Math.min(start - (length - period) / 2, to - length));
      int high = Math.min(to, low + length);
      double all = deviation(low, high, Double.POSITIVE_INFINITY);
      double spread = deviation(low, high, NO_WEIGHT * all);
      for (int t = start; t < Math.min(to, start + period); t++) {
        double size = Math.abs(composition.without(ratios[t], season[t]) - neutral);
        double share = spread > 0 ? size / spread : 0;
        double weight = (NO_WEIGHT - share) / (NO_WEIGHT - FULL_WEIGHT);
        weights[t] = isKnown(t) ? Math.max(0, Math.min(1, weight)) : 0;
      }
    }
  }

  private double deviation(int low, int high, double most) {
    double squares = 0;
    int count = 0;
    for (int t = low; t < high; t++) {
      double size = Math.abs(composition.without(ratios[t], season[t]) - composition.neutral());
      if (isKnown(t) && size <= most) {
        squares += size * size;
        count++;
      }
    }
    return count == 0 ? 0 : Math.sqrt(squares / count);
  }

  private boolean isKnown(int t) {
    return known == null || known[t] > 0;
  }

  private void smoothTrend(int terms) {
    double[] adjusted = new double[values.length];
    for (int t = 0; t < adjusted.length; t++) {
      double plain = composition.without(values[t], season[t]);
      boolean inside = !Double.isNaN(trend[t]);
      adjusted[t] =
          inside && weights[t] < 1
              ? composition.with(trend[t], irregular(composition.without(values[t], trend[t]), t))
              : plain;
    }
    HendersonChoice choice = HendersonChoice.of(adjusted, period, composition);
    Henderson.of(terms == 0 ? choice.terms() : terms, choice.noise()).smooth(adjusted, trend);
  }
}
