package io.planwright.benchmarks.leakage;

import java.util.Arrays;

/**
 * Numbers of items by their keys, many items a key allowed, without an object an item. Not
 * thread-safe.
 */
final class KeyTable {

  /** Ends the items of a key. */
  static final int NONE = -1;

  private static final int FIRST_CAPACITY = 1 << 10;

  private long[] keys = new long[FIRST_CAPACITY];

  /** The last entry of the key in the same slot, plus one; 0 for an empty slot. */
  private int[] heads = new int[FIRST_CAPACITY];

  private int slots;
  private int[] items = new int[FIRST_CAPACITY];
  private int[] previous = new int[FIRST_CAPACITY];
  private int entries;

  void add(long key, int item) {
    if (2 * slots >= keys.length) {
      grow();
    }
    if (entries == items.length) {
      items = Arrays.copyOf(items, 2 * entries);
      previous = Arrays.copyOf(previous, 2 * entries);
    }
    int slot = slot(key);
    if (heads[slot] == 0) {
      keys[slot] = key;
      slots++;
    }
    items[entries] = item;
    previous[entries] = heads[slot] - 1;
    heads[slot] = ++entries;
  }

  /** An entry of a key, or {@link #NONE}. */
  int first(long key) {
    return heads[slot(key)] - 1;
  }

  /** The next entry of the same key, or {@link #NONE}. */
  int next(int entry) {
    return previous[entry];
  }

  int item(int entry) {
    return items[entry];
  }

  /** The slot of a key, or the empty one that it would take. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> Integer.SIZE)) & mask;
    while (heads[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[2 * oldKeys.length];
    heads = new int[2 * oldHeads.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
