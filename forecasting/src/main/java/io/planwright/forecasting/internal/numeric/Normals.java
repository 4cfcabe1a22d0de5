package io.planwright.forecasting.internal.numeric;

import java.util.random.RandomGenerator;

/**
 * Standard normal numbers from uniform ones by the inverse distribution function: one uniform draw
 * each, and the same bits on every platform and version of Java, which {@code nextGaussian} does
 * not promise.
 *
 * <p>M. J. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied
 * Statistics 37, 1988, the version of 16 digits.
 */
public final class Normals {

  private static final double[] CENTRE_TOP = {
    3.3871328727963665, 133.14166789178438, 1971.5909503065513,
    13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227
  };
  private static final double[] CENTRE_BOTTOM = {
    1,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852854
  };
  private static final double[] NEAR_TOP = {
    1.4234371107496835, 4.630337846156546, 5.769497221460691,
    3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414
  };
  private static final double[] NEAR_BOTTOM = {
    1,
    2.053191626637759,
    1.6763848301838038,
    0.6897673349851,
    0.14810397642748008,
    0.015198666563616457,
    0.0005475938084995345,
    1.0507500716444169e-9
  };
  private static final double[] FAR_TOP = {
    6.657904643501103, 5.463784911164114, 1.7848265399172913,
    0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
    2.7115555687434876e-5, 2.0103343992922881e-7
  };
  private static final double[] FAR_BOTTOM = {
    1,
    0.599832206555888,
    0.1369298809227358,
    0.014875361290850615,
    0.0007868691311456133,
    1.8463183175100548e-5,
    1.421511758316446e-7,
    2.0442631033899397e-15
  };

  private static final double CENTRE = 0.425;
  private static final double NEAR = 5;
  private static final double HALF_ULP = 0x1p-54;

  private Normals() {}

  /**
   * Draws a standard normal number.
   *
   * @param random where the randomness comes from
   * @return the number; finite
   */
  public static double next(RandomGenerator random) {
    return quantile(random.nextDouble() + HALF_ULP);
  }

  /**
   * The standard normal quantile.
   *
   * @param p a probability, strictly between 0 and 1
   * @return the quantile
   */
  public static double quantile(double p) {
    double q = p - 0.5;
    if (Math.abs(q) <= CENTRE) {
      double r = CENTRE * CENTRE - q * q;
      return q * polynomial(CENTRE_TOP, r) / polynomial(CENTRE_BOTTOM, r);
    }
    double tail = q < 0 ? p : 1 - p;
    double r = Math.sqrt(-StrictMath.log(tail));
    double size =
        r <= NEAR
            ? polynomial(NEAR_TOP, r - 1.6) / polynomial(NEAR_BOTTOM, r - 1.6)
            : polynomial(FAR_TOP, r - NEAR) / polynomial(FAR_BOTTOM, r - NEAR);
    return q < 0 ? -size : size;
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value * x + coefficients[i];
    }
    return value;
  }
}
