package io.planwright.allocation.response;

import io.planwright.internal.Require;
import java.util.Arrays;
import java.util.List;

/**
 * A weighted sum of concave curves, which is concave: what spend brings on average over draws of a
 * curve, say. Immutable, serializable and thread-safe.
 *
 * @param curves the curves, each concave; at least one
 * @param weights the factor of each; as many, from 0 to 1E+100, one at least above 0
 */
public record SumCurve(List<ResponseCurve> curves, double[] weights) implements ResponseCurve {

  private static final int MOST_STEPS = 200;
  private static final double CLOSE = 1e-15;

  /**
   * Checks and copies the components.
   *
   * @param curves the curves, each concave; at least one
   * @param weights the factor of each; as many, from 0 to 1E+100, one at least above 0
   * @throws IllegalArgumentException if there is no curve, one is not concave, the numbers differ
   *     in length, or a weight is out of its range
   */
  public SumCurve {
    curves = List.copyOf(Require.notEmpty(curves, "curves", "Give one curve at least."));
    weights = Require.nonNull(weights, "weights").clone();
    Require.that(
        weights.length == curves.size(),
        "number of weights",
        weights.length,
        "be that of the curves, " + curves.size(),
        "Give each curve its weight.");
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      Require.between(weights[i], 0, 1e100, "weights[" + i + "]", "Weigh the curve.");
      Require.that(
          curves.get(i).inflection() == 0,
          "curves[" + i + "]",
          curves.get(i),
          "be concave",
          "A sum of S-shaped curves may have several inflections; tabulate it.");
      sum += weights[i];
    }
    Require.that(sum > 0, "sum of weights", sum, "be positive", "Weigh one curve at least.");
  }

  /**
   * The factors of the curves.
   *
   * @return a copy
   */
  @Override
  public double[] weights() {
    return weights.clone();
  }

  @Override
  public double response(double spend) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] == 0 ? 0 : weights[i] * curves.get(i).response(spend);
    }
    return sum;
  }

  @Override
  public double slope(double spend) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] == 0 ? 0 : weights[i] * curves.get(i).slope(spend);
    }
    return Spends.bounded(sum);
  }

  @Override
  public double inflection() {
    return 0;
  }

  /** Between the spends at which the first and the last curve have the mean slope. */
  @Override
  public double spendAtSlope(double slope) {
    Spends.requireSlope(slope);
    double mean = slope / Arrays.stream(weights).sum();
    double low = Double.MAX_VALUE;
    double high = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        double spend = curves.get(i).spendAtSlope(Math.max(mean, Double.MIN_NORMAL));
        low = Math.min(low, spend);
        high = Math.max(high, spend);
      }
    }
    return low >= high ? high : root(slope, low, high);
  }

  /** Regula falsi (Illinois) on the logarithm of the slope, with bisections where it is slow. */
  private double root(double slope, double from, double to) {
    double low = from;
    double high = to;
    double over = Math.log(slope(low) / slope);
    double under = Math.log(Math.max(slope(high), Double.MIN_NORMAL) / slope);
    for (int step = 0; step < MOST_STEPS && high - low > CLOSE * high; step++) {
      boolean isBlind = !(over < Double.MAX_VALUE) || !(under > -700) || step % 4 == 3;
      double middle = isBlind ? low + (high - low) / 2 : low + (high - low) * over / (over - under);
      if (!(middle > low && middle < high)) {
        middle = low + (high - low) / 2;
      }
      if (!(middle > low && middle < high)) {
        break;
      }
      double at = Math.log(Math.max(slope(middle), Double.MIN_NORMAL) / slope);
      if (at >= 0) {
        low = middle;
        over = at;
        under /= 2;
      } else {
        high = middle;
        under = at;
        over /= 2;
      }
      if (Math.abs(at) <= CLOSE) {
        return middle;
      }
    }
    return low;
  }

  /** Two sums are equal if their curves and weights are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SumCurve sum
        && curves.equals(sum.curves)
        && Arrays.equals(weights, sum.weights);
  }

  @Override
  public int hashCode() {
    return 31 * curves.hashCode() + Arrays.hashCode(weights);
  }

  @Override
  public String toString() {
    return "SumCurve[" + curves.size() + " curves]";
  }
}
