package io.planwright.forecasting.decomposition;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.decomposition.Composition;
import io.planwright.forecasting.internal.decomposition.MultipleSeasons;
import io.planwright.forecasting.internal.decomposition.ScaledHistory;
import io.planwright.forecasting.internal.decomposition.StlSettings;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * STL, the decomposition by local regression (R. B. Cleveland, W. S. Cleveland, J. E. McRae, I.
 * Terpenning, Journal of Official Statistics 6, 1990), and MSTL for several seasons (K. Bandara, R.
 * J. Hyndman, C. Bergmeir, arXiv 2107.13462). The windows left at 0 are the authors' defaults. It
 * takes O(n·w) time for a trend window of w. Immutable, serializable and thread-safe.
 *
 * @param periods the season lengths in periods, each at least 2, the shortest first
 * @param seasonWindow over how many cycles the season is smoothed, odd and at least 7; 0 for a
 *     season that repeats itself exactly. Of several seasons, each next one takes 4 more.
 * @param trendWindow over how many positions the trend is smoothed, odd and at least 3; 0 for 1.5
 *     periods and a little more, as the authors advise
 * @param robust whether outliers are weighed down, in 15 passes
 * @param everyPoint whether the regressions are fitted at every point, and not at every tenth of
 *     their window with straight lines between
 */
public record StlDecomposition(
    List<Integer> periods, int seasonWindow, int trendWindow, boolean robust, boolean everyPoint)
    implements Serializable {

  private static final int LEAST_SEASON_WINDOW = 7;
  private static final int MOST_WINDOW = 1_000_000_001;
  private static final int WIDER_EACH = 4;
  private static final int MSTL_PASSES = 2;

  /**
   * Validates the components.
   *
   * @param periods the season lengths; copied
   * @param seasonWindow the season's window, or 0
   * @param trendWindow the trend's window, or 0
   * @param robust whether outliers are weighed down
   * @param everyPoint whether the regressions are fitted at every point
   * @throws IllegalArgumentException if there is no period, they are not in order, or a window is
   *     even or too small
   */
  public StlDecomposition {
    periods = List.copyOf(Require.nonNull(periods, "periods"));
    Require.atLeast(periods.size(), 1, "number of periods", "Give the length of a season.");
    int before = 1;
    for (int i = 0; i < periods.size(); i++) {
      Require.atLeast(
          periods.get(i),
          before + 1,
          "periods[" + i + "]",
          "Give season lengths from 2 on, the shortest first.");
      before = periods.get(i);
    }
    requireWindow(seasonWindow, LEAST_SEASON_WINDOW, "seasonWindow");
    requireWindow(trendWindow, 3, "trendWindow");
  }

  private static List<Integer> boxed(int... periods) {
    List<Integer> list = new ArrayList<>(periods.length);
    for (int period : periods) {
      list.add(period);
    }
    return list;
  }

  private static void requireWindow(int window, int least, String field) {
    Require.that(
        window == 0 || window >= least && window <= MOST_WINDOW && window % 2 == 1,
        field,
        window,
        "be odd and from " + least + " to " + MOST_WINDOW + ", or 0",
        "Use 0 for the default.");
  }

  /**
   * One season that repeats itself exactly.
   *
   * @param period the season length in periods, at least 2
   * @return the settings
   * @throws IllegalArgumentException if the period is below 2
   */
  public static StlDecomposition periodic(int period) {
    return new StlDecomposition(List.of(period), 0, 0, false, false);
  }

  /**
   * One season that changes.
   *
   * @param period the season length in periods, at least 2
   * @param seasonWindow over how many cycles it is smoothed; odd and at least 7
   * @return the settings
   * @throws IllegalArgumentException if a number is out of range
   */
  public static StlDecomposition windowed(int period, int seasonWindow) {
    return new StlDecomposition(List.of(period), seasonWindow, 0, false, false);
  }

  /**
   * Several seasons that change, the first window being 11.
   *
   * @param periods the season lengths in periods, at least 2, the shortest first
   * @return the settings
   * @throws IllegalArgumentException if there is no period or they are not in order
   */
  public static StlDecomposition multiple(int... periods) {
    return new StlDecomposition(boxed(periods), StlSettings.USUAL_WINDOW, 0, false, false);
  }

  /**
   * These settings with outliers weighed down.
   *
   * @return the changed settings
   */
  public StlDecomposition withRobustness() {
    return new StlDecomposition(periods, seasonWindow, trendWindow, true, everyPoint);
  }

  /**
   * These settings with regressions at every point.
   *
   * @return the changed settings
   */
  public StlDecomposition withFitsEverywhere() {
    return new StlDecomposition(periods, seasonWindow, trendWindow, robust, true);
  }

  /**
   * These settings with another trend window.
   *
   * @param window the window, odd and at least 3, or 0 for the default
   * @return the changed settings
   * @throws IllegalArgumentException if the window is even or too small
   */
  public StlDecomposition withTrendWindow(int window) {
    return new StlDecomposition(periods, seasonWindow, window, robust, everyPoint);
  }

  /**
   * Takes a history apart. Gaps have no weight; trend and season run through them.
   *
   * @param history the history
   * @return the parts, additive; or what is lacking, where the history has fewer than two cycles of
   *     the longest period, or no observed value
   */
  public Answer<Decomposition> of(TimeSeries history) {
    Require.nonNull(history, "history");
    ScaledHistory scaled = ScaledHistory.of(history.toArray());
    int size = history.size();
    int longest = periods.get(periods.size() - 1);
    if (scaled.observed() == 0 || size < 2L * longest) {
      return Answer.insufficient(
          "decomposition with a season of " + longest,
          "at least " + 2L * longest + " periods with an observed value",
          "%d observed values in %d periods".formatted(scaled.observed(), size),
          "Give a longer history or a shorter season.");
    }
    MultipleSeasons parts = MultipleSeasons.of(scaled.values(), settings(size), MSTL_PASSES);
    return Decomposition.answer(
        history, scaled, Composition.SUM, parts.trend(), periods, parts.seasons());
  }

  private StlSettings[] settings(int size) {
    StlSettings[] settings = new StlSettings[periods.size()];
    for (int k = 0; k < settings.length; k++) {
      StlSettings one =
          seasonWindow == 0
              ? StlSettings.periodic(periods.get(k), size, robust)
              : StlSettings.windowed(periods.get(k), seasonWindow + WIDER_EACH * k, robust);
      one = trendWindow == 0 ? one : one.withTrendWindow(trendWindow);
      settings[k] = everyPoint ? one.everywhere() : one;
    }
    return settings;
  }
}
