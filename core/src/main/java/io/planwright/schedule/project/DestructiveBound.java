package io.planwright.schedule.project;

import java.util.Arrays;

/**
 * Raises the bound by refutation: a length is tried, the times between which each activity must
 * start are narrowed, and if some activity has none left, the project is longer (R. Klein and A.
 * Scholl, "Computing lower bounds by destructive improvement", European Journal of Operational
 * Research 112, 1999, 322-346). Narrowed by precedences and by pairs that cannot run at the same
 * time; refuted too by intervals in which there is more work than capacity (Baptiste, Le Pape and
 * Nuijten 1999).
 */
final class DestructiveBound {

  /** The rules take n² and n³ steps a round. */
  private static final int MOST_ACTIVITIES = 250;

  private static final int NONE = Integer.MIN_VALUE;

  private final Network network;
  private final int size;
  private final int[] duration;
  private final int[][] demand;
  private final int[] capacity;
  private final int[] heads;
  private final int[] tails;
  private final boolean[][] isApart;
  private final int[] earliest;
  private final int[] latest;

  DestructiveBound(ProjectProblem problem, Network network) {
    this.network = network;
    size = network.size;
    duration = network.duration;
    heads = network.heads();
    tails = network.tails();
    earliest = new int[size];
    latest = new int[size];
    capacity = problem.resources().stream().mapToInt(RenewableResource::capacity).toArray();
    demand = new int[capacity.length][size];
    for (int k = 0; k < capacity.length; k++) {
      for (int i = 0; i < size; i++) {
        demand[k][i] = problem.activity(i).demands().get(k);
      }
    }
    isApart = new boolean[isFit() ? size : 0][size];
    for (int i = 0; i < isApart.length; i++) {
      for (int j = 0; j < size; j++) {
        isApart[i][j] = i != j && duration[i] > 0 && duration[j] > 0 && cannotOverlap(i, j);
      }
    }
  }

  private boolean cannotOverlap(int i, int j) {
    for (int k = 0; k < capacity.length; k++) {
      if ((long) demand[k][i] + demand[k][j] > capacity[k]) {
        return true;
      }
    }
    return false;
  }

  private boolean isFit() {
    return size <= MOST_ACTIVITIES;
  }

  /** Refutes one length after the other, until one withstands or the incumbent is proven. */
  void raise(Incumbent incumbent) {
    while (isFit()
        && !incumbent.isProven()
        && !incumbent.isStopped()
        && isRefuted(incumbent.bound())) {
      incumbent.raise(incumbent.bound() + 1);
    }
  }

  /** Whether no schedule is as short as that. */
  boolean isRefuted(int length) {
    System.arraycopy(heads, 0, earliest, 0, size);
    for (int i = 0; i < size; i++) {
      latest[i] = length - tails[i];
    }
    int changes;
    do {
      changes = narrowByPairs();
      narrowByArcs();
      for (int i = 0; i < size; i++) {
        if (earliest[i] > latest[i]) {
          return true;
        }
      }
    } while (changes > 0);
    return changes == NONE || isOverloaded();
  }

  private void narrowByArcs() {
    for (int i : network.order) {
      for (int arc = network.firstArc[i]; arc < network.firstArc[i + 1]; arc++) {
        int next = network.successor[arc];
        earliest[next] = Math.max(earliest[next], earliest[i] + network.gap[arc]);
      }
    }
    for (int k = size - 1; k >= 0; k--) {
      int i = network.order[k];
      for (int arc = network.firstArc[i]; arc < network.firstArc[i + 1]; arc++) {
        latest[i] = Math.min(latest[i], latest[network.successor[arc]] - network.gap[arc]);
      }
    }
  }

  /** How many times were narrowed, or {@link #NONE} if a pair has no order left. */
  private int narrowByPairs() {
    int changes = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        if (isApart[i][j] && earliest[i] + duration[i] > latest[j]) {
          if (earliest[j] + duration[j] > latest[i]) {
            return NONE;
          }
          // The second cannot come after the first, so it comes before.
          if (earliest[i] < earliest[j] + duration[j]) {
            earliest[i] = earliest[j] + duration[j];
            changes++;
          }
          if (latest[j] > latest[i] - duration[j]) {
            latest[j] = latest[i] - duration[j];
            changes++;
          }
        }
      }
    }
    return changes;
  }

  /** Whether in some interval what must be done there is more than the capacity. */
  private boolean isOverloaded() {
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      ends[i] = latest[i] + duration[i];
    }
    int[] from = Arrays.stream(earliest).distinct().sorted().toArray();
    int[] to = Arrays.stream(ends).distinct().sorted().toArray();
    for (int k = 0; k < capacity.length; k++) {
      for (int start : from) {
        for (int end : to) {
          if (end > start && work(k, start, end) > (long) capacity[k] * (end - start)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What of a resource is used between two times at least, wherever the activities start. */
  private long work(int resource, int start, int end) {
    int[] demands = demand[resource];
    long work = 0;
    for (int i = 0; i < size; i++) {
      int early = earliest[i] + duration[i] - start;
      int late = end - latest[i];
      int inside = Math.min(Math.min(early, late), Math.min(duration[i], end - start));
      work += inside > 0 ? (long) demands[i] * inside : 0;
    }
    return work;
  }
}
