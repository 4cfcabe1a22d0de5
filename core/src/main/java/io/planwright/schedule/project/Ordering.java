package io.planwright.schedule.project;

import java.util.Arrays;

/** Sorts activities by keys, and draws forward what others in front wait for. */
final class Ordering {

  /** Wider keys are sorted by comparison. */
  private static final int WIDEST_COUNT = 4096;

  private final int size;
  private final int[] sorted;
  private final int[] place;
  private final int[] stack;
  private final long[] keyed;
  private int[] count = new int[WIDEST_COUNT + 2];

  Ordering(int size) {
    this.size = size;
    sorted = new int[size];
    place = new int[size];
    stack = new int[size];
    keyed = new long[size];
  }

  /**
   * Puts each activity after all it waits for and otherwise in the order of the keys.
   *
   * @param keys the key of each activity
   * @param first whose turn it is first among equal keys; the others follow in a circle
   * @param order takes the activities
   */
  void sort(Network network, int[] keys, int first, int[] order) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      least = Math.min(least, keys[i]);
      most = Math.max(most, keys[i]);
    }
    if ((long) most - least <= WIDEST_COUNT) {
      sortByCount(keys, least, most - least, first);
    } else {
      sortByKey(keys, first);
    }
    topological(network, order);
  }

  private void sortByCount(int[] keys, int least, int width, int first) {
    Arrays.fill(count, 0, width + 2, 0);
    for (int i = 0; i < size; i++) {
      count[keys[i] - least + 1]++;
    }
    for (int k = 1; k <= width; k++) {
      count[k] += count[k - 1];
    }
    for (int i = first; i < size; i++) {
      sorted[count[keys[i] - least]++] = i;
    }
    for (int i = 0; i < first; i++) {
      sorted[count[keys[i] - least]++] = i;
    }
  }

  private void sortByKey(int[] keys, int first) {
    for (int k = 0; k < size; k++) {
      int i = k + first < size ? k + first : k + first - size;
      keyed[k] = ((long) keys[i] << Integer.SIZE) | k;
    }
    Arrays.sort(keyed);
    for (int k = 0; k < size; k++) {
      int turn = (int) keyed[k];
      sorted[k] = turn + first < size ? turn + first : turn + first - size;
    }
  }

  private void topological(Network network, int[] order) {
    int[] firstBack = network.firstBack;
    int[] predecessor = network.predecessor;
    Arrays.fill(place, -1);
    int filled = 0;
    for (int wanted : sorted) {
      int depth = 0;
      int at = wanted;
      while (at >= 0) {
        if (place[at] < 0) {
          int missing = -1;
          for (int arc = firstBack[at]; arc < firstBack[at + 1]; arc++) {
            if (place[predecessor[arc]] < 0) {
              missing = predecessor[arc];
              break;
            }
          }
          if (missing >= 0) {
            stack[depth++] = at;
            at = missing;
            continue;
          }
          place[at] = filled;
          order[filled++] = at;
        }
        at = depth > 0 ? stack[--depth] : -1;
      }
    }
  }
}
