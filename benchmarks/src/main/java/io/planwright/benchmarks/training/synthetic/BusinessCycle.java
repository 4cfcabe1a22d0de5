package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/** Ups and downs of random length: a rotation, steady or disturbed by shocks. */
final class BusinessCycle {

  private static final double SHORTEST = 4;

  private BusinessCycle() {}

  /** Multiplies a series by a cycle that lasts between a twelfth of the series and all of it. */
  static void modulate(SplittableRandom random, double[] values) {
    double period = Math.max(SHORTEST, values.length * Variates.logUniform(random, 0.08, 1.2));
    double amplitude = Variates.logUniform(random, 0.01, 0.25);
    double damping = 1;
    if (Variates.chance(random, 0.6)) {
      damping = 1 - Variates.uniform(random, 0.05, 1) / period;
    }
    double turnCos = damping * StrictMath.cos(2 * Math.PI / period);
    double turnSin = damping * StrictMath.sin(2 * Math.PI / period);
    double kick = amplitude * Math.sqrt(1 - damping * damping);
    double x = amplitude * Variates.gaussian(random);
    double y = amplitude * Variates.gaussian(random);
    for (int t = 0; t < values.length; t++) {
      values[t] *= 1 + Math.max(-0.8, x);
      double turned = x * turnCos - y * turnSin;
      y = x * turnSin + y * turnCos;
      x = turned;
      if (kick > 0) {
        x += kick * Variates.gaussian(random);
        y += kick * Variates.gaussian(random);
      }
    }
  }
}
