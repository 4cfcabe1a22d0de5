package io.planwright.benchmarks.leakage;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds segments of one length among the values of a series, in time linear in the number of
 * values. Not thread-safe.
 */
final class SegmentIndex {

  /** Takes what is found. */
  interface Sink {

    /**
     * A segment is found.
     *
     * @param segment the segment
     * @param position where it starts among the values
     * @param exact whether all values are the same; otherwise they differ by a positive factor
     */
    void found(TestSegment segment, int position, boolean exact);
  }

  private final int length;
  private final List<TestSegment> segments = new ArrayList<>();
  private final KeyTable table = new KeyTable();

  /** An index without segments. */
  SegmentIndex(int length) {
    this.length = length;
  }

  /** Adds a segment, which must not be constant. */
  void add(TestSegment segment) {
    Shape shape = new Shape(segment.values(), length);
    shape.advance();
    shape.enter(table, segments.size());
    segments.add(segment);
  }

  /** Finds segments among the first so many values. */
  void scan(double[] values, int size, Sink sink) {
    if (size < length) {
      return;
    }
    Shape shape = new Shape(values, length);
    for (int start = 0; start + length <= size; start++) {
      shape.advance();
      if (shape.isZero()) {
        continue;
      }
      int entry = table.first(shape.key());
      while (entry != KeyTable.NONE) {
        TestSegment segment = segments.get(table.item(entry));
        if (isSame(segment.values(), values, start)) {
          sink.found(segment, start, true);
        } else if (isMultiple(segment.values(), values, start, shape.reference())) {
          sink.found(segment, start, false);
        }
        entry = table.next(entry);
      }
    }
  }

  private static boolean isSame(double[] segment, double[] values, int start) {
    for (int i = 0; i < segment.length; i++) {
      if (segment[i] != values[start + i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMultiple(double[] segment, double[] values, int start, int reference) {
    double unit = segment[reference - start];
    double otherUnit = values[reference];
    if (!(unit / otherUnit > 0)) {
      return false;
    }
    for (int i = 0; i < segment.length; i++) {
      double ratio = segment[i] / unit;
      double difference = Math.abs(values[start + i] / otherUnit - ratio);
      if (!(difference <= Shape.TOLERANCE * Math.abs(ratio))) {
        return false;
      }
    }
    return true;
  }
}
