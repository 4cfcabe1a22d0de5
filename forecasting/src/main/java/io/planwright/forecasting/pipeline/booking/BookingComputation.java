package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How bookings are computed. Immutable, serializable and thread-safe.
 *
 * @param method how to compute
 * @param paths how many paths Monte Carlo draws; 1,000 to 10,000,000
 * @param probabilityBound how far, at most, a probability may be off by drawing small deals as one
 *     sum, as far as 256 deals drawn one by one allow it; 0 to 1
 * @param seed the seed of Monte Carlo; the same seed gives the same bits on any number of threads
 * @param threads how many threads Monte Carlo uses; 1 to 256
 */
public record BookingComputation(
    BookingMethod method, int paths, double probabilityBound, long seed, int threads)
    implements Serializable {

  private static final int FEWEST_PATHS = 1_000;
  private static final int MOST_PATHS = 10_000_000;
  private static final int MOST_THREADS = 256;

  static final BookingComputation USUAL =
      new BookingComputation(BookingMethod.AUTOMATIC, 100_000, 0.01, 1, 1);

  /**
   * Validates the components.
   *
   * @param method how to compute
   * @param paths 1,000 to 10,000,000
   * @param probabilityBound 0 to 1
   * @param seed any number
   * @param threads 1 to 256
   * @throws IllegalArgumentException if a component is out of its range
   */
  public BookingComputation {
    Require.nonNull(method, "method");
    Require.between(paths, FEWEST_PATHS, MOST_PATHS, "paths", "Give 100000.");
    Require.between(probabilityBound, 0, 1, "probabilityBound", "Give 0.01.");
    Require.between(threads, 1, MOST_THREADS, "threads", "Give the cores that may be used.");
  }

  BookingComputation by(BookingMethod other) {
    return new BookingComputation(other, paths, probabilityBound, seed, threads);
  }

  BookingComputation drawing(int morePaths, long otherSeed, int moreThreads) {
    return new BookingComputation(method, morePaths, probabilityBound, otherSeed, moreThreads);
  }
}
