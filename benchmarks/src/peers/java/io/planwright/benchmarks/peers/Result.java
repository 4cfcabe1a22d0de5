package io.planwright.benchmarks.peers;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * What a library made of a job.
 *
 * @param job the job
 * @param library the library
 * @param millis how long it took, in milliseconds
 * @param value the value of its answer
 */
record Result(String job, String library, double millis, double value) {

  private static final long WARM_UP = 3_000_000_000L;

  /** The median time of several runs after some seconds to warm up, the same for everybody. */
  static Result median(String job, String library, int runs, DoubleSupplier solve) {
    double[] millis = new double[runs];
    double value = solve.getAsDouble();
    for (long begin = System.nanoTime(); System.nanoTime() - begin < WARM_UP; ) {
      value = solve.getAsDouble();
    }
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      value = solve.getAsDouble();
      millis[run] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return new Result(job, library, millis[runs / 2], value);
  }

  /** One run. */
  static Result once(String job, String library, DoubleSupplier solve) {
    long start = System.nanoTime();
    double value = solve.getAsDouble();
    return new Result(job, library, (System.nanoTime() - start) / 1e6, value);
  }
}
