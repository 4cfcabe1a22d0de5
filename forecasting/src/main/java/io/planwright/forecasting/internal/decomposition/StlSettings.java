package io.planwright.forecasting.internal.decomposition;

import java.io.Serializable;

/**
 * The smoothers of one decomposition, in points; windows odd and at least 3.
 *
 * @param period the length of the season, at least 2
 * @param periodic whether the season repeats itself exactly, {@code season} being wider than any
 *     history then
 * @param season the smoother along each position of the season
 * @param lowPass the smoother that takes the trend out of the season
 * @param trend the smoother of the trend
 * @param innerPasses how often season and trend are found in turn
 * @param outerPasses how often outliers are weighed down; 0 for not at all
 */
public record StlSettings(
    int period,
    boolean periodic,
    Smoother season,
    Smoother lowPass,
    Smoother trend,
    int innerPasses,
    int outerPasses)
    implements Serializable {

  /** The season's window that R's {@code mstl} starts with, and the strengths are measured by. */
  public static final int USUAL_WINDOW = 11;

  private static final int ROBUST_OUTER = 15;
  private static final int JUMPS_IN_WINDOW = 10;

  /**
   * One local regression.
   *
   * @param window how many points it looks at
   * @param degree 0 or 1
   * @param jump how many points lie between fits
   */
  public record Smoother(int window, int degree, int jump) implements Serializable {

    static Smoother of(int window, int degree) {
      return new Smoother(window, degree, (window + JUMPS_IN_WINDOW - 1) / JUMPS_IN_WINDOW);
    }
  }

  /**
   * The settings that the authors advise for a season that changes.
   *
   * @param period the length of the season
   * @param window the season's window
   * @param robust whether outliers are weighed down
   * @return the settings
   */
  public static StlSettings windowed(int period, int window, boolean robust) {
    return of(period, false, Smoother.of(nextOdd(window), 0), robust);
  }

  /**
   * The settings for a season that repeats itself exactly.
   *
   * @param period the length of the season
   * @param size the length of the history
   * @param robust whether outliers are weighed down
   * @return the settings
   */
  public static StlSettings periodic(int period, int size, boolean robust) {
    return of(period, true, Smoother.of(10 * size + 1, 0), robust);
  }

  private static StlSettings of(int period, boolean periodic, Smoother season, boolean robust) {
    double widened = 1.5 * period / (1 - 1.5 / season.window());
    return new StlSettings(
        period,
        periodic,
        season,
        Smoother.of(nextOdd(period), 1),
        Smoother.of(nextOdd((int) Math.ceil(widened)), 1),
        robust ? 1 : 2,
        robust ? ROBUST_OUTER : 0);
  }

  /**
   * The settings with fits at every point.
   *
   * @return these settings with jumps of 1
   */
  public StlSettings everywhere() {
    return new StlSettings(
        period,
        periodic,
        new Smoother(season.window(), season.degree(), 1),
        new Smoother(lowPass.window(), lowPass.degree(), 1),
        new Smoother(trend.window(), trend.degree(), 1),
        innerPasses,
        outerPasses);
  }

  /**
   * The settings with another trend window.
   *
   * @param window the window, made odd
   * @return the changed settings
   */
  public StlSettings withTrendWindow(int window) {
    Smoother changed = Smoother.of(nextOdd(window), trend.degree());
    return new StlSettings(period, periodic, season, lowPass, changed, innerPasses, outerPasses);
  }

  private static int nextOdd(int window) {
    return Math.max(3, window % 2 == 0 ? window + 1 : window);
  }
}
