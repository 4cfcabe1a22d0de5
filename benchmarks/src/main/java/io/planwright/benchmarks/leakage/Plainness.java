package io.planwright.benchmarks.leakage;

/** Runs of values that are alike without one being copied from the other. */
final class Plainness {

  private static final double TINY = 2;

  private Plainness() {}

  /** Whether a run says nothing at all: all its values are equal, or one of them is a gap. */
  static boolean isVoid(double[] values, int from, int length) {
    boolean constant = true;
    for (int i = from; i < from + length; i++) {
      if (Double.isNaN(values[i])) {
        return true;
      }
      constant &= values[i] == values[from];
    }
    return constant;
  }

  /** Whether a run has fewer than three distinct values, or none but whole numbers up to 2. */
  static boolean isPlain(double[] values, int from, int length) {
    return hasTwoValues(values, from, length) || hasTinyCounts(values, from, length);
  }

  private static boolean hasTwoValues(double[] values, int from, int length) {
    double first = values[from];
    double second = first;
    for (int i = from + 1; i < from + length; i++) {
      if (values[i] == first || values[i] == second) {
        continue;
      }
      if (second != first) {
        return false;
      }
      second = values[i];
    }
    return true;
  }

  private static boolean hasTinyCounts(double[] values, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (Math.abs(values[i]) > TINY || values[i] != Math.rint(values[i])) {
        return false;
      }
    }
    return true;
  }
}
