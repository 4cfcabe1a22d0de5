package io.planwright.allocation.transport;

/** A binary heap of numbered keys, largest first, of which only the first is changed. */
final class RegretHeap {

  private final double[] keys;
  private final int[] ids;
  private int size;

  RegretHeap(int capacity) {
    keys = new double[capacity];
    ids = new int[capacity];
  }

  boolean isEmpty() {
    return size == 0;
  }

  int top() {
    return ids[0];
  }

  void add(double key, int id) {
    int at = size++;
    while (at > 0 && keys[(at - 1) >>> 1] < key) {
      int parent = (at - 1) >>> 1;
      keys[at] = keys[parent];
      ids[at] = ids[parent];
      at = parent;
    }
    keys[at] = key;
    ids[at] = id;
  }

  void removeTop() {
    size--;
    if (size > 0) {
      ids[0] = ids[size];
      replaceTop(keys[size]);
    }
  }

  void replaceTop(double key) {
    int id = ids[0];
    int at = 0;
    while (true) {
      int child = 2 * at + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && keys[child + 1] > keys[child]) {
        child++;
      }
      if (keys[child] <= key) {
        break;
      }
      keys[at] = keys[child];
      ids[at] = ids[child];
      at = child;
    }
    keys[at] = key;
    ids[at] = id;
  }
}
