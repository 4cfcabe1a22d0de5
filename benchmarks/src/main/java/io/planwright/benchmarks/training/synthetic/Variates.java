package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/**
 * Random numbers of the usual distributions, the same bits on any machine. The normal ones come
 * from the ziggurat of G. Marsaglia and W. W. Tsang (2000) with 128 layers.
 */
final class Variates {

  private static final int LAYERS = 128;
  private static final double TAIL = 3.442619855899;
  private static final double AREA = 9.91256303526217e-3;
  private static final double[] EDGE = new double[LAYERS + 1];
  private static final double[] DENSITY = new double[LAYERS + 1];
  private static final double MOST_COUNTED_SINGLY = 40;

  static {
    EDGE[0] = AREA / density(TAIL);
    EDGE[1] = TAIL;
    for (int i = 2; i < LAYERS; i++) {
      EDGE[i] = Math.sqrt(-2 * StrictMath.log(density(EDGE[i - 1]) + AREA / EDGE[i - 1]));
    }
    for (int i = 0; i <= LAYERS; i++) {
      DENSITY[i] = density(EDGE[i]);
    }
  }

  private Variates() {}

  private static double density(double x) {
    return StrictMath.exp(-0.5 * x * x);
  }

  /** A normal number of mean 0 and deviation 1. */
  static double gaussian(SplittableRandom random) {
    while (true) {
      long bits = random.nextLong();
      int layer = (int) (bits & (LAYERS - 1));
      double x = (bits >> 10) * 0x1p-53 * EDGE[layer];
      if (Math.abs(x) < EDGE[layer + 1]) {
        return x;
      }
      if (layer == 0) {
        return x < 0 ? -tail(random) : tail(random);
      }
      double low = DENSITY[layer];
      if (low + random.nextDouble() * (DENSITY[layer + 1] - low) < density(x)) {
        return x;
      }
    }
  }

  private static double tail(SplittableRandom random) {
    while (true) {
      double beyond = -StrictMath.log(1 - random.nextDouble()) / TAIL;
      double bound = -StrictMath.log(1 - random.nextDouble());
      if (2 * bound > beyond * beyond) {
        return TAIL + beyond;
      }
    }
  }

  /** Student's t of some degrees of freedom, at least 3, scaled to deviation 1. */
  static double student(SplittableRandom random, int freedom) {
    double squares = 0;
    for (int i = 0; i < freedom; i++) {
      double x = gaussian(random);
      squares += x * x;
    }
    return gaussian(random) * Math.sqrt((freedom - 2) / Math.max(squares, 0.02 * freedom));
  }

  static boolean chance(SplittableRandom random, double probability) {
    return random.nextDouble() < probability;
  }

  static double uniform(SplittableRandom random, double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** A number whose logarithm is uniform, for scales. */
  static double logUniform(SplittableRandom random, double low, double high) {
    return low * StrictMath.exp(random.nextDouble() * StrictMath.log(high / low));
  }

  /** Poisson counts; above a mean of 40 rounded normal ones, which nobody tells from them. */
  static double poisson(SplittableRandom random, double mean) {
    if (mean > MOST_COUNTED_SINGLY) {
      return Math.max(0, Math.rint(mean + Math.sqrt(mean) * gaussian(random)));
    }
    double limit = StrictMath.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}
