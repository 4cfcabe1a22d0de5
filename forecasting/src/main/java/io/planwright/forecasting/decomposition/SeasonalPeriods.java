package io.planwright.forecasting.decomposition;

import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.internal.Require;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Finds the season that a time axis does not tell of: the year in weekly values (52), the week in
 * hourly ones (168). Stateless and thread-safe.
 *
 * <p>A season is one that foretells. The trend, a centred moving average over one period, is taken
 * from the values, or from their logarithms where all are positive. What remains of each position
 * is then predicted by the mean of what remains at the same phase of all other periods. The {@link
 * #skill} of these predictions is the share of the variance they explain: near 1 for a season that
 * repeats itself, negative for noise, since a mean of noise predicts worse than 0. Unlike a share
 * of variance that the seasonal means explain of the values they were computed from, it needs no
 * correction for the number of means, however few periods there are. O(n) time and memory a period.
 */
public final class SeasonalPeriods {

  private static final int LEAST_PERIODS = 3;
  private static final double LEAST_SKILL = 0.1;

  /** What a straight line leaves by rounding, as a share of the largest value. */
  private static final double ROUNDING = 1e-10;

  private SeasonalPeriods() {}

  /**
   * The candidate that foretells most, all of them measured along the trend of the longest that the
   * history holds three periods of: by this, a day of 24 hours and a week of 168 can be compared.
   *
   * @param values the history, NaN at gaps
   * @param candidates season lengths in question, each at least 2
   * @return the candidate of the greatest skill, the shorter of two equals; empty if none reaches
   *     0.1
   * @throws IllegalArgumentException if a candidate is below 2
   */
  public static OptionalInt strongest(double[] values, int... candidates) {
    int[] sorted = candidates.clone();
    Arrays.sort(sorted);
    int longest = 0;
    for (int period : sorted) {
      requirePeriod(period);
      longest = values.length / period >= LEAST_PERIODS ? period : longest;
    }
    if (longest == 0) {
      return OptionalInt.empty();
    }
    double[] remainder = detrended(levelled(values), longest);
    double best = LEAST_SKILL;
    OptionalInt strongest = OptionalInt.empty();
    for (int period : sorted) {
      double skill = period <= longest ? foretold(remainder, period) : 0;
      if (skill > best) {
        best = skill;
        strongest = OptionalInt.of(period);
      }
    }
    return strongest;
  }

  /**
   * How well the same phase of other periods predicts.
   *
   * @param values the history, NaN at gaps
   * @param period the season length, at least 2
   * @return at most 1, and 0 or less without season, below three periods of values, or for a
   *     constant
   * @throws IllegalArgumentException if the period is below 2
   */
  public static double skill(double[] values, int period) {
    requirePeriod(period);
    if (values.length / period < LEAST_PERIODS) {
      return 0;
    }
    return foretold(detrended(levelled(values), period), period);
  }

  private static void requirePeriod(int period) {
    Require.that(
        period >= 2, "period", period, "be at least 2", "A season has two phases or more.");
  }

  private static double foretold(double[] remainder, int period) {
    double[] sums = new double[period];
    int[] counts = new int[period];
    for (int t = 0; t < remainder.length; t++) {
      if (!Double.isNaN(remainder[t])) {
        sums[t % period] += remainder[t];
        counts[t % period]++;
      }
    }
    double squares = 0;
    double unexplained = 0;
    for (int t = 0; t < remainder.length; t++) {
      int phase = t % period;
      if (!Double.isNaN(remainder[t]) && counts[phase] > 1) {
        double others = (sums[phase] - remainder[t]) / (counts[phase] - 1);
        double error = remainder[t] - others;
        squares += remainder[t] * remainder[t];
        unexplained += error * error;
      }
    }
    return squares > 0 ? 1 - unexplained / squares : 0;
  }

  /** Logarithms where all values are positive; else the values in a unit that cannot overflow. */
  private static double[] levelled(double[] values) {
    boolean positive = true;
    for (double value : values) {
      positive &= !(value <= 0);
    }
    double unit = Math.max(Magnitude.largest(values), Double.MIN_NORMAL);
    double[] levelled = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      levelled[t] = positive ? Math.log(values[t]) : values[t] / unit;
    }
    return levelled;
  }

  /**
   * The values less their centred moving averages; NaN at gaps and within half a period of ends.
   */
  private static double[] detrended(double[] values, int period) {
    int half = period / 2;
    double outer = period % 2 == 0 ? 0.5 : 1;
    double[] remainder = new double[values.length];
    Arrays.fill(remainder, Double.NaN);
    double least = ROUNDING * Magnitude.largest(values);
    double sum = 0;
    double weight = 0;
    for (int i = 1; i < 2 * half; i++) {
      sum += present(values[i], 1);
      weight += Double.isNaN(values[i]) ? 0 : 1;
    }
    for (int t = half; t < values.length - half; t++) {
      double first = values[t - half];
      double last = values[t + half];
      double whole = sum + present(first, outer) + present(last, outer);
      double total = weight + (Double.isNaN(first) ? 0 : outer) + (Double.isNaN(last) ? 0 : outer);
      if (total > 0.5 * period) {
        double rest = values[t] - whole / total;
        remainder[t] = Math.abs(rest) < least ? 0 : rest;
      }
      double leaving = values[t - half + 1];
      sum += present(last, 1) - present(leaving, 1);
      weight += (Double.isNaN(last) ? 0 : 1) - (Double.isNaN(leaving) ? 0 : 1);
    }
    return remainder;
  }

  private static double present(double value, double share) {
    return Double.isNaN(value) ? 0 : share * value;
  }
}
