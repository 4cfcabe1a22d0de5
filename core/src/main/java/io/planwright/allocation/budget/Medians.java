package io.planwright.allocation.budget;

/** The middle of some numbers, in linear expected time. */
final class Medians {

  private Medians() {}

  /** The upper median of the first numbers of an array, which it reorders (Hoare's selection). */
  static double of(double[] values, int size) {
    int target = size / 2;
    int from = 0;
    int to = size - 1;
    while (from < to) {
      double pivot = values[(from + to) >>> 1];
      int i = from;
      int j = to;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          double swap = values[i];
          values[i++] = values[j];
          values[j--] = swap;
        }
      }
      if (target <= j) {
        to = j;
      } else if (target >= i) {
        from = i;
      } else {
        break;
      }
    }
    return values[target];
  }
}
