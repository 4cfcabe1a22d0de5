package io.planwright.forecasting.preparation;

import java.util.Arrays;

/** Order statistics. */
final class Order {

  /** After so many rounds of bad luck the rest is sorted, so that no order of values is slow. */
  private static final int MOST_ROUNDS = 60;

  private Order() {}

  /**
   * The median of one value or more, in O(n) time.
   *
   * @param values the values, none of them NaN; rearranged
   */
  static double median(double[] values) {
    int middle = values.length / 2;
    double upper = select(values, middle);
    if (values.length % 2 == 1) {
      return upper;
    }
    double lower = values[0];
    for (int i = 1; i < middle; i++) {
      lower = Math.max(lower, values[i]);
    }
    return lower + (upper - lower) / 2;
  }

  /** The value of a rank, by C. A. R. Hoare's selection; no smaller one is left after it. */
  private static double select(double[] values, int rank) {
    int low = 0;
    int high = values.length - 1;
    for (int rounds = 0; low < high; rounds++) {
      if (rounds == MOST_ROUNDS) {
        Arrays.sort(values, low, high + 1);
        break;
      }
      double pivot = middle(values[low], values[(low + high) >>> 1], values[high]);
      int i = low;
      int j = high;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          double swapped = values[i];
          values[i++] = values[j];
          values[j--] = swapped;
        }
      }
      if (rank <= j) {
        high = j;
      } else if (rank >= i) {
        low = i;
      } else {
        break;
      }
    }
    return values[rank];
  }

  private static double middle(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  /**
   * A quantile by linear interpolation between order statistics (type 7 of R. J. Hyndman, Y. Fan,
   * The American Statistician 50, 1996).
   *
   * @param sorted in order, at least one
   * @param p from 0 to 1
   */
  static double quantile(double[] sorted, double p) {
    double rank = (sorted.length - 1) * p;
    int below = (int) Math.floor(rank);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
  }

  /** The values that are not NaN. */
  static double[] present(double[] values) {
    double[] present = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        present[count++] = value;
      }
    }
    return Arrays.copyOf(present, count);
  }
}
