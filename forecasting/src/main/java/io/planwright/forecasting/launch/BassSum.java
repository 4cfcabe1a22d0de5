package io.planwright.forecasting.launch;

import io.planwright.forecasting.internal.numeric.SumOfSquares;
import java.util.Arrays;

/**
 * The squared errors of a diffusion curve, as a sum over the observed periods, in the unknowns ln
 * p, ln q and ln m; and what the beliefs add to it, in units of the error variance. The decay
 * e<sup>−(p+q)t</sup> runs from period to period, so that a sum takes two exponentials in all.
 */
final class BassSum implements SumOfSquares {

  static final int UNKNOWNS = 3;

  private final double[] sales;
  private final double[] centres;
  private final double[] precisions;
  private final double[] slopes = new double[UNKNOWNS];
  private double variance;

  /**
   * Makes the sum.
   *
   * @param sales the sales in a unit of their size, NaN at gaps
   * @param centres the medians of the beliefs, as logarithms
   * @param precisions of the beliefs, 0 where they add nothing
   */
  BassSum(double[] sales, double[] centres, double[] precisions) {
    this.sales = sales;
    this.centres = centres;
    this.precisions = precisions;
  }

  /** Weighs the beliefs against errors of this variance. */
  void weighBeliefs(double errorVariance) {
    variance = errorVariance;
  }

  @Override
  public double value(double[] x) {
    return squares(x) + variance * distance(x);
  }

  /** The squared errors alone. */
  double squares(double[] x) {
    double p = StrictMath.exp(x[0]);
    double q = StrictMath.exp(x[1]);
    double m = StrictMath.exp(x[2]);
    double ratio = q / p;
    double keep = StrictMath.exp(-(p + q));
    double leave = -StrictMath.expm1(-(p + q));
    double factor = m * (1 + ratio) * leave;
    double before = 1;
    double divisor = 1 + ratio;
    double sum = 0;
    for (double value : sales) {
      double after = before * keep;
      double next = 1 + ratio * after;
      double error = value - factor * before / (divisor * next);
      sum += Double.isNaN(value) ? 0 : error * error;
      before = after;
      divisor = next;
    }
    return sum < Double.POSITIVE_INFINITY ? sum : Double.POSITIVE_INFINITY;
  }

  /** How far the unknowns are from the beliefs, in squared deviations. */
  double distance(double[] x) {
    double sum = 0;
    for (int i = 0; i < UNKNOWNS; i++) {
      double off = x[i] - centres[i];
      sum += precisions[i] * off * off;
    }
    return sum;
  }

  /** The potential that fits best to given rates; 0 if none does. */
  double bestPotential(double[] x) {
    double own = 0;
    double cross = 0;
    BassCurve curve = BassCurve.within(StrictMath.exp(x[0]), StrictMath.exp(x[1]), 1);
    for (int t = 0; t < sales.length; t++) {
      if (!Double.isNaN(sales[t])) {
        double share = curve.sales(t + 1);
        own += share * share;
        cross += share * sales[t];
      }
    }
    return own > 0 ? cross / own : 0;
  }

  @Override
  public double linearise(double[] x, double[] normal, double[] gradient) {
    Arrays.fill(normal, 0);
    Arrays.fill(gradient, 0);
    double p = StrictMath.exp(x[0]);
    double q = StrictMath.exp(x[1]);
    double m = StrictMath.exp(x[2]);
    double ratio = q / p;
    double keep = StrictMath.exp(-(p + q));
    double leave = -StrictMath.expm1(-(p + q));
    double before = 1;
    double divisor = 1 + ratio;
    double pBefore = 0;
    double qBefore = 0;
    double sum = 0;
    for (int t = 0; t < sales.length; t++) {
      double after = before * keep;
      double next = 1 + ratio * after;
      double expected = m * (1 + ratio) * leave * before / (divisor * next);
      // Derivatives of the share that has bought by the end of the period.
      double common = (1 + ratio) * (t + 1) * after / (next * next);
      double sharing = (1 - after) * after * ratio / (next * next);
      double pAfter = p * common + sharing;
      double qAfter = q * common - sharing;
      if (!Double.isNaN(sales[t])) {
        double error = sales[t] - expected;
        slopes[0] = -m * (pAfter - pBefore);
        slopes[1] = -m * (qAfter - qBefore);
        slopes[2] = -expected;
        add(normal, gradient, error);
        sum += error * error;
      }
      before = after;
      divisor = next;
      pBefore = pAfter;
      qBefore = qAfter;
    }
    return sum + addBeliefs(x, normal, gradient);
  }

  private void add(double[] normal, double[] gradient, double error) {
    for (int i = 0; i < UNKNOWNS; i++) {
      gradient[i] += slopes[i] * error;
      for (int j = 0; j <= i; j++) {
        normal[i * UNKNOWNS + j] += slopes[i] * slopes[j];
      }
    }
  }

  private double addBeliefs(double[] x, double[] normal, double[] gradient) {
    for (int i = 0; i < UNKNOWNS; i++) {
      gradient[i] += variance * precisions[i] * (x[i] - centres[i]);
      normal[i * UNKNOWNS + i] += variance * precisions[i];
    }
    return variance * distance(x);
  }
}
