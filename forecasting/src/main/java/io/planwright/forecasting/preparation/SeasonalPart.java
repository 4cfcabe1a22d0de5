package io.planwright.forecasting.preparation;

import io.planwright.forecasting.internal.decomposition.FilledHistory;
import io.planwright.forecasting.internal.decomposition.MultipleSeasons;
import io.planwright.forecasting.internal.decomposition.StlSettings;
import io.planwright.forecasting.internal.decomposition.Strength;
import io.planwright.forecasting.internal.numeric.Magnitude;

/**
 * The season of a history by robust STL, where it is strong.
 *
 * @param values the season, 0 everywhere where there is none
 * @param strength its strength, from 0 to 1
 */
record SeasonalPart(double[] values, double strength) {

  /** From this strength on values are compared after the season is taken out. */
  static final double STRONG = 0.6;

  /**
   * Finds the season.
   *
   * @param history the values near 1, NaN at gaps, at least one observed
   * @param period the length of the season, 1 for none
   */
  static SeasonalPart of(double[] history, int period) {
    int observed = Order.present(history).length;
    double[] none = new double[history.length];
    if (period < 2 || observed <= 2L * period) {
      return new SeasonalPart(none, 0);
    }
    StlSettings[] settings = {StlSettings.windowed(period, StlSettings.USUAL_WINDOW, true)};
    MultipleSeasons parts = MultipleSeasons.of(history, settings, 1);
    double[] season = parts.seasons()[0];
    double strength = Strength.of(season, parts.remainder());
    return new SeasonalPart(strength >= STRONG ? season : none, strength);
  }

  boolean present() {
    return strength >= STRONG;
  }

  double[] without(double[] history) {
    double[] adjusted = new double[history.length];
    for (int t = 0; t < adjusted.length; t++) {
      adjusted[t] = history[t] - values[t];
    }
    return adjusted;
  }

  /**
   * The history with its gaps on straight lines between the values around them, apart from the
   * season; level beyond the outermost ones. Where the season leads further beyond the range of the
   * history than half that range, or below half the least value where none
   * is negative, the line alone counts.
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
    double least = low - (high - low) / 2;
    least = notNegative ? Math.max(least, low / 2) : least;
    for (int t = 0; t < filled.length; t++) {
      if (!Double.isNaN(history[t])) {
        filled[t] = history[t];
        continue;
      }
      double value = filled[t] + values[t];
      filled[t] = value < least || value > high + (high - low) / 2 ? line[t] : value;
    }
    return filled;
  }

  /** The largest size of a value, for tolerances. */
  static double size(double[] history) {
    return Math.max(Magnitude.largest(history), Double.MIN_NORMAL);
  }
}
