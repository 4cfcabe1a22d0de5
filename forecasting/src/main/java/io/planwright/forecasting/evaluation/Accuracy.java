package io.planwright.forecasting.evaluation;

import io.planwright.forecast.PredictionInterval;
import io.planwright.internal.Require;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The measures of forecast accuracy on plain arrays. Steps with a gap (NaN) among the actual values
 * are left out; a measure is empty where no step is left, where its scale is zero, or where it
 * overflows. All take linear time, the score of a sample n·log n. Stateless and thread-safe.
 *
 * <p>R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy", International
 * Journal of Forecasting 22, 2006; T. Gneiting, A. E. Raftery, "Strictly proper scoring rules,
 * prediction, and estimation", Journal of the American Statistical Association 102, 2007.
 */
public final class Accuracy {

  private static final double PERCENT = 100;

  private Accuracy() {}

  /**
   * Symmetric mean absolute percentage error: the mean of 200·|y − f| / (|y| + |f|), where a step
   * with y = f = 0 counts as 0.
   *
   * @param actuals the actual values, NaN for a gap
   * @param forecasts their forecasts, as many
   * @return the error in percent, from 0 to 200
   * @throws IllegalArgumentException if the lengths differ
   */
  public static OptionalDouble smape(double[] actuals, double[] forecasts) {
    requireSameLength(actuals, forecasts, "forecasts");
    StepMean mean = new StepMean();
    for (int i = 0; i < actuals.length; i++) {
      // Halved, so that the sum of two numbers near the largest double stays finite.
      double size = Math.abs(actuals[i]) / 2 + Math.abs(forecasts[i]) / 2;
      double error = Math.abs(actuals[i] / 2 - forecasts[i] / 2);
      mean.add(size == 0 ? 0 : 2 * PERCENT * (error / size));
    }
    return mean.value();
  }

  /**
   * Mean absolute error.
   *
   * @param actuals the actual values, NaN for a gap
   * @param forecasts their forecasts, as many
   * @return the error, in the unit of the series
   * @throws IllegalArgumentException if the lengths differ
   */
  public static OptionalDouble mae(double[] actuals, double[] forecasts) {
    requireSameLength(actuals, forecasts, "forecasts");
    StepMean mean = new StepMean();
    for (int i = 0; i < actuals.length; i++) {
      mean.add(Math.abs(actuals[i] - forecasts[i]));
    }
    return mean.value();
  }

  /**
   * Root mean squared error.
   *
   * @param actuals the actual values, NaN for a gap
   * @param forecasts their forecasts, as many
   * @return the error, in the unit of the series
   * @throws IllegalArgumentException if the lengths differ
   */
  public static OptionalDouble rmse(double[] actuals, double[] forecasts) {
    requireSameLength(actuals, forecasts, "forecasts");
    double largest = 0;
    for (int i = 0; i < actuals.length; i++) {
      double error = Math.abs(actuals[i] - forecasts[i]);
      largest = error > largest ? error : largest;
    }
    double unit = largest > 0 ? largest : 1; // squares of huge or tiny errors would not be doubles
    StepMean mean = new StepMean();
    for (int i = 0; i < actuals.length; i++) {
      double error = (actuals[i] - forecasts[i]) / unit;
      mean.add(error * error);
    }
    return finite(mean.value(), squares -> unit * Math.sqrt(squares));
  }

  /**
   * The scale of MASE and MSIS: the mean absolute error of the seasonal naive method within the
   * history.
   *
   * @param history the values that were known at the origin, NaN for a gap
   * @param seasonLength the season length m; at least 1
   * @return the mean of |y(t) − y(t−m)|; empty if it is zero or no such pair is observed
   * @throws IllegalArgumentException if the season length is below 1
   */
  public static OptionalDouble absoluteScale(double[] history, int seasonLength) {
    requireSeason(seasonLength);
    int pairs = Math.max(0, history.length - seasonLength);
    double[] earlier = Arrays.copyOf(history, pairs);
    double[] later = Arrays.copyOfRange(history, history.length - pairs, history.length);
    return positive(mae(later, withoutGaps(earlier, later)));
  }

