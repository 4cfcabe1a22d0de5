package io.planwright.benchmarks.allocation;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * A generated problem that is solved again and again.
 *
 * @param family what kind of problem
 * @param size its size in words
 * @param asked the longest time asked for, in milliseconds
 * @param repeats how often to measure, after as many runs to warm up
 * @param solve solves it
 * @param check gives the relative gap of an answer; throws an exception if it is none
 * @param <T> the type of the answer
 */
record GeneratedJob<T>(
    String family,
    String size,
    double asked,
    int repeats,
    Supplier<T> solve,
    ToDoubleFunction<T> check) {

  static final String HEADER = "family\tsize\tmedian ms\tleast ms\tasked ms\trelative gap";

  private static final double NANOS_PER_MILLI = 1e6;

  /** Runs it and tells the figures in one line. */
  String line() {
    double[] millis = new double[repeats];
    double gap = 0;
    for (int k = -repeats; k < repeats; k++) {
      long start = System.nanoTime();
      T answer = solve.get();
      double taken = (System.nanoTime() - start) / NANOS_PER_MILLI;
      millis[Math.max(0, k)] = taken;
      gap = Math.max(gap, check.applyAsDouble(answer));
    }
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%.3g\t%.3g\t%.3g\t%.2g",
        family,
        size,
        millis[repeats / 2],
        millis[0],
        asked,
        gap);
  }
}
