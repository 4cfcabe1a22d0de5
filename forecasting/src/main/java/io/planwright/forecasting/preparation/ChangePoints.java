package io.planwright.forecasting.preparation;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Finds where the level of a history, or its level and spread, changed: the partition into segments
 * of least cost plus a penalty for each change, which is the exact optimum and not a search.
 *
 * <p>{@link Model#MEAN} costs the sum of squares around the segment means, divided by the variance
 * σ̂² of the noise, which is measured robustly by the median absolute deviation of successive
 * differences. It is found by functional pruning (R. Maidstone, T. Hocking, G. Rigaill, P.
 * Fearnhead, Statistics and Computing 27, 2017), in time O(n log n) whether or not there are
 * changes. {@link Model#MEAN_AND_VARIANCE} costs minus twice the normal log-likelihood and is found
 * by PELT (R. Killick, P. Fearnhead, I. A. Eckley, Journal of the American Statistical Association
 * 107, 2012), in time O(n·l) for changes every l values, so O(n²) where there are none. Both take
 * O(n) memory.
 *
 * <p>Noise that is autocorrelated, and a trend, look like changes: take the trend out first, and
 * raise the penalty. Gaps are left out. Immutable, serializable and thread-safe.
 *
 * @param model what a segment has of its own
 * @param penalty what a change must gain, in units of minus twice the log-likelihood; 0 for the
 *     default: 3 ln n for the mean, 4 ln n for mean and variance, of n observed values
 * @param minimumSegment the least number of observed values in a segment; at least 1, for mean and
 *     variance at least 2
 */
public record ChangePoints(Model model, double penalty, int minimumSegment)
    implements Serializable {

  private static final double MEAN_PENALTY = 3;
  private static final double VARIANCE_PENALTY = 4;

  /** The median absolute deviation of standard normal values. */
  private static final double NORMAL_MAD = 0.6744897501960817;

  /** A smaller share of the range of the values than this is rounding, not noise. */
  private static final double LEAST_NOISE = 1e-7;

  /** The least standard deviation of a segment, as a share of that of the noise. */
  private static final double LEAST_DEVIATION = 0.01;

  /** What a segment has of its own. */
  public enum Model {
    /** Its mean; the variance of the noise is the same everywhere. */
    MEAN,
    /** Its mean and its variance. */
    MEAN_AND_VARIANCE
  }

  /**
   * Validates the components.
   *
   * @param model what a segment has of its own
   * @param penalty what a change must gain, or 0 for the default
   * @param minimumSegment the least number of observed values in a segment
   * @throws IllegalArgumentException if the penalty is negative or not finite, or the segment too
   *     short
   */
  public ChangePoints {
    Require.nonNull(model, "model");
    Require.notNegative(penalty, "penalty", "Use 0 for the default.");
    Require.atLeast(
        minimumSegment,
        model == Model.MEAN ? 1 : 2,
        "minimumSegment",
        "A segment needs values to tell its mean, or its variance, from.");
  }

  /**
   * Changes of the level: segments of at least 2 values and the default penalty.
   *
   * @return the engine
   */
  public static ChangePoints ofMean() {
    return new ChangePoints(Model.MEAN, 0, 2);
  }

  /**
   * Changes of the level or the spread: segments of at least 4 values and the default penalty.
   *
   * @return the engine
   */
  public static ChangePoints ofMeanAndVariance() {
    return new ChangePoints(Model.MEAN_AND_VARIANCE, 0, 4);
  }

  /**
   * With another penalty.
   *
   * @param newPenalty what a change must gain, in units of minus twice the log-likelihood; above 0
   * @return a new engine
   * @throws IllegalArgumentException if it is not above 0 and finite
   */
  public ChangePoints withPenalty(double newPenalty) {
    Require.positive(newPenalty, "penalty", "Give 3 ln n for a mean, say.");
    return new ChangePoints(model, newPenalty, minimumSegment);
  }

  /**
   * With another least length of segments.
   *
   * @param values the least number of observed values in a segment
   * @return a new engine
   * @throws IllegalArgumentException if it is below 1, for mean and variance below 2
   */
  public ChangePoints withMinimumSegment(int values) {
    return new ChangePoints(model, penalty, values);
  }

  /**
   * Finds the changes of a series.
   *
   * @param series the series; gaps are left out
   * @return the segments; or what is lacking, where there are too few observed values for two
   */
  public Answer<Segmentation> in(TimeSeries series) {
    return segmented(Require.nonNull(series, "series").toArray());
  }

  /**
   * Finds the changes of an array.
   *
   * @param values the values, NaN at gaps, which are left out
   * @return the segments; or what is lacking, where there are too few observed values for two
   * @throws IllegalArgumentException if a value is infinite
   */
  public Answer<Segmentation> in(double... values) {
    Require.nonNull(values, "values");
    for (int i = 0; i < values.length; i++) {
      if (Double.isInfinite(values[i])) {
        throw new IllegalArgumentException(
            "values[" + i + "] [" + values[i] + "] must be finite. Use NaN for a gap.");
      }
    }
    return segmented(values);
  }

  private Answer<Segmentation> segmented(double[] values) {
    int[] positions = observed(values);
    if (positions.length < 2L * minimumSegment) {
      return Answer.insufficient(
          "change points",
          "at least " + 2L * minimumSegment + " observed values",
          positions.length + " observed values",
          "Give a longer history or allow shorter segments.");
    }
    double unit = Magnitude.unit(Magnitude.largest(values));
    double[] scaled = new double[positions.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = values[positions[i]] / unit;
    }
    double noise = noise(scaled);
    double used = penalty > 0 ? penalty : defaultPenalty(scaled.length);
    int[] starts = noise > 0 ? starts(scaled, noise, used) : new int[] {0};
    return Answer.known(Segmentation.of(this, positions, scaled, starts, unit, noise, used));
  }

  private static int[] observed(double[] values) {
    int[] positions = new int[values.length];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        positions[count++] = i;
      }
    }
    return Arrays.copyOf(positions, count);
  }

  double defaultPenalty(int count) {
    return (model == Model.MEAN ? MEAN_PENALTY : VARIANCE_PENALTY) * Math.log(count);
  }

  /**
   * The starts of the segments.
   *
   * @param values near 1, without gaps, at least two segments of them
   * @param noise their noise; above 0
   * @param used the penalty
   */
  int[] starts(double[] values, double noise, double used) {
    double centre = Order.median(values.clone());
    double[] standard = new double[values.length];
    for (int i = 0; i < standard.length; i++) {
      standard[i] = (values[i] - centre) / noise;
    }
    return model == Model.MEAN
        ? MeanPartition.starts(standard, minimumSegment, used)
        : VariancePartition.starts(standard, minimumSegment, used, varianceFloor());
  }

  /** The least variance of a segment, in units of the noise's variance. */
  static double varianceFloor() {
    return LEAST_DEVIATION * LEAST_DEVIATION;
  }

  /**
   * The standard deviation of the noise, from the differences of successive values: their median
   * absolute deviation, or where half of them are equal their root mean square.
   *
   * @param values near 1, without gaps
   * @return the standard deviation; 0 if all values are equal
   */
  static double noise(double[] values) {
    double low = values[0];
    double high = values[0];
    double squares = 0;
    double[] differences = new double[values.length - 1];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = values[i + 1] - values[i];
      squares += differences[i] * differences[i];
      low = Math.min(low, values[i + 1]);
      high = Math.max(high, values[i + 1]);
    }
    if (low == high) {
      return 0;
    }
    double root = Math.sqrt(squares / differences.length);
    double centre = Order.median(differences.clone());
    for (int i = 0; i < differences.length; i++) {
      differences[i] = Math.abs(differences[i] - centre);
    }
    double robust = Order.median(differences) / NORMAL_MAD;
    double least = LEAST_NOISE * (high - low);
    double spread = robust > least ? robust : Math.max(root, least);
    return spread / Math.sqrt(2);
  }
}
