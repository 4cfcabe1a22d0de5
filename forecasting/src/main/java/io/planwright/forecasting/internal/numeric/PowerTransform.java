package io.planwright.forecasting.internal.numeric;

/**
 * The Box-Cox transformation of logarithms, exact for any λ near 0 (G. E. P. Box, D. R. Cox,
 * Journal of the Royal Statistical Society B 26, 1964).
 */
public final class PowerTransform {

  /** Below this size of λ the transformation cannot be told from the logarithm. */
  private static final double LEAST_LAMBDA = 1e-9;

  private PowerTransform() {}

  /**
   * Transforms.
   *
   * @param logarithm ln y
   * @param lambda the power
   * @return (y^λ − 1)/λ, or ln y for λ = 0
   */
  public static double ofLogarithm(double logarithm, double lambda) {
    return Math.abs(lambda) < LEAST_LAMBDA ? logarithm : Math.expm1(lambda * logarithm) / lambda;
  }

  /**
   * Transforms back.
   *
   * @param transformed w
   * @param lambda the power
   * @return ln y = ln(1 + λw)/λ, or w for λ = 0; an infinity on the side where the range of the
   *     transformation ends
   */
  public static double logarithm(double transformed, double lambda) {
    if (Math.abs(lambda) < LEAST_LAMBDA) {
      return transformed;
    }
    double change = lambda * transformed;
    return change <= -1 ? Double.NEGATIVE_INFINITY / lambda : Math.log1p(change) / lambda;
  }
}
