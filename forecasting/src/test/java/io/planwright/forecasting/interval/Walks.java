package io.planwright.forecasting.interval;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.run.SeedStreams;
import java.util.random.RandomGenerator;

/** Made-up histories whose nature is known. */
final class Walks {

  private Walks() {}

  /** A random walk with standard normal steps. */
  static double[] walk(long seed, int size) {
    RandomGenerator random = new SeedStreams(seed).stream(0);
    double[] values = new double[size];
    double level = 0;
    for (int t = 0; t < size; t++) {
      level += Normals.next(random);
      values[t] = level;
    }
    return values;
  }
}
