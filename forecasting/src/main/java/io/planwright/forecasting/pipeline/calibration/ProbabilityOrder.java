package io.planwright.forecasting.pipeline.calibration;

/**
 * The ascending order of probabilities, equal ones in their given order. A radix sort by the bits,
 * which for numbers that are not negative are in the order of the numbers: O(n), six passes at
 * most.
 */
final class ProbabilityOrder {

  private static final int DIGIT = 11;
  private static final int RADIX = 1 << DIGIT;
  private static final int PASSES = 6;

  private ProbabilityOrder() {}

  /** The positions of the values, the smallest first. */
  static int[] ascending(double[] values) {
    int n = values.length;
    long[] keys = new long[n];
    int[] order = new int[n];
    int[][] counts = new int[PASSES][RADIX];
    for (int i = 0; i < n; i++) {
      long key = Double.doubleToRawLongBits(values[i]);
      keys[i] = key;
      order[i] = i;
      for (int pass = 0; pass < PASSES; pass++) {
        counts[pass][digit(key, pass)]++;
      }
    }
    long[] otherKeys = new long[n];
    int[] otherOrder = new int[n];
    for (int pass = 0; pass < PASSES; pass++) {
      int[] starts = counts[pass];
      if (n == 0 || starts[digit(keys[0], pass)] == n) {
        continue;
      }
      toStarts(starts);
      for (int i = 0; i < n; i++) {
        int at = starts[digit(keys[i], pass)]++;
        otherKeys[at] = keys[i];
        otherOrder[at] = order[i];
      }
      long[] swappedKeys = keys;
      keys = otherKeys;
      otherKeys = swappedKeys;
      int[] swappedOrder = order;
      order = otherOrder;
      otherOrder = swappedOrder;
    }
    return order;
  }

  private static int digit(long key, int pass) {
    return (int) (key >>> (pass * DIGIT)) & (RADIX - 1);
  }

  private static void toStarts(int[] counts) {
    int start = 0;
    for (int i = 0; i < counts.length; i++) {
      int count = counts[i];
      counts[i] = start;
      start += count;
    }
  }
}
