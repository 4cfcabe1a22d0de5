package io.planwright.benchmarks.leakage;

/**
 * The shape of a window of values that a positive factor does not change: which of the values are
 * zero, and some of their ratios to the first that is not, rounded. Moves over a series step by
 * step, each in constant time. Not thread-safe.
 */
final class Shape {

  /** How far ratios of windows of one shape may be apart, relative to themselves. */
  static final double TOLERANCE = 1e-6;

  /** Wider than the tolerance, for what rounding adds. */
  private static final double MARGIN = 2 * TOLERANCE;

  /** Rounds a ratio to 13 binary digits, a cell of 6e-5 to 1.2e-4 of it. */
  private static final int DROPPED_BITS = 39;

  /**
   * Puts 1 and the powers of two, which are the most frequent ratios, into the middle of a cell.
   */
  private static final long HALF_CELL = 1L << (DROPPED_BITS - 1);

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final double[] values;
  private final int length;
  private final int[] offsets;
  private final long mask;
  private long zeros;
  private int reference;
  private int end;

  /** A shape that is before the first window of some values. */
  Shape(double[] values, int length) {
    this.values = values;
    this.length = length;
    this.offsets = new int[] {1, 2, length / 2, length - 2, length - 1};
    this.mask = length >= Long.SIZE ? -1 : (1L << length) - 1;
    while (end < length - 1) {
      take();
    }
  }

  /** Moves on to the next window. */
  void advance() {
    take();
    reference = Math.max(reference, start());
    while (reference < end && values[reference] == 0) {
      reference++;
    }
  }

  private void take() {
    zeros = zeros << 1 | (values[end] == 0 ? 1 : 0);
    end++;
  }

  /** Where the window starts. */
  int start() {
    return end - length;
  }

  /** The first value of the window that is not zero; the end of the window if all are. */
  int reference() {
    return reference;
  }

  boolean isZero() {
    return reference == end;
  }

  /** The key of the window, which has a value that is not zero. */
  long key() {
    long key = zeros & mask;
    for (int offset : offsets) {
      key = mixed(key, cell(ratio(offset)));
    }
    return key;
  }

  /** Enters the window by the key of each window that it could be taken for a multiple of. */
  void enter(KeyTable table, int item) {
    enter(table, item, zeros & mask, 0);
  }

  private void enter(KeyTable table, int item, long key, int next) {
    if (next == offsets.length) {
      table.add(key, item);
      return;
    }
    double ratio = ratio(offsets[next]);
    long low = cell(ratio * (1 - MARGIN));
    long high = cell(ratio * (1 + MARGIN));
    enter(table, item, mixed(key, low), next + 1);
    if (high != low) {
      enter(table, item, mixed(key, high), next + 1);
    }
  }

  private double ratio(int offset) {
    return values[start() + offset] / values[reference];
  }

  /** The bits of a number grow with its magnitude; without the last ones they are its rounding. */
  private static long cell(double ratio) {
    // Adding zero turns a negative zero into a positive one.
    return (Double.doubleToRawLongBits(ratio + 0.0) + HALF_CELL) >>> DROPPED_BITS;
  }

  private static long mixed(long key, long cell) {
    long mixed = (key ^ cell) * MULTIPLIER;
    return mixed ^ (mixed >>> Integer.SIZE);
  }
}
