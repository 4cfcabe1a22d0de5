package io.planwright.forecasting.internal.numeric;

/** Finds the weighted quantile of items by their keys without sorting them. */
public final class WeightedSelection {

  private WeightedSelection() {}

  /**
   * Reorders items so that those before the result have keys no larger than it and those after it
   * keys no smaller, in expected O(count) time and without allocation. The result is the first
   * item, by keys, with which the sum of weights reaches a threshold.
   *
   * @param keys the keys; reordered
   * @param weights a weight each, at least 0; reordered alike
   * @param items what they belong to; reordered alike
   * @param count how many there are, at least 1
   * @param threshold the sum of weights to reach
   * @return the position of the item; the last one if the sum of all stays below the threshold
   */
  public static int select(
      double[] keys, double[] weights, int[] items, int count, double threshold) {
    int low = 0;
    int high = count - 1;
    double needed = threshold;
    while (low < high) {
      double pivot = middle(keys[low], keys[(low + high) >>> 1], keys[high]);
      int left = low;
      int right = high;
      double below = 0;
      while (left <= right) {
        while (keys[left] < pivot) {
          below += weights[left++];
        }
        while (keys[right] > pivot) {
          right--;
        }
        if (left <= right) {
          swap(keys, weights, items, left, right--);
          below += weights[left++];
        }
      }
      // Keys up to right are at most the pivot, those from left on at least; one may lie between.
      double between = left - right == 2 ? weights[right + 1] : 0;
      double upToRight = below - between;
      if (upToRight >= needed && right >= low) {
        high = right;
      } else if (between > 0 && below >= needed) {
        return right + 1;
      } else {
        needed -= below;
        low = left;
      }
    }
    return Math.min(low, count - 1);
  }

  private static double middle(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private static void swap(double[] keys, double[] weights, int[] items, int i, int j) {
    double key = keys[i];
    keys[i] = keys[j];
    keys[j] = key;
    double weight = weights[i];
    weights[i] = weights[j];
    weights[j] = weight;
    int item = items[i];
    items[i] = items[j];
    items[j] = item;
  }
}
