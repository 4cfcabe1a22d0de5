package io.planwright.schedule.risk;

import io.planwright.activity.Dependency;
import io.planwright.schedule.internal.ActivityNetwork;
import io.planwright.schedule.internal.NetworkTimes;
import io.planwright.schedule.internal.TimedNetwork;
import io.planwright.schedule.internal.WorkingDays;
import java.util.Arrays;

/**
 * The network for many runs at a time: a row of numbers an activity, and the arcs grouped by who
 * waits. Thread-safe once the days have grown as far as any run goes.
 *
 * <p>Working time is continuous here: work may end within a day, and the next one begins then. An
 * elapsed lag runs from the date of its event, rounded up to whole days, as in the plan.
 */
final class RiskNetwork {

  /** Less than a second: sums of durations that end a day are not to spill into the next one. */
  static final double ROUNDING = 1e-9;

  private final WorkingDays days;
  private final int size;
  private final double[] firstPossible;
  private final int[] firstArc;
  private final int[] predecessor;
  private final double[] lag;
  private final boolean[] isFromStart;
  private final boolean[] isToStart;
  private final boolean[] isElapsed;
  private final boolean[] isFromMorning;
  private final int[] last;

  RiskNetwork(TimedNetwork timed) {
    ActivityNetwork network = timed.network();
    int arcs = network.firstArc(network.size());
    this.days = timed.days();
    this.size = network.size();
    this.firstPossible = new double[size];
    this.firstArc = new int[size + 1];
    this.predecessor = new int[arcs];
    this.lag = new double[arcs];
    this.isFromStart = new boolean[arcs];
    this.isToStart = new boolean[arcs];
    this.isElapsed = new boolean[arcs];
    this.isFromMorning = new boolean[arcs];
    this.last = takeArcs(network, timed.times());
  }

  /** Turns the arcs around, and lists the activities after whose finish none must finish. */
  private int[] takeArcs(ActivityNetwork network, NetworkTimes times) {
    for (int arc = 0; arc < lag.length; arc++) {
      firstArc[network.successor(arc) + 1]++;
    }
    for (int i = 0; i < size; i++) {
      firstArc[i + 1] += firstArc[i];
    }
    int[] next = Arrays.copyOf(firstArc, size);
    int[] found = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      firstPossible[i] = network.firstPossible(i);
      boolean isLast = true;
      for (int arc = network.firstArc(i); arc < network.firstArc(i + 1); arc++) {
        int to = next[network.successor(arc)]++;
        Dependency dependency = network.dependency(arc);
        predecessor[to] = i;
        lag[to] = dependency.lagDays();
        isFromStart[to] = network.isFromStart(arc);
        isToStart[to] = network.isToStart(arc);
        isElapsed[to] = network.isElapsed(arc);
        isFromMorning[to] =
            network.duration(i) == 0 ? times.isAtDayStart(i) : network.isFromStart(arc);
        isLast &= network.isFromStart(arc) || dependency.lagDays() < 0;
      }
      if (isLast) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  int size() {
    return size;
  }

  /** The activities of which the latest one to finish ends the plan. */
  int[] last() {
    return last.clone();
  }

  double firstPossible(int place) {
    return firstPossible[place];
  }

  int firstArc(int place) {
    return firstArc[place];
  }

  int predecessor(int arc) {
    return predecessor[arc];
  }

  boolean isFromStart(int arc) {
    return isFromStart[arc];
  }

  boolean isToStart(int arc) {
    return isToStart[arc];
  }

  /**
   * Computes the earliest starts and finishes of some runs.
   *
   * @param duration the durations, a row an activity
   * @param start takes the starts
   * @param finish takes the finishes
   * @param width how many numbers a row has
   * @param count how many of them count
   */
  void forward(double[] duration, double[] start, double[] finish, int width, int count) {
    for (int i = 0; i < size; i++) {
      int row = i * width;
      Arrays.fill(start, row, row + count, firstPossible[i]);
      for (int arc = firstArc[i]; arc < firstArc[i + 1]; arc++) {
        double[] event = isFromStart[arc] ? start : finish;
        int from = predecessor[arc] * width;
        if (isElapsed[arc]) {
          for (int j = 0; j < count; j++) {
            double wait = pushed(arc, event[from + j], duration[row + j]);
            start[row + j] = Math.max(start[row + j], wait);
          }
        } else if (isToStart[arc]) {
          pushStart(start, row, event, from, lag[arc], count);
        } else {
          pushFinish(start, row, event, from, lag[arc], duration, count);
        }
      }
      for (int j = row; j < row + count; j++) {
        finish[j] = start[j] + duration[j];
      }
    }
  }

  private static void pushStart(
      double[] start, int row, double[] event, int from, double lag, int count) {
    for (int j = 0; j < count; j++) {
      start[row + j] = Math.max(start[row + j], event[from + j] + lag);
    }
  }

  private static void pushFinish(
      double[] start, int row, double[] event, int from, double lag, double[] duration, int count) {
    for (int j = 0; j < count; j++) {
      start[row + j] = Math.max(start[row + j], event[from + j] + lag - duration[row + j]);
    }
  }

  /** When the successor of an arc may start: computed as in {@link #forward}, to the last bit. */
  double pushed(int arc, double event, double duration) {
    double ready = isElapsed[arc] ? elapsed(arc, event) : event + lag[arc];
    return isToStart[arc] ? ready : ready - duration;
  }

  private double elapsed(int arc, double event) {
    long whole = (long) Math.ceil(event - ROUNDING);
    boolean isMorning = isFromMorning[arc] || whole <= 0;
    long from = isMorning ? days.epochDay(Math.max(0, whole)) : days.epochDay(whole - 1) + 1;
    long morning = from + (long) lag[arc];
    return isToStart[arc] ? days.numberOnOrAfter(morning) : days.numberOnOrAfter(morning - 1) + 1.0;
  }

  /**
   * Bounds of all starts and finishes that can occur, which a longer duration does not always move
   * the same way.
   *
   * @return lowest start, highest start, lowest finish, highest finish; each by activity
   */
  double[][] bounds(DurationModel durations) {
    double[][] bounds = new double[4][size];
    double most = 0;
    for (int i = 0; i < size; i++) {
      bounds(i, durations.lowest(i), durations.highest(i), bounds);
      most = Math.max(most, bounds[3][i]);
    }
    days.date((long) Math.ceil(most) + 1); // grows the calendar, or refuses
    return bounds;
  }

  private void bounds(int i, double shortest, double longest, double[][] bounds) {
    double[] ready = {firstPossible[i], firstPossible[i]};
    double[] done = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (int arc = firstArc[i]; arc < firstArc[i + 1]; arc++) {
      for (int side = 0; side < 2; side++) {
        double event = bounds[isFromStart[arc] ? side : 2 + side][predecessor[arc]];
        double[] pushed = isToStart[arc] ? ready : done;
        pushed[side] = Math.max(pushed[side], pushed(arc, event, 0));
      }
    }
    bounds[0][i] = Math.max(ready[0], done[0] - longest);
    bounds[1][i] = Math.max(ready[1], done[1] - shortest);
    bounds[2][i] = Math.max(ready[0] + shortest, done[0]);
    bounds[3][i] = Math.max(ready[1] + longest, done[1]);
  }
}