  /**
   * The scale of RMSSE: the root mean squared error of the naive method within the history.
   *
   * @param history the values that were known at the origin, NaN for a gap
   * @return the root of the mean of (y(t) − y(t−1))²; empty if it is zero or no such pair is
   *     observed
   */
  public static OptionalDouble squaredScale(double[] history) {
    int pairs = Math.max(0, history.length - 1);
    double[] earlier = Arrays.copyOf(history, pairs);
    double[] later = Arrays.copyOfRange(history, history.length - pairs, history.length);
    return positive(rmse(later, withoutGaps(earlier, later)));
  }

  /**
   * Mean absolute scaled error.
   *
   * @param actuals the actual values, NaN for a gap
   * @param forecasts their forecasts, as many
   * @param history the values that were known at the origin
   * @param seasonLength the season length; at least 1
   * @return the error; empty where {@link #absoluteScale} is, as for a constant history
   * @throws IllegalArgumentException if the lengths differ or the season length is below 1
   */
  public static OptionalDouble mase(
      double[] actuals, double[] forecasts, double[] history, int seasonLength) {
    return ratio(mae(actuals, forecasts), absoluteScale(history, seasonLength));
  }

  /**
   * Root mean squared scaled error, as in the M5 competition.
   *
   * @param actuals the actual values, NaN for a gap
   * @param forecasts their forecasts, as many
   * @param history the values that were known at the origin
   * @return the error; empty where {@link #squaredScale} is
   * @throws IllegalArgumentException if the lengths differ
   */
  public static OptionalDouble rmsse(double[] actuals, double[] forecasts, double[] history) {
    return ratio(rmse(actuals, forecasts), squaredScale(history));
  }

  /**
   * Pinball loss of one quantile: p·(y − q) where the actual value is above it, (1 − p)·(q − y)
   * where below.
   *
   * @param actual the actual value
   * @param quantile the forecast quantile
   * @param p its probability, strictly between 0 and 1
   * @return the loss, at least 0, in the unit of the series
   * @throws IllegalArgumentException if a number is not finite, or the probability out of range
   */
  public static double pinball(double actual, double quantile, double p) {
    Require.finite(actual, "actual", "Leave gaps out.");
    Require.finite(quantile, "quantile", "Forecast a finite quantile.");
    Require.that(
        p > 0 && p < 1, "p", p, "be strictly between 0 and 1", "Ask for a quantile inside.");
    return loss(actual, quantile, p);
  }

  /** The same without checks, NaN at a gap. */
  static double loss(double actual, double quantile, double p) {
    double error = actual - quantile;
    return error >= 0 ? p * error : (p - 1) * error;
  }

  /**
   * Continuous ranked probability score of a distribution that is given by evenly spread quantiles:
   * twice the mean of their pinball losses.
   *
   * @param actual the actual value
   * @param quantiles n quantiles, the i-th at probability (i − ½)/n; at least one
   * @return the score, at least 0, in the unit of the series; |y − q| if all are equal to q
   * @throws IllegalArgumentException if there are none or a number is not finite
   */
  public static double crpsOfQuantiles(double actual, double... quantiles) {
    requireNumbers(actual, quantiles, "quantiles");
    double sum = 0;
    for (int i = 0; i < quantiles.length; i++) {
      sum += 2 * loss(actual, quantiles[i], (i + 0.5) / quantiles.length) / quantiles.length;
    }
    return sum;
  }

  /**
   * Continuous ranked probability score of a sample: E|X − y| − ½·E|X − X′|.
   *
   * @param actual the actual value
   * @param samples draws from the forecast distribution; at least one
   * @return the score, at least 0, in the unit of the series
   * @throws IllegalArgumentException if there are none or a number is not finite
   */
  public static double crpsOfSamples(double actual, double... samples) {
    requireNumbers(actual, samples, "samples");
    // For the empirical distribution its order statistics are the quantiles of the formula above.
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    return crpsOfQuantiles(actual, sorted);
  }

