package io.planwright.benchmarks.leakage;

import io.planwright.benchmarks.set.BenchmarkSeries;
import java.nio.file.Path;
import java.util.Arrays;

/** The values of a series, and which series it is. Not thread-safe: the array is shared. */
final class ScannedSeries {

  private final String set;
  private final Path file;
  private final int number;
  private final String id;
  private final double[] values;
  private final int testStart;

  /**
   * Takes the values of a series.
   *
   * @param set the name of its set
   * @param file the file of its set, without links
   * @param number counts the series of a scan, from 1
   * @param series the series
   */
  ScannedSeries(String set, Path file, int number, BenchmarkSeries series) {
    double[] training = series.history().toArray();
    double[] test = series.future().toArray();
    this.set = set;
    this.file = file;
    this.number = number;
    this.id = series.id();
    this.values = Arrays.copyOf(training, training.length + test.length);
    System.arraycopy(test, 0, values, training.length, test.length);
    this.testStart = training.length;
  }

  String set() {
    return set;
  }

  int number() {
    return number;
  }

  String id() {
    return id;
  }

  /** The training values and after them the test values, NaN for a gap; not to be changed. */
  double[] values() {
    return values;
  }

  /** How many training values there are. */
  int testStart() {
    return testStart;
  }

  /** How many test values there are. */
  int horizon() {
    return values.length - testStart;
  }

  /** Whether it is this series of this file. */
  boolean is(Path otherFile, String otherId) {
    return id.equals(otherId) && file.equals(otherFile);
  }
}
