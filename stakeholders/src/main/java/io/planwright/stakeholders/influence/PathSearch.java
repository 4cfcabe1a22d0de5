package io.planwright.stakeholders.influence;

import java.util.Arrays;

/** Shortest distances from one person after the other, on arrays that are used again. */
final class PathSearch {

  static final double UNREACHED = -1;

  private final Graph.Rows rows;
  private final boolean unit;
  private final DistanceHeap heap;

  /** Those reached, the nearest first, the source at 0. */
  final int[] order;

  /** The distance of each person, or {@link #UNREACHED}. */
  final double[] distance;

  private int reached;

  /**
   * Prepares searches along rows.
   *
   * @param rows out-rows for distances from the source, in-rows for distances to it
   */
  PathSearch(Graph.Rows rows, boolean unit) {
    this.rows = rows;
    this.unit = unit;
    int size = rows.start().length - 1;
    order = new int[size];
    distance = new double[size];
    Arrays.fill(distance, UNREACHED);
    heap = new DistanceHeap(unit ? 0 : size);
  }

  /** Searches all that is in reach; returns how many there are, with the source. */
  int from(int source) {
    return from(source, Integer.MAX_VALUE);
  }

  /** Searches what is in reach within some steps, which only unit lengths can tell. */
  int from(int source, int steps) {
    for (int i = 0; i < reached; i++) {
      distance[order[i]] = UNREACHED;
    }
    reached = 0;
    if (unit) {
      breadthFirst(source, steps);
    } else {
      byLength(source);
    }
    return reached;
  }

  private void breadthFirst(int source, int steps) {
    int[] start = rows.start();
    int[] to = rows.to();
    distance[source] = 0;
    order[reached++] = source;
    for (int head = 0; head < reached; head++) {
      int person = order[head];
      double next = distance[person] + 1;
      if (next > steps) {
        return;
      }
      for (int k = start[person]; k < start[person + 1]; k++) {
        if (distance[to[k]] == UNREACHED) {
          distance[to[k]] = next;
          order[reached++] = to[k];
        }
      }
    }
  }

  private void byLength(int source) {
    int[] start = rows.start();
    int[] to = rows.to();
    double[] length = rows.weight();
    heap.offer(source, 0);
    while (!heap.isEmpty()) {
      double here = heap.least();
      int person = heap.poll();
      distance[person] = here;
      order[reached++] = person;
      for (int k = start[person]; k < start[person + 1]; k++) {
        if (distance[to[k]] == UNREACHED) {
          heap.offer(to[k], here + length[k]);
        }
      }
    }
  }
}
