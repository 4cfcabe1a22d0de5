package io.planwright.forecasting.preparation;

import io.planwright.forecasting.internal.decomposition.FilledHistory;
import io.planwright.forecasting.internal.decomposition.MultipleSeasons;
import io.planwright.forecasting.internal.decomposition.StlSettings;
import io.planwright.forecasting.internal.decomposition.Strength;

/**
 * The season of a history by robust STL, where it is strong: the same in each cycle of a short
 * history, since a changing one would follow the noise, and smoothed over eleven cycles of a long
 * one.
 *
 * @param values the season, 0 everywhere where there is none
 * @param strength its strength, from 0 to 1
 * @param period its length; 1 where there is none
 * @param reach over how many cycles before and after a value its season is averaged
 * @param weights how much each value counted in its own season, those of outliers less than 1
 */
record SeasonalPart(double[] values, double strength, int period, int reach, double[] weights) {

  /** From this strength on values are compared after the season is taken out. */
  static final double STRONG = 0.6;

  private static final int CHANGING_FROM_CYCLES = 15;

  /** Remainders beyond so many median absolute ones are held there, lest they hide the season. */
  private static final double FAR = 6;

  /** No season. */
  static SeasonalPart none(int size) {
    return new SeasonalPart(new double[size], 0, 1, 0, new double[0]);
  }

  /**
   * Finds the season.
   *
   * @param history the values near 1, NaN at gaps, at least one observed
   * @param period the length of the season, 1 for none
   */
  static SeasonalPart of(double[] history, int period) {
    int observed = Order.present(history).length;
    if (period < 2 || observed <= 2L * period) {
      return none(history.length);
    }
    boolean changing = history.length / period >= CHANGING_FROM_CYCLES;
    StlSettings settings =
        changing
            ? StlSettings.windowed(period, StlSettings.USUAL_WINDOW, true)
            : StlSettings.periodic(period, history.length, true);
    MultipleSeasons parts = MultipleSeasons.of(history, new StlSettings[] {settings}, 1);
    double[] season = parts.seasons()[0];
    double[] remainder = parts.remainder();
    double far = far(remainder);
    double[] weights = LocalTrend.weights(remainder, far);
    double strength = Strength.of(season, held(remainder, far));
    if (strength < STRONG) {
      return new SeasonalPart(new double[history.length], strength, 1, 0, new double[0]);
    }
    int reach = changing ? StlSettings.USUAL_WINDOW / 2 : history.length;
    return new SeasonalPart(season, strength, period, reach, weights);
  }

  private static double far(double[] remainder) {
    double[] sizes = Order.present(remainder);
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(sizes[i]);
    }
    return FAR * Order.median(sizes);
  }

  private static double[] held(double[] remainder, double far) {
    for (int t = 0; t < remainder.length; t++) {
      remainder[t] = Math.max(-far, Math.min(far, remainder[t]));
    }
    return remainder;
  }

  boolean present() {
    return period > 1;
  }

  double[] without(double[] history) {
    double[] adjusted = new double[history.length];
    for (int t = 0; t < adjusted.length; t++) {
      adjusted[t] = history[t] - values[t];
    }
    return adjusted;
  }

  /**
   * The share that each value has in its own season.
   *
   * @param given the weights of the values, 0 at gaps: those used, or others
   * @return from 0 to 1; 0 without season
   */
  double[] leverages(double[] given) {
    double[] leverages = new double[values.length];
    if (!present()) {
      return leverages;
    }
    for (int t = 0; t < leverages.length; t++) {
      int first = t - Math.min(t / period, reach) * period;
      long end = t + (long) reach * period;
      double sum = 0;
      for (int i = first; i < leverages.length && i <= end; i += period) {
        double share = Math.abs(i - t) / (period * (reach + 1.0));
        double rest = 1 - share * share * share;
        sum += given[i] * rest * rest * rest;
      }
      leverages[t] = given[t] > 0 ? given[t] / sum : 0;
    }
    return leverages;
  }

  /**
   * The history with its gaps on straight lines between the values around them, apart from the
   * season; level beyond the outermost ones. Where the season leads further beyond the range of the
   * history than half that range, or below half the least value where none is negative, the line
   * alone counts.
   */
  double[] interpolated(double[] history, boolean notNegative) {
    double[] line = FilledHistory.of(history).values();
    if (!present()) {
      return line == history ? history.clone() : line;
    }
    double[] filled = FilledHistory.of(without(history)).values().clone();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : history) {
      if (!Double.isNaN(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    double margin = (high - low) / 2;
    double least = notNegative ? Math.max(low - margin, low / 2) : low - margin;
    for (int t = 0; t < filled.length; t++) {
      if (!Double.isNaN(history[t])) {
        filled[t] = history[t];
        continue;
      }
      double value = filled[t] + values[t];
      filled[t] = value < least || value > high + margin ? line[t] : value;
    }
    return filled;
  }
}
