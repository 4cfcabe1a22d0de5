package io.planwright.forecasting.launch;

import io.planwright.forecasting.internal.numeric.Normals;
import java.util.random.RandomGenerator;

/** Random numbers of the distributions that launches need. */
final class Draws {

  /** So that the sum of a million of them is a number still. */
  static final double MOST = Double.MAX_VALUE / 1_000_000;

  private Draws() {}

  /**
   * Draws from a gamma distribution of scale 1 (G. Marsaglia, W. W. Tsang, ACM Transactions on
   * Mathematical Software 26, 2000).
   */
  static double gamma(RandomGenerator random, double shape) {
    if (shape < 1) {
      double uniform = 1 - random.nextDouble();
      return gamma(random, shape + 1) * StrictMath.pow(uniform, 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double normal = Normals.next(random);
      double root = 1 + c * normal;
      double uniform = 1 - random.nextDouble();
      double square = normal * normal;
      double cube = root * root * root;
      if (root > 0 && uniform < 1 - 0.0331 * square * square) {
        return d * cube;
      }
      if (root > 0) {
        double bound = square / 2 + d - d * cube + d * StrictMath.log(cube);
        if (StrictMath.log(uniform) < bound) {
          return d * cube;
        }
      }
    }
  }

  /** Draws by how much a deviation of these degrees of freedom is too small: above 0. */
  static double widening(RandomGenerator random, double degrees) {
    return Math.sqrt(degrees / Math.max(Double.MIN_NORMAL, 2 * gamma(random, degrees / 2)));
  }

  /** A sale: not below zero, and not too large for sums. */
  static double sale(double value) {
    return Math.max(0, Math.min(MOST, value));
  }
}