  /**
   * The share of actual values within their range.
   *
   * @param actuals the actual values, NaN for a gap
   * @param lower the lower bounds, as many
   * @param upper the upper bounds, as many
   * @return the share, from 0 to 1; bounds are inside
   * @throws IllegalArgumentException if the lengths differ
   */
  public static OptionalDouble coverage(double[] actuals, double[] lower, double[] upper) {
    requireSameLength(actuals, lower, "lower");
    requireSameLength(actuals, upper, "upper");
    StepMean mean = new StepMean();
    for (int i = 0; i < actuals.length; i++) {
      boolean inside = lower[i] <= actuals[i] && actuals[i] <= upper[i];
      mean.add(Double.isNaN(actuals[i]) ? Double.NaN : inside ? 1 : 0);
    }
    return mean.value();
  }

  /**
   * The mean interval score: width, plus 2/(1 − level) times how far a value lies outside.
   *
   * @param actuals the actual values, NaN for a gap
   * @param lower the lower bounds, as many
   * @param upper the upper bounds, as many
   * @param level the coverage of the intervals, strictly between 0 and 1
   * @return the score, in the unit of the series
   * @throws IllegalArgumentException if the lengths differ or the level is out of range
   */
  public static OptionalDouble intervalScore(
      double[] actuals, double[] lower, double[] upper, double level) {
    requireSameLength(actuals, lower, "lower");
    requireSameLength(actuals, upper, "upper");
    PredictionInterval.requireLevel(level);
    StepMean mean = new StepMean();
    for (int i = 0; i < actuals.length; i++) {
      double outside = Math.max(0, Math.max(lower[i] - actuals[i], actuals[i] - upper[i]));
      mean.add(upper[i] - lower[i] + 2 / (1 - level) * outside);
    }
    return mean.value();
  }

  /**
   * Mean scaled interval score, as in the M4 competition.
   *
   * @param actuals the actual values, NaN for a gap
   * @param interval the interval of each of them
   * @param history the values that were known at the origin
   * @param seasonLength the season length; at least 1
   * @return the score; empty where {@link #absoluteScale} is
   * @throws IllegalArgumentException if the lengths differ or the season length is below 1
   */
  public static OptionalDouble msis(
      double[] actuals, PredictionInterval interval, double[] history, int seasonLength) {
    return ratio(
        intervalScore(
            actuals,
            interval.lower().stream().mapToDouble(Double::doubleValue).toArray(),
            interval.upper().stream().mapToDouble(Double::doubleValue).toArray(),
            interval.level()),
        absoluteScale(history, seasonLength));
  }

  /** The quotient, where both are defined and it is a number. */
  static OptionalDouble ratio(OptionalDouble error, OptionalDouble scale) {
    if (scale.isEmpty() || scale.getAsDouble() == 0) {
      return OptionalDouble.empty();
    }
    return finite(error, value -> value / scale.getAsDouble());
  }

  private static OptionalDouble finite(
      OptionalDouble value, java.util.function.DoubleUnaryOperator transform) {
    if (value.isEmpty()) {
      return value;
    }
    double result = transform.applyAsDouble(value.getAsDouble());
    return Double.isFinite(result) ? OptionalDouble.of(result) : OptionalDouble.empty();
  }

  private static OptionalDouble positive(OptionalDouble scale) {
    return scale.isPresent() && scale.getAsDouble() > 0 ? scale : OptionalDouble.empty();
  }

  /** Moves the gaps of the forecasts into the actual values, where they are left out. */
  private static double[] withoutGaps(double[] earlier, double[] later) {
    for (int i = 0; i < earlier.length; i++) {
      if (Double.isNaN(earlier[i])) {
        later[i] = Double.NaN;
      }
    }
    return earlier;
  }

  private static void requireSameLength(double[] actuals, double[] others, String field) {
    Require.that(
        actuals.length == others.length,
        field,
        others.length + " values",
        "be as many as the " + actuals.length + " actuals",
        "Give one a step.");
  }

  private static void requireSeason(int seasonLength) {
    Require.atLeast(seasonLength, 1, "seasonLength", "Use 1 for a history without season.");
  }

  private static void requireNumbers(double actual, double[] values, String field) {
    Require.finite(actual, "actual", "Leave gaps out.");
    Require.that(values.length > 0, field, "none", "hold at least one", "Give the distribution.");
    Require.finite(values, field, "Leave out what is not a number.");
  }
}
