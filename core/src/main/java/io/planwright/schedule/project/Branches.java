package io.planwright.schedule.project;

import java.util.Arrays;

/** The branches of a node and of all above it, on one stack; those of a node by their bound. */
final class Branches {

  private long[] kept = new long[256];
  private int[] bound = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  /** Begins a node; its branches lie from here to the size. */
  int open() {
    return size;
  }

  /** Takes the branches of a node away. */
  void close(int first) {
    size = first;
  }

  int size() {
    return size;
  }

  long kept(int place) {
    return kept[place];
  }

  int bound(int place) {
    return bound[place];
  }

  /** Adds a branch to the node that begins at a place, after those with a bound as low. */
  void add(int first, long keptSet, int newBound) {
    if (size == kept.length) {
      kept = Arrays.copyOf(kept, 2 * size);
      bound = Arrays.copyOf(bound, 2 * size);
    }
    int at = size++;
    while (at > first && bound[at - 1] > newBound) {
      kept[at] = kept[at - 1];
      bound[at] = bound[at - 1];
      at--;
    }
    kept[at] = keptSet;
    bound[at] = newBound;
  }
}
