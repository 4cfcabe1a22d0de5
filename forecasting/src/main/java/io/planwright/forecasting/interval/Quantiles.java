package io.planwright.forecasting.interval;

import io.planwright.forecasting.internal.numeric.Normals;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The quantile function of an error in units of its model's own spread: linear between knots, with
 * the tails of a normal distribution beyond the outermost.
 *
 * <p>It never falls and takes every probability inside (0, 1), however few the knots.
 */
final class Quantiles implements Serializable {

  private static final long serialVersionUID = 1;

  /** Equal scores are moved apart by this share of the widest, so that no probability jumps. */
  private static final double APART = 1e-6;

  private final double[] probabilities;
  private final double[] values;

  private Quantiles(double[] probabilities, double[] values) {
    this.probabilities = probabilities;
    this.values = values;
    double widest = Math.max(Math.abs(values[0]), Math.abs(values[values.length - 1]));
    for (int i = 0; i < values.length; i++) {
      values[i] += APART * widest * (probabilities[i] - 0.5); // outwards
    }
  }

  /**
   * A quantile function through given knots.
   *
   * @param probabilities ascending, at least one, the first at most ½ and the last at least ½
   * @param values one a probability; put in order of size, which unties quantiles that cross
   */
  static Quantiles through(double[] probabilities, double[] values) {
    double[] rearranged = values.clone();
    Arrays.sort(rearranged);
    return new Quantiles(probabilities.clone(), rearranged);
  }

  /**
   * Of the absolute scores of a calibration, alike to both sides: at the level (k − 1)/(n + 1) the
   * half-width is the k-th smallest of n scores. Between these levels it lies above the score of
   * rank ⌈(n + 1)·level⌉, so that the guarantee of split conformal prediction holds for every level
   * from 1/(n + 1) to n/(n + 1), and its surplus is that of the step function.
   *
   * @param sortedScores the sizes of the scores, ascending, at least one
   * @param independent as how many independent ones they count: m spreads the levels to (k −
   *     1)/n·m/(m + 1); n for exchangeable scores
   */
  static Quantiles ofAbsolute(double[] sortedScores, double independent) {
    int n = sortedScores.length;
    double step = independent / (independent + 1) / n;
    double[] probabilities = new double[2 * n + 1];
    double[] values = new double[2 * n + 1];
    probabilities[n] = 0.5;
    for (int k = 1; k <= n; k++) {
      // The level 0 is the middle itself: the first score stands halfway to the second level.
      double level = (k == 1 ? 0.5 : k - 1.0) * step;
      probabilities[n + k] = 0.5 + level / 2;
      probabilities[n - k] = 0.5 - level / 2;
      values[n + k] = sortedScores[k - 1];
      values[n - k] = -sortedScores[k - 1];
    }
    return new Quantiles(probabilities, values);
  }

  /**
   * Of signed scores, each side by its own: the same rule for the upper tail, counted from below,
   * and for the lower tail, counted from above.
   */
  static Quantiles ofSigned(double[] sortedScores, double independent) {
    int n = sortedScores.length;
    double step = independent / (independent + 1) / n;
    double[] probabilities = new double[2 * n];
    double[] values = new double[2 * n];
    int count = 0;
    for (int j = 1; j <= n && 1 - (n - j) * step < 0.5; j++) {
      probabilities[count] = 1 - (n - j) * step;
      values[count++] = sortedScores[j - 1];
    }
    probabilities[count] = 0.5;
    values[count++] = median(sortedScores);
    for (int k = 1; k <= n; k++) {
      if ((k - 1.0) * step > 0.5) {
        probabilities[count] = (k - 1.0) * step;
        values[count++] = sortedScores[k - 1];
      }
    }
    return new Quantiles(Arrays.copyOf(probabilities, count), Arrays.copyOf(values, count));
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2;
  }

  /** The value that is not exceeded with a probability. */
  double at(double p) {
    return p < 0.5 ? below(p) : above(1 - p);
  }

  /** The value that is exceeded with a probability of at most ½; exact however small it is. */
  double above(double tail) {
    int last = values.length - 1;
    double lastTail = 1 - probabilities[last];
    if (tail < lastTail) {
      return values[last]
          + slope(last, lastTail) * (Normals.quantile(lastTail) - Normals.quantile(tail));
    }
    return inside(1 - tail);
  }

  /** The value that is undercut with a probability of at most ½; exact however small it is. */
  double below(double tail) {
    if (tail < probabilities[0]) {
      double reach = Normals.quantile(probabilities[0]) - Normals.quantile(tail);
      return values[0] - slope(0, probabilities[0]) * reach;
    }
    return inside(tail);
  }

  private double slope(int end, double tail) {
    double deviations = -Normals.quantile(Math.min(tail, 0.5));
    return deviations > 0 ? Math.abs(values[end]) / deviations : 1;
  }

  private double inside(double p) {
    int low = 0;
    int high = values.length - 1;
    if (p >= probabilities[high]) {
      return values[high];
    }
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (probabilities[middle] <= p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double share = (p - probabilities[low]) / (probabilities[high] - probabilities[low]);
    return values[low] + share * (values[high] - values[low]);
  }
}
