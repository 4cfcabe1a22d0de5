package io.planwright.schedule.project;

import java.util.List;

/**
 * The activities and what waits for what, as arrays, seen from one end of the project. An arc says
 * how many time units at least lie between the two starts, whatever events it links, since a finish
 * is a start plus a duration.
 */
final class Network {

  final int size;
  final int[] duration;
  final int[] firstArc;
  final int[] successor;
  final int[] gap;
  final int[] firstBack;
  final int[] predecessor;

  /** The gap of each arc, seen from its successor. */
  final int[] backGap;

  /** Each activity after all it waits for. */
  final int[] order;

  private Network(int[] duration, int[] from, int[] to, int[] gaps) {
    size = duration.length;
    this.duration = duration;
    firstArc = new int[size + 1];
    firstBack = new int[size + 1];
    successor = new int[from.length];
    gap = new int[from.length];
    predecessor = new int[from.length];
    backGap = new int[from.length];
    group(from, to, gaps, firstArc, successor, gap);
    group(to, from, gaps, firstBack, predecessor, backGap);
    order = order();
  }

  static Network of(ProjectProblem problem) {
    int[] duration = problem.activities().stream().mapToInt(ProjectActivity::duration).toArray();
    List<Precedence> precedences = problem.precedences();
    int[] from = new int[precedences.size()];
    int[] to = new int[from.length];
    int[] gaps = new int[from.length];
    for (int k = 0; k < from.length; k++) {
      Precedence precedence = precedences.get(k);
      from[k] = precedence.predecessor();
      to[k] = precedence.successor();
      gaps[k] = precedence.gap(duration[from[k]], duration[to[k]]);
    }
    return new Network(duration, from, to, gaps);
  }

  /** The same project with time running backwards: a finish becomes a start. */
  Network reversed() {
    int[] to = new int[successor.length];
    int[] gaps = new int[successor.length];
    for (int i = 0; i < size; i++) {
      for (int arc = firstArc[i]; arc < firstArc[i + 1]; arc++) {
        to[arc] = i;
        gaps[arc] = gap[arc] + duration[successor[arc]] - duration[i];
      }
    }
    return new Network(duration, successor, to, gaps);
  }

  private static void group(
      int[] by, int[] other, int[] gaps, int[] first, int[] others, int[] grouped) {
    for (int node : by) {
      first[node + 1]++;
    }
    for (int i = 1; i < first.length; i++) {
      first[i] += first[i - 1];
    }
    int[] next = first.clone();
    for (int k = 0; k < by.length; k++) {
      int at = next[by[k]]++;
      others[at] = other[k];
      grouped[at] = gaps[k];
    }
  }

  private int[] order() {
    int[] waiting = new int[size];
    int[] sorted = new int[size];
    int found = 0;
    for (int i = 0; i < size; i++) {
      waiting[i] = firstBack[i + 1] - firstBack[i];
      if (waiting[i] == 0) {
        sorted[found++] = i;
      }
    }
    for (int k = 0; k < found; k++) {
      for (int arc = firstArc[sorted[k]]; arc < firstArc[sorted[k] + 1]; arc++) {
        if (--waiting[successor[arc]] == 0) {
          sorted[found++] = successor[arc];
        }
      }
    }
    return sorted;
  }

  /** The earliest start of each activity if there is enough of every resource. */
  int[] heads() {
    int[] head = new int[size];
    for (int i : order) {
      for (int arc = firstArc[i]; arc < firstArc[i + 1]; arc++) {
        head[successor[arc]] = Math.max(head[successor[arc]], head[i] + gap[arc]);
      }
    }
    return head;
  }

  /** How long the project lasts at least from the start of each activity on. */
  int[] tails() {
    int[] tail = duration.clone();
    for (int k = size - 1; k >= 0; k--) {
      int i = order[k];
      for (int arc = firstArc[i]; arc < firstArc[i + 1]; arc++) {
        tail[i] = Math.max(tail[i], gap[arc] + tail[successor[arc]]);
      }
    }
    return tail;
  }

  /** A time by which every schedule ends that starts each activity as early as it can. */
  int horizon() {
    int sum = 0;
    for (int i = 0; i < size; i++) {
      int longest = duration[i];
      for (int arc = firstArc[i]; arc < firstArc[i + 1]; arc++) {
        longest = Math.max(longest, gap[arc]);
      }
      sum += longest;
    }
    return sum;
  }
}
