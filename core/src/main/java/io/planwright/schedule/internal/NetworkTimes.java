package io.planwright.schedule.internal;

import io.planwright.run.RunControl;
import java.util.Arrays;

/**
 * When activities start at the earliest and at the latest, in numbered working days: the forward
 * and the backward pass over the network, each linear in activities and arcs.
 *
 * <p>Immutable once made; as thread-safe as the {@link WorkingDays} it asks.
 */
public final class NetworkTimes {

  /** No arc decides the start: the plan's start or the activity's own dates do. */
  public static final int NO_ARC = -1;

  private static final int CHECK_EVERY = 1024;

  private final ActivityNetwork network;
  private final WorkingDays days;
  private final long[] earliestStart;
  private final long[] latestStart;
  private final int[] decidingArc;
  private final boolean[] isAtDayStart;
  private long length;

  private NetworkTimes(ActivityNetwork network, WorkingDays days) {
    this.network = network;
    this.days = days;
    this.earliestStart = new long[network.size()];
    this.latestStart = new long[network.size()];
    this.decidingArc = new int[network.size()];
    this.isAtDayStart = new boolean[network.size()];
    Arrays.fill(decidingArc, NO_ARC);
    Arrays.fill(isAtDayStart, true);
  }

  /**
   * Computes the times.
   *
   * @param network the activities and their dependencies
   * @param days numbers the dates
   * @param control asked again and again
   * @return the times
   */
  public static NetworkTimes of(ActivityNetwork network, WorkingDays days, RunControl control) {
    NetworkTimes times = new NetworkTimes(network, days);
    times.passForward(control);
    times.passBackward(control);
    return times;
  }

  private void passForward(RunControl control) {
    for (int i = 0; i < network.size(); i++) {
      earliestStart[i] = network.firstPossible(i);
    }
    for (int i = 0; i < network.size(); i++) {
      checkEvery(i, control);
      length = Math.max(length, earliestFinish(i));
      for (int arc = network.firstArc(i); arc < network.firstArc(i + 1); arc++) {
        push(i, arc);
      }
    }
  }

  /** Lets an activity that has its final start push the start of one that waits for it. */
  private void push(int from, int arc) {
    int to = network.successor(arc);
    long start = startAfter(from, arc);
    if (start < earliestStart[to]) {
      return;
    }
    boolean isLater = start > earliestStart[to];
    if (isLater || decidingArc[to] == NO_ARC) {
      decidingArc[to] = arc;
    }
    if (network.duration(to) == 0) {
      isAtDayStart[to] = isAtDayStart(from, arc, start) || (!isLater && isAtDayStart[to]);
    }
    earliestStart[to] = start;
  }

  /**
   * When the successor of an arc may start if its predecessor starts at the earliest.
   *
   * @param from the predecessor
   * @param arc one of its arcs
   * @return the number of the day
   */
  public long startAfter(int from, int arc) {
    if (!network.isElapsed(arc)) {
      return earliestStart[from] + network.gap(arc);
    }
    long morning = elapsedMorning(from, arc);
    return network.isToStart(arc)
        ? days.numberOnOrAfter(morning)
        : days.numberOnOrAfter(morning - 1) + 1L - network.duration(network.successor(arc));
  }

  /** The morning, as an epoch day, on which an elapsed lag has run; an evening is the next one. */
  private long elapsedMorning(int from, int arc) {
    long event =
        isFromMorning(from, arc)
            ? days.epochDay(earliestStart[from])
            : days.epochDay(earliestFinish(from) - 1) + 1;
    return event + network.gap(arc);
  }

  private boolean isFromMorning(int from, int arc) {
    return network.duration(from) == 0 ? isAtDayStart[from] : network.isFromStart(arc);
  }

  /** A finish is the end of a day, so what it alone decides happens at the end of a day too. */
  private boolean isAtDayStart(int from, int arc, long start) {
    if (isFromMorning(from, arc) || start == 0) {
      return true;
    }
    return network.isElapsed(arc) && elapsedMorning(from, arc) > days.epochDay(start - 1) + 1;
  }

  private void passBackward(RunControl control) {
    for (int i = network.size() - 1; i >= 0; i--) {
      checkEvery(i, control);
      long latest = length - network.duration(i);
      for (int arc = network.firstArc(i); arc < network.firstArc(i + 1); arc++) {
        latest = Math.min(latest, startBefore(i, arc, latestStart[network.successor(arc)]));
      }
      boolean isFixed = network.fixedStart(i) != ActivityNetwork.NOT_FIXED;
      latestStart[i] = isFixed ? Math.min(latest, earliestStart[i]) : latest;
    }
  }

  /**
   * When the predecessor of an arc has to start if its successor starts then.
   *
   * @param from the predecessor
   * @param arc one of its arcs
   * @param start the number of the day on which the successor starts
   * @return the number of the last day on which the predecessor can start
   */
  public long startBefore(int from, int arc, long start) {
    if (!network.isElapsed(arc)) {
      return start - network.gap(arc);
    }
    int waiting = network.duration(network.successor(arc));
    long lastMorning =
        network.isToStart(arc) ? days.epochDay(start) : days.epochDay(start + waiting - 1) + 1;
    long event = lastMorning - network.gap(arc);
    return isFromMorning(from, arc)
        ? days.numberOnOrBefore(event)
        : days.numberOnOrBefore(event - 1) + 1L - network.duration(from);
  }

  private static void checkEvery(int position, RunControl control) {
    if (position % CHECK_EVERY == 0) {
      control.checkpoint();
    }
  }

  /**
   * How long the plan takes.
   *
   * @return the working days from its start to the finish of its last activity
   */
  public long length() {
    return length;
  }

  /**
   * The earliest start.
   *
   * @param position the activity
   * @return the number of the day
   */
  public long earliestStart(int position) {
    return earliestStart[position];
  }

  /**
   * The earliest finish.
   *
   * @param position the activity
   * @return the number of the day after its last one
   */
  public long earliestFinish(int position) {
    return earliestStart[position] + network.duration(position);
  }

  /**
   * The day on which an activity starts; a milestone may end the day before.
   *
   * @param position the activity
   * @return the number of the day
   */
  public long startDay(int position) {
    return isAtDayStart[position] ? earliestStart[position] : earliestStart[position] - 1;
  }

  /**
   * The day on which an activity finishes.
   *
   * @param position the activity
   * @return the number of the day
   */
  public long finishDay(int position) {
    return startDay(position) + Math.max(0, network.duration(position) - 1);
  }

  /**
   * Whether an activity starts in the morning; only milestones may not.
   *
   * @param position the activity
   * @return false if it is reached at the end of a day
   */
  public boolean isAtDayStart(int position) {
    return isAtDayStart[position];
  }

  /**
   * How late an activity may be without making the plan late.
   *
   * @param position the activity
   * @return the working days, at least 0
   */
  public long totalFloat(int position) {
    return latestStart[position] - earliestStart[position];
  }

  /**
   * The least slack of its arcs, of the plan's end, which no arc may stand for, and of its own
   * fixed date.
   *
   * @param position the activity
   * @return the working days, from 0 to the total float
   */
  public long freeFloat(int position) {
    long free = totalFloat(position);
    for (int arc = network.firstArc(position); arc < network.firstArc(position + 1); arc++) {
      long last = startBefore(position, arc, earliestStart[network.successor(arc)]);
      free = Math.min(free, last - earliestStart[position]);
    }
    return free;
  }

  /**
   * What holds an activity back.
   *
   * @param position the activity
   * @return the arc or {@link #NO_ARC}
   */
  public int decidingArc(int position) {
    return decidingArc[position];
  }
}
