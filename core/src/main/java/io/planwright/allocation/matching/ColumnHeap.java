package io.planwright.allocation.matching;

import java.util.Arrays;

/** A binary heap of numbered keys, smallest first; a number may be in it more than once. */
final class ColumnHeap {

  private double[] keys = new double[64];
  private int[] ids = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  double leastKey() {
    return keys[0];
  }

  void add(double key, int id) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      ids = Arrays.copyOf(ids, 2 * size);
    }
    int at = size++;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      if (keys[parent] <= key) {
        break;
      }
      keys[at] = keys[parent];
      ids[at] = ids[parent];
      at = parent;
    }
    keys[at] = key;
    ids[at] = id;
  }

  /** Takes out the smallest and returns its number. */
  int poll() {
    int least = ids[0];
    size--;
    double key = keys[size];
    int id = ids[size];
    int at = 0;
    while (true) {
      int child = 2 * at + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && keys[child + 1] < keys[child]) {
        child++;
      }
      if (keys[child] >= key) {
        break;
      }
      keys[at] = keys[child];
      ids[at] = ids[child];
      at = child;
    }
    keys[at] = key;
    ids[at] = id;
    return least;
  }
}
