package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/**
 * A family of random series. Each simulation draws the parameters of one member, then the member
 * itself. Implementations keep no state.
 */
interface SeriesProcess {

  /**
   * Simulates one series.
   *
   * @param random where all the randomness comes from
   * @param span what the series covers
   * @param values filled with the series, whose typical level is about 1 unless the process counts
   *     things; at least two values
   */
  void simulate(SplittableRandom random, Span span, double[] values);
}
