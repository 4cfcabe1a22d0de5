package io.planwright.benchmarks.leakage;

import io.planwright.benchmarks.leakage.Leak.Kind;
import java.util.Arrays;

/** A run of values to look for in other series, and how it was found. Not thread-safe. */
final class TestSegment {

  private static final int KINDS = Kind.values().length;

  private final TestSet set;
  private final String seriesId;
  private final int step;
  private final double[] values;
  private final boolean plain;

  /** The number of the source it was last found in, by kind; 0 for none. */
  private final int[] lastSource = new int[KINDS];

  /**
   * Takes a run out of a series.
   *
   * @param set takes where the run is found
   * @param series the series
   * @param step where the run starts, 0 for the first value of the test part
   * @param length how long the run is
   */
  TestSegment(TestSet set, ScannedSeries series, int step, int length) {
    int start = series.testStart() + step;
    this.set = set;
    this.seriesId = series.id();
    this.step = step;
    this.values = Arrays.copyOfRange(series.values(), start, start + length);
    this.plain = Plainness.isPlain(values, 0, length);
  }

  /** The values; not to be changed. */
  double[] values() {
    return values;
  }

  boolean isPlain() {
    return plain;
  }

  boolean isFound(Kind kind) {
    return lastSource[kind.ordinal()] > 0;
  }

  boolean isOf(ScannedSeries series) {
    return series.is(set.file(), seriesId);
  }

  /**
   * Records that the segment was found. One place a source and kind is kept, and a single one of
   * the unremarkable, of which there may be as many as there are pairs of series.
   */
  void found(ScannedSeries source, int position, Kind kind) {
    int last = lastSource[kind.ordinal()];
    if (last == source.number() || (kind == Kind.UNREMARKABLE && last > 0)) {
      return;
    }
    lastSource[kind.ordinal()] = source.number();
    set.add(new Leak(seriesId, step, source.set(), source.id(), position, kind));
  }
}
