package io.planwright.forecasting.interval;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Split-conformal intervals around the forecasts of a method: as wide as the method's errors were
 * when it forecast the end of its own history without knowing it (V. Vovk, A. Gammerman, G. Shafer,
 * Algorithmic Learning in a Random World, 2005; J. Lei and others, "Distribution-free predictive
 * inference for regression", Journal of the American Statistical Association 113, 2018).
 *
 * <p>The method is fitted to an early part of the history and moved on value by value; at each
 * origin its errors of the next steps are measured in units of the spread that it states itself, so
 * that steps of different difficulty keep their proportions. The interval of a level is the point
 * and at least the score of rank ⌈(n + 1)·level⌉ of n scores times that spread: a coverage of at
 * least the level if the next score is exchangeable with the others. Scores of one step are taken
 * alone where there are 80 of them, else those of all H steps together, which are dependent: they
 * count as T·∜H independent ones of T origins, and the guarantee is approximate. Beyond the level
 * (n − 1)/(n + 1) the tails are normal.
 *
 * <p>With fewer than 10 scores the intervals are the method's own, widened by a quarter; the
 * explanation of the result says so. Immutable, serializable and thread-safe.
 *
 * @param base the method whose forecasts are kept
 * @param score what is measured
 * @param origins from how many of the last periods the method forecasts, at most half the history;
 *     at least 1
 * @param refits at how many of these origins it is fitted anew rather than moved on; at least 1
 * @param horizonPeriods how many steps are measured; later steps take the last one's scores; 0 for
 *     two seasons, between 6 and 48
 */
public record ConformalSpec(
    ForecastingMethod base, Score score, int origins, int refits, int horizonPeriods)
    implements Serializable {

  private static final int DEFAULT_ORIGINS = 60;

  /** What is measured of an error. */
  public enum Score {
    /** Its size: intervals reach equally far to both sides, in the proportions of the method. */
    ABSOLUTE,
    /**
     * Its size and sign: each tail has its own quantiles, half of the missing probability a side. A
     * method that lags behind a trend gets intervals that lean towards it.
     */
    SIGNED
  }

  /**
   * Validates the components.
   *
   * @param base the method
   * @param score what is measured
   * @param origins the origins; at least 1
   * @param refits the fits among them; at least 1
   * @param horizonPeriods the steps measured; at least 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ConformalSpec {
    Require.nonNull(base, "base");
    Require.nonNull(score, "score");
    Require.atLeast(origins, 1, "origins", "Forecast from at least one earlier period.");
    Require.between(refits, 1, origins, "refits", "Fit at one to all of the origins.");
    Require.notNegative(horizonPeriods, "horizonPeriods", "Give 0 for a number that suits.");
  }

  /**
   * Signed scores of 60 origins, one of them fitted.
   *
   * @param base the method whose forecasts are kept
   * @return the spec
   */
  public static ConformalSpec signed(ForecastingMethod base) {
    return new ConformalSpec(base, Score.SIGNED, DEFAULT_ORIGINS, 1, 0);
  }

  /**
   * Absolute scores of 60 origins, one of them fitted.
   *
   * @param base the method whose forecasts are kept
   * @return the spec
   */
  public static ConformalSpec of(ForecastingMethod base) {
    return new ConformalSpec(base, Score.ABSOLUTE, DEFAULT_ORIGINS, 1, 0);
  }

  /**
   * The method. Its cost is that of {@code base}, {@code refits} fits to shorter histories, and one
   * update and one forecast an origin; it needs the data that the base needs.
   *
   * @return the method, named "conformal-" and the name of the base
   */
  public ForecastingMethod method() {
    return new CalibratedMethod(
        "conformal-" + base.name(),
        base,
        new Rehearsal(base, origins, refits, horizonPeriods),
        new SplitCalibrator(score == Score.SIGNED));
  }
}
