package io.planwright.forecasting.monitoring;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.run.SeedStreams;
import java.util.random.RandomGenerator;

/** Made-up values whose nature is known. */
final class Noise {

  private Noise() {}

  /** Independent normal values around 100 with deviation 10, shifted from a position on. */
  static double[] around100(long seed, int size, int from, double shiftInDeviations) {
    RandomGenerator random = new SeedStreams(seed).stream(0);
    double[] values = new double[size];
    for (int t = 0; t < size; t++) {
      values[t] = 100 + 10 * (Normals.next(random) + (t >= from ? shiftInDeviations : 0));
    }
    return values;
  }
}
