package io.planwright.schedule.network;

import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * When activities start at the earliest and at the latest, in numbered working days: the forward
 * and the backward pass over the network, each linear in activities and arcs.
 */
final class NetworkTimes {

  /** No arc decides the start: the plan's start or the activity's first possible day does. */
  static final int NO_ARC = -1;

  private static final int CHECK_EVERY = 1024;

  private final ActivityNetwork network;
  private final long[] earliestStart;
  private final long[] latestStart;
  private final int[] decidingArc;
  private final int[] decidingPredecessor;
  private final boolean[] isAtDayStart;
  private long length;

  private NetworkTimes(ActivityNetwork network, long[] firstPossible) {
    this.network = network;
    this.earliestStart = firstPossible.clone();
    this.latestStart = new long[network.size()];
    this.decidingArc = new int[network.size()];
    this.decidingPredecessor = new int[network.size()];
    this.isAtDayStart = new boolean[network.size()];
    Arrays.fill(decidingArc, NO_ARC);
  }

  /**
   * Computes the times.
   *
   * @param firstPossible the number of the first working day of each activity if nothing waited
   */
  static NetworkTimes of(ActivityNetwork network, long[] firstPossible, RunControl control) {
    NetworkTimes times = new NetworkTimes(network, firstPossible);
    times.passForward(firstPossible, control);
    times.passBackward(control);
    return times;
  }

  private void passForward(long[] firstPossible, RunControl control) {
    for (int i = 0; i < network.size(); i++) {
      checkEvery(i, control);
      if (!network.activity(i).isMilestone() || earliestStart[i] == firstPossible[i]) {
        isAtDayStart[i] = true;
      }
      length = Math.max(length, earliestStart[i] + network.duration(i));
      for (int arc = network.firstArc(i); arc < network.firstArc(i + 1); arc++) {
        push(i, arc);
      }
    }
  }

  /** Lets an activity that has its final start push the start of one that waits for it. */
  private void push(int from, int arc) {
    int to = network.successor(arc);
    long start = earliestStart[from] + network.gap(arc);
    if (start < earliestStart[to]) {
      return;
    }
    boolean isLater = start > earliestStart[to];
    if (isLater || decidingArc[to] == NO_ARC) {
      decidingArc[to] = arc;
      decidingPredecessor[to] = from;
    }
    // A finish is the end of a day, so what it alone decides happens at the end of a day too.
    boolean isFromDayStart =
        network.activity(from).isMilestone()
            ? isAtDayStart[from]
            : network.dependency(arc).type().isFromStart();
    isAtDayStart[to] = isFromDayStart || (!isLater && isAtDayStart[to]);
    earliestStart[to] = start;
  }

  private void passBackward(RunControl control) {
    for (int i = network.size() - 1; i >= 0; i--) {
      checkEvery(i, control);
      long latest = length - network.duration(i);
      for (int arc = network.firstArc(i); arc < network.firstArc(i + 1); arc++) {
        latest = Math.min(latest, latestStart[network.successor(arc)] - network.gap(arc));
      }
      latestStart[i] = latest;
    }
  }

  private static void checkEvery(int position, RunControl control) {
    if (position % CHECK_EVERY == 0) {
      control.checkpoint();
    }
  }

  /** The number of working days from the plan's start to the finish of its last activity. */
  long length() {
    return length;
  }

  long earliestStart(int position) {
    return earliestStart[position];
  }

  long earliestFinish(int position) {
    return earliestStart[position] + network.duration(position);
  }

  /** The number of the day on which an activity starts; a milestone may end the day before. */
  long startDay(int position) {
    return isAtDayStart[position] ? earliestStart[position] : earliestStart[position] - 1;
  }

  long finishDay(int position) {
    return startDay(position) + Math.max(0, network.duration(position) - 1);
  }

  long totalFloat(int position) {
    return latestStart[position] - earliestStart[position];
  }

  /** The least slack of its arcs, and of the plan's end, which no arc may stand for. */
  long freeFloat(int position) {
    long free = length - earliestFinish(position);
    for (int arc = network.firstArc(position); arc < network.firstArc(position + 1); arc++) {
      long slack =
          earliestStart[network.successor(arc)] - network.gap(arc) - earliestStart[position];
      free = Math.min(free, slack);
    }
    return free;
  }

  /** The arc that holds an activity back, or {@link #NO_ARC}. */
  int decidingArc(int position) {
    return decidingArc[position];
  }

  int decidingPredecessor(int position) {
    return decidingPredecessor[position];
  }
}
