package io.planwright.forecasting.tbats;

import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A TBATS model to fit: Box-Cox transformation, local level with a trend that may fade,
 * trigonometric seasons of any length and number, ARMA errors. Immutable, serializable and
 * thread-safe.
 *
 * <p>A. M. De Livera, R. J. Hyndman, R. D. Snyder, "Forecasting time series with complex seasonal
 * patterns using exponential smoothing", Journal of the American Statistical Association 106, 2011,
 * §2 and §3, with these differences. The seed states are at their least squares for all parameters
 * of the search, not for the first only. The two gains of a season are turned for each of its waves
 * so that they pull it to the values beside the smoothed level; the paper's common gains cannot
 * follow a changing season of many waves without leaving the invertible region. Waves are taken one
 * by one instead of the first k. What is left to choose is chosen by Schwarz's criterion, and
 * autocorrelated errors are looked for from 150 observed values on, unless asked for.
 *
 * <p>Intervals are the normal quantiles of the transformed scale, carried back; points are medians.
 * A step of the search takes time O(n m²), m = 2 + 2 · waves, and there are some hundred; the
 * search looks at the last 3000 periods, or at six of the longest season if these are more, at most
 * 12 000.
 *
 * @param periods the lengths of the seasons in periods of the history, ascending, each at least 2,
 *     whole or not; empty for those that the history's axis suggests. A season that the history
 *     does not cover twice is left out
 * @param harmonics how many waves each season has, each at least 1; empty to have them chosen
 * @param boxCox whether the values are transformed; histories with values of 0 or less never are
 * @param trend whether there is a slope
 * @param damping whether the slope, if any, fades
 * @param armaErrors whether the errors may be autocorrelated; {@link Choice#ALWAYS} has at least
 *     one coefficient
 */
public record TbatsSpec(
    List<Double> periods,
    List<Integer> harmonics,
    Choice boxCox,
    Choice trend,
    Choice damping,
    Choice armaErrors)
    implements Serializable {

  private static final double LEAST_PERIOD = 2;
  private static final double MOST_PERIOD = 1e6;

  /** Whether a model has a term. */
  public enum Choice {
    /** If Schwarz's criterion says so. */
    AUTO,
    /** In any case. */
    ALWAYS,
    /** In no case. */
    NEVER
  }

  /**
   * Validates the components.
   *
   * @param periods the lengths of the seasons; empty for automatic
   * @param harmonics the waves of each season; empty for automatic
   * @param boxCox whether the values are transformed
   * @param trend whether there is a slope
   * @param damping whether the slope fades
   * @param armaErrors whether the errors may be autocorrelated
   * @throws IllegalArgumentException if a period is below 2, periods do not ascend, waves do not
   *     belong to periods, or are more than half their period
   */
  public TbatsSpec {
    periods = List.copyOf(periods);
    harmonics = List.copyOf(harmonics);
    Require.nonNull(boxCox, "boxCox");
    Require.nonNull(trend, "trend");
    Require.nonNull(damping, "damping");
    Require.nonNull(armaErrors, "armaErrors");
    requirePeriods(periods);
    requireHarmonics(periods, harmonics);
  }

  private static void requirePeriods(List<Double> periods) {
    double previous = 0;
    for (int i = 0; i < periods.size(); i++) {
      String field = "periods[" + i + "]";
      double period = periods.get(i);
      Require.between(
          period, LEAST_PERIOD, MOST_PERIOD, field, "Give the periods of one season, such as 12.");
      Require.that(
          period > previous, field, period, "be above the one before", "Order them, each once.");
      previous = period;
    }
  }

  private static void requireHarmonics(List<Double> periods, List<Integer> harmonics) {
    Require.that(
        harmonics.isEmpty() || harmonics.size() == periods.size(),
        "harmonics",
        harmonics,
        "be one number a period, or none",
        "Leave them out to have them chosen.");
    double[] lengths = toArray(periods);
    for (int i = 0; i < harmonics.size(); i++) {
      int most = Harmonics.most(lengths, i);
      Require.between(
          harmonics.get(i),
          1,
          most,
          "harmonics[" + i + "]",
          "Count the waves that no shorter season has.");
    }
  }

  private static double[] toArray(List<Double> periods) {
    double[] lengths = new double[periods.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = periods.get(i);
    }
    return lengths;
  }

  /**
   * All chosen by Schwarz's criterion; the season by the axis of the history, and where it is long
   * enough a week beside a day of 24 hours, and a year beside weeks or days.
   *
   * @return the spec
   */
  public static TbatsSpec automatic() {
    return new TbatsSpec(List.of(), List.of(), Choice.AUTO, Choice.AUTO, Choice.AUTO, Choice.AUTO);
  }

  /**
   * Given seasons, all else chosen by Schwarz's criterion.
   *
   * @param periods their lengths in periods of the history, in any order; each at least 2
   * @return the spec
   * @throws IllegalArgumentException if a period is below 2 or given twice
   */
  public static TbatsSpec withPeriods(double... periods) {
    double[] sorted = periods.clone();
    Arrays.sort(sorted);
    List<Double> list = new ArrayList<>(sorted.length);
    for (double period : sorted) {
      list.add(period);
    }
    return new TbatsSpec(list, List.of(), Choice.AUTO, Choice.AUTO, Choice.AUTO, Choice.AUTO);
  }

  /**
   * These seasons with given waves.
   *
   * @param counts how many waves each season has, in ascending order of the periods
   * @return a new spec
   * @throws IllegalArgumentException if they are not one a period, or out of range
   */
  public TbatsSpec withHarmonics(int... counts) {
    List<Integer> list = new ArrayList<>(counts.length);
    for (int count : counts) {
      list.add(count);
    }
    return new TbatsSpec(periods, list, boxCox, trend, damping, armaErrors);
  }

  /**
   * With or without transformation.
   *
   * @param choice whether the values are transformed
   * @return a new spec
   */
  public TbatsSpec withBoxCox(Choice choice) {
    return new TbatsSpec(periods, harmonics, choice, trend, damping, armaErrors);
  }

  /**
   * With or without slope.
   *
   * @param choice whether there is a slope
   * @return a new spec
   */
  public TbatsSpec withTrend(Choice choice) {
    return new TbatsSpec(periods, harmonics, boxCox, choice, damping, armaErrors);
  }

  /**
   * With or without damping.
   *
   * @param choice whether the slope, if any, fades
   * @return a new spec
   */
  public TbatsSpec withDamping(Choice choice) {
    return new TbatsSpec(periods, harmonics, boxCox, trend, choice, armaErrors);
  }

  /**
   * With or without autocorrelated errors.
   *
   * @param choice whether the errors may be autocorrelated
   * @return a new spec
   */
  public TbatsSpec withArmaErrors(Choice choice) {
    return new TbatsSpec(periods, harmonics, boxCox, trend, damping, choice);
  }

  /**
   * The method that fits this model. It needs 3 observed values; a history too short for a term
   * gets a model without it, and a constant one the model of a level.
   *
   * @return the method, named "tbats"
   */
  public ForecastingMethod method() {
    return new TbatsMethod(this);
  }

  double[] lengths() {
    return toArray(periods);
  }
}
