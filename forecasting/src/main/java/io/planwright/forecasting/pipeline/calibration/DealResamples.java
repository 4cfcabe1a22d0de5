package io.planwright.forecasting.pipeline.calibration;

import io.planwright.run.SeedStreams;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Resamples of whole deals: how often each was drawn. Belongs to one thread. */
final class DealResamples {

  private final SeedStreams seeds;
  private final double[] drawn;

  DealResamples(long seed, int deals) {
    this.seeds = new SeedStreams(seed).child("deal-resamples");
    this.drawn = new double[deals];
  }

  /** The counts of a resample; overwritten by the next one. */
  double[] draw(long number) {
    RandomGenerator random = seeds.stream(number);
    Arrays.fill(drawn, 0);
    int deals = drawn.length;
    for (int i = 0; i < deals; i++) {
      drawn[(int) (random.nextDouble() * deals)]++;
    }
    return drawn;
  }
}
