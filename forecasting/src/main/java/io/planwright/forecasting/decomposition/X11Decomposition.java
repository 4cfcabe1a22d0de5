package io.planwright.forecasting.decomposition;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.decomposition.Composition;
import io.planwright.forecasting.internal.decomposition.MultipleSeasons;
import io.planwright.forecasting.internal.decomposition.ScaledHistory;
import io.planwright.forecasting.internal.decomposition.StlSettings;
import io.planwright.forecasting.internal.decomposition.X11Kernel;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.List;

/**
 * A decomposition in the style of X-11 (J. Shiskin, A. Young, J. Musgrave, Bureau of the Census
 * Technical Paper 15, 1967; D. Ladiray, B. Quenneville, "Seasonal Adjustment with the X-11 Method",
 * 2001): the season by 3×3 and then 3×5 moving averages along each of its positions, the trend by
 * Henderson's moving average, its length chosen by the noise, in two rounds in which extreme values
 * (beyond 1.5 deviations of five cycles) are weighed down. It has no effects of the calendar, and
 * its figures are not those of the Census Bureau's programs. O(n) time and memory. Immutable,
 * serializable and thread-safe.
 *
 * @param period the season length in periods, at least 2; made for 12 and 4
 * @param multiplicative whether the parts are multiplied
 */
public record X11Decomposition(int period, boolean multiplicative) implements Serializable {

  private static final int LEAST_CYCLES = 3;

  /**
   * Validates the components.
   *
   * @param period the season length; at least 2
   * @param multiplicative whether the parts are multiplied
   * @throws IllegalArgumentException if the period is below 2
   */
  public X11Decomposition {
    Require.atLeast(period, 2, "period", "Give the periods of one season, 12 for months.");
  }

  /**
   * The sum of trend, season and remainder.
   *
   * @param period the season length in periods, at least 2
   * @return the settings
   * @throws IllegalArgumentException if the period is below 2
   */
  public static X11Decomposition additive(int period) {
    return new X11Decomposition(period, false);
  }

  /**
   * The product of trend, season and remainder.
   *
   * @param period the season length in periods, at least 2
   * @return the settings
   * @throws IllegalArgumentException if the period is below 2
   */
  public static X11Decomposition multiplicative(int period) {
    return new X11Decomposition(period, true);
  }

  /**
   * Takes a history apart. Gaps are filled by STL first and have no weight in the season.
   *
   * @param history the history
   * @return the parts; or what is lacking: three seasons of positions, two of observed values, and
   *     for a product values and a trend above zero
   */
  public Answer<Decomposition> of(TimeSeries history) {
    Require.nonNull(history, "history");
    ScaledHistory scaled = ScaledHistory.of(history.toArray());
    int size = history.size();
    if (size < (long) LEAST_CYCLES * period || scaled.observed() < 2L * period) {
      return lacking(
          "three seasons, two of them observed",
          "%d observed values in %d periods".formatted(scaled.observed(), size));
    }
    if (multiplicative && !scaled.positive()) {
      return lacking("observed values above zero", "a value of zero or less");
    }
    Composition composition = multiplicative ? Composition.PRODUCT : Composition.SUM;
    X11Kernel kernel = kernel(scaled, composition);
    kernel.decompose(0);
    if (multiplicative && !isPositive(kernel.trend())) {
      return lacking("a trend above zero", "one of zero or less");
    }
    return Decomposition.answer(
        history,
        scaled,
        composition,
        kernel.trend(),
        List.of(period),
        new double[][] {kernel.season()});
  }

  private X11Kernel kernel(ScaledHistory scaled, Composition composition) {
    double[] values = scaled.values();
    if (scaled.observed() == values.length) {
      return new X11Kernel(values, null, period, composition);
    }
    double[] filled = values.clone();
    for (int t = 0; multiplicative && t < filled.length; t++) {
      filled[t] = Math.log(filled[t]);
    }
    StlSettings[] settings = {StlSettings.periodic(period, filled.length, false)};
    MultipleSeasons parts = MultipleSeasons.of(filled, settings, 1);
    double[] known = new double[filled.length];
    for (int t = 0; t < filled.length; t++) {
      double expected = parts.trend()[t] + parts.seasons()[0][t];
      boolean gap = Double.isNaN(values[t]);
      known[t] = gap ? 0 : 1;
      double fill = multiplicative ? Math.exp(expected) : expected;
      filled[t] = gap ? fill : values[t];
    }
    return new X11Kernel(filled, known, period, composition);
  }

  private static boolean isPositive(double[] values) {
    for (double value : values) {
      if (!(value > 0)) {
        return false;
      }
    }
    return true;
  }

  private Answer<Decomposition> lacking(String needed, String found) {
    return Answer.insufficient(
        "X-11 decomposition with a season of " + period,
        needed,
        found,
        "Give a longer history, a shorter season, or decompose additively.");
  }
}
