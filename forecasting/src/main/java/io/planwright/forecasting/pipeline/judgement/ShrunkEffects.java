package io.planwright.forecasting.pipeline.judgement;

import java.util.Arrays;

/**
 * The effects of groups of noisy values by a hierarchical normal model with robust weights.
 *
 * <p>Within a group the location is that of a t distribution with 5 degrees of freedom by EM (K. L.
 * Lange, R. J. A. Little & J. M. G. Taylor, "Robust statistical modeling using the t distribution",
 * JASA 84, 1989), its scale drawn to the pooled one. The variance between groups is that of R. C.
 * Paule & J. Mandel (Journal of Research of the NBS 87, 1982); shrinkage and its variance are those
 * of C. N. Morris ("Parametric empirical Bayes inference", JASA 78, 1983), with which three groups
 * or fewer are not shrunk.
 */
final class ShrunkEffects {

  /** The degrees of freedom of a single value. */
  static final double DEGREES = 5;

  /** As many values' worth the pooled scale counts for. */
  static final double PRIOR_ROUNDS = 6;

  private static final double LEAST_VARIANCE = 1e-12;
  private static final int ROUNDS = 60;
  private static final int HALVINGS = 100;

  final double[] own;
  final double[] variance;
  final double[] scale;
  final double[] effect;
  final double[] posterior;
  final double[] ownWeight;

  /**
   * Fits the model.
   *
   * @param groups the values of each group, at least one with two
   */
  ShrunkEffects(double[][] groups) {
    int count = groups.length;
    own = new double[count];
    scale = new double[count];
    variance = new double[count];
    effect = new double[count];
    posterior = new double[count];
    ownWeight = new double[count];
    locate(groups);
    for (int i = 0; i < count; i++) {
      variance[i] = scale[i] * (DEGREES + 3) / ((DEGREES + 1) * groups[i].length);
    }
    shrink();
  }

  private void locate(double[][] groups) {
    for (int i = 0; i < groups.length; i++) {
      own[i] = median(groups[i]);
    }
    Arrays.fill(scale, startScale(groups));
    double[] squares = new double[groups.length];
    for (int round = 0; round < ROUNDS; round++) {
      double all = 0;
      double degrees = 0;
      for (int i = 0; i < groups.length; i++) {
        squares[i] = weighted(groups[i], i);
        all += squares[i];
        degrees += groups[i].length - 1;
      }
      double pooled = all / Math.max(1, degrees);
      for (int i = 0; i < groups.length; i++) {
        double shared = PRIOR_ROUNDS * pooled + squares[i];
        scale[i] = Math.max(LEAST_VARIANCE, shared / (PRIOR_ROUNDS + groups[i].length - 1));
      }
    }
  }

  /** The robust scale of all deviations from the groups' medians, as a variance. */
  private double startScale(double[][] groups) {
    int total = 0;
    for (double[] group : groups) {
      total += group.length;
    }
    double[] deviations = new double[total];
    int next = 0;
    for (int i = 0; i < groups.length; i++) {
      for (double value : groups[i]) {
        deviations[next++] = Math.abs(value - own[i]);
      }
    }
    double deviation = 1.4826 * median(deviations);
    return Math.max(LEAST_VARIANCE, deviation * deviation);
  }

  /** Moves a group's location by one step and returns its weighted sum of squares. */
  private double weighted(double[] values, int group) {
    double weights = 0;
    double sum = 0;
    double old = own[group];
    for (double value : values) {
      double weight = weight(value - old, scale[group]);
      weights += weight;
      sum += weight * value;
    }
    own[group] = sum / weights;
    double squares = 0;
    for (double value : values) {
      double residual = value - own[group];
      squares += weight(residual, scale[group]) * residual * residual;
    }
    return squares;
  }

  private static double weight(double residual, double variance) {
    return (DEGREES + 1) / (DEGREES + residual * residual / variance);
  }

  private void shrink() {
    int count = own.length;
    double between = between();
    double mean = mean(between);
    double precision = 0;
    for (double each : variance) {
      precision += 1 / (each + between);
    }
    for (int i = 0; i < count; i++) {
      double drawn =
          count <= 3 ? 0 : (count - 3.0) / (count - 1) * variance[i] / (variance[i] + between);
      double distance = own[i] - mean;
      ownWeight[i] = 1 - drawn;
      effect[i] = own[i] - drawn * distance;
      posterior[i] = variance[i] * (1 - drawn) + drawn * drawn / precision;
      if (count > 3) {
        posterior[i] += 2.0 / (count - 3) * drawn * drawn * distance * distance;
      }
    }
  }

  private double between() {
    if (own.length == 1 || excess(0) <= 0) {
      return 0;
    }
    double low = 0;
    double high = 1;
    while (excess(high) > 0 && high < 1e12) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (excess(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** How much the generalised Q statistic exceeds its expectation. */
  private double excess(double between) {
    double mean = mean(between);
    double q = 0;
    for (int i = 0; i < own.length; i++) {
      q += (own[i] - mean) * (own[i] - mean) / (variance[i] + between);
    }
    return q - (own.length - 1);
  }

  private double mean(double between) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < own.length; i++) {
      double weight = 1 / (variance[i] + between);
      sum += weight * own[i];
      weights += weight;
    }
    return sum / weights;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
