package io.planwright.stakeholders.analysis;

import io.planwright.stakeholders.internal.Normal;

/**
 * Student's t distribution with eight degrees of freedom or more, not necessarily a whole number,
 * by the normalising transformation of G. W. Hill, "Algorithm 395: Student's t-distribution",
 * Communications of the ACM 13 (1970), which is fast, smooth in both arguments and in error by less
 * than 1e-6 there. Quantiles invert the same transformation, so that both agree to rounding.
 */
final class StudentT {

  /** Enough for rounding: each step leaves a twentieth of the error at worst. */
  private static final int STEPS = 12;

  private static final double CLOSEST = 1e-10;

  private StudentT() {}

  static double cumulative(double t, double degrees) {
    double a = degrees - 0.5;
    double square = a * logOfOneMore(t * t / degrees);
    double z = Math.sqrt(square) * stretch(square, a);
    return Normal.below(t < 0 ? -z : z);
  }

  /** A probability closer to 0 or 1 than one in ten thousand million is taken for that one. */
  static double quantile(double p, double degrees) {
    double z = Normal.quantile(Math.max(CLOSEST, Math.min(1 - CLOSEST, p)));
    double a = degrees - 0.5;
    double w = z;
    double before = Double.NaN;
    for (int step = 0; step < STEPS && w != before; step++) {
      before = w;
      w = z / stretch(w * w, a);
    }
    double t = Math.sqrt(degrees * Math.expm1(w * w / a));
    return z < 0 ? -t : t;
  }

  /**
   * The natural logarithm of 1 + x, for x of at least 0, to a few units of the last place; many
   * times faster than the JDK's, which is no intrinsic. From W. Kahan, by way of D. Goldberg, "What
   * every computer scientist should know about floating-point arithmetic", ACM Computing Surveys 23
   * (1991), theorem 4.
   */
  private static double logOfOneMore(double x) {
    double sum = 1 + x;
    return sum == 1 ? x : Math.log(sum) * x / (sum - 1);
  }

  /** The factor from the root of {@code square} to the normal deviate. */
  private static double stretch(double square, double a) {
    double b = 48 * a * a;
    double rest =
        (((-0.4 * square - 3.3) * square - 24) * square - 85.5) / (0.8 * square * square + 100 + b);
    return (rest + square + 3) / b + 1;
  }

  /** The density; its constant by Stirling's series for the ratio of two gamma functions. */
  static double density(double t, double degrees) {
    double x = 1 / degrees;
    double ratio =
        1
            + x
                * (-1 / 4.0
                    + x
                        * (1 / 32.0
                            + x
                                * (5 / 128.0
                                    + x
                                        * (-21 / 2048.0
                                            + x * (-399 / 8192.0 + x * 869 / 65536.0)))));
    return ratio
        / Math.sqrt(2 * Math.PI)
        * Math.exp(-(degrees + 1) / 2 * Math.log1p(t * t / degrees));
  }
}
