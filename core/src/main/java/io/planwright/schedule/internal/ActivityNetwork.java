package io.planwright.schedule.internal;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityGraph;
import io.planwright.activity.Dependency;
import io.planwright.activity.LagUnit;
import io.planwright.activity.WorkBreakdown;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The activities in an order in which each comes after all that it waits for, and the dependencies
 * as arcs between them, grouped by predecessor. Immutable and thread-safe.
 *
 * <p>An arc with a lag in working days says how many of them at least lie between the two
 * <em>starts</em>, whatever events its dependency links, since an activity's finish is its start
 * plus its duration. A lag in elapsed days depends on the date: {@link NetworkTimes} asks the
 * calendar.
 */
public final class ActivityNetwork {

  /** An activity has no fixed start. */
  public static final long NOT_FIXED = -1;

  private static final int FROM_START = 1;
  private static final int TO_START = 2;
  private static final int ELAPSED = 4;

  private final WorkBreakdown breakdown;
  private final ActivityGraph graph;
  private final int[] position;
  private final int[] duration;
  private final long[] firstPossible;
  private final long[] fixedStart;
  private final int[] firstArc;
  private final int[] successor;
  private final int[] link;
  private final int[] gap;
  private final byte[] kind;

  private ActivityNetwork(WorkBreakdown breakdown) {
    this.breakdown = breakdown;
    this.graph = breakdown.graph();
    int arcs = graph.dependencies();
    this.position = new int[graph.activities()];
    this.duration = new int[graph.activities()];
    this.firstPossible = new long[graph.activities()];
    this.fixedStart = new long[graph.activities()];
    this.firstArc = new int[graph.activities() + 1];
    this.successor = new int[arcs];
    this.link = new int[arcs];
    this.gap = new int[arcs];
    this.kind = new byte[arcs];
  }

  /**
   * The network of a breakdown, in time linear in activities and dependencies.
   *
   * @param breakdown the activities and dependencies
   * @param days numbers the dates
   * @return its network
   */
  public static ActivityNetwork of(WorkBreakdown breakdown, WorkingDays days) {
    ActivityNetwork network = new ActivityNetwork(breakdown);
    network.placeActivities(days);
    network.placeArcs();
    return network;
  }

  /** Goes through the activities as they lie in memory, not in order: that is much faster. */
  private void placeActivities(WorkingDays days) {
    for (int i = 0; i < position.length; i++) {
      position[graph.activityAt(i)] = i;
    }
    List<Activity> activities = breakdown.activities();
    for (int index = 0; index < position.length; index++) {
      Activity activity = activities.get(index);
      int place = position[index];
      long fixed = number(activity.fixedStart(), NOT_FIXED, days);
      duration[place] = activity.durationDays();
      fixedStart[place] = fixed;
      firstPossible[place] = Math.max(fixed, number(activity.notBefore(), 0, days));
    }
  }

  private static long number(Optional<LocalDate> date, long otherwise, WorkingDays days) {
    return date.isEmpty() ? otherwise : days.numberOnOrAfter(date.get().toEpochDay());
  }

  private void placeArcs() {
    for (int i = 0; i < link.length; i++) {
      firstArc[position[graph.predecessor(i)] + 1]++;
    }
    for (int i = 0; i < duration.length; i++) {
      firstArc[i + 1] += firstArc[i];
    }
    int[] next = Arrays.copyOf(firstArc, duration.length);
    List<Dependency> dependencies = breakdown.dependencies();
    for (int i = 0; i < link.length; i++) {
      int from = position[graph.predecessor(i)];
      setArc(next[from]++, from, position[graph.successor(i)], i, dependencies.get(i));
    }
  }

  private void setArc(int arc, int from, int to, int index, Dependency dependency) {
    boolean isFromStart = dependency.type().isFromStart();
    boolean isElapsed = dependency.lagUnit() == LagUnit.ELAPSED;
    // A milestone's start and finish are one moment; its start is the simpler one to date.
    boolean isToStart = dependency.type().isToStart() || duration[to] == 0;
    successor[arc] = to;
    link[arc] = index;
    kind[arc] =
        (byte)
            ((isFromStart ? FROM_START : 0)
                + (isToStart ? TO_START : 0)
                + (isElapsed ? ELAPSED : 0));
    gap[arc] =
        isElapsed
            ? dependency.lagDays()
            : dependency.lagDays()
                + (isFromStart ? 0 : duration[from])
                - (isToStart ? 0 : duration[to]);
  }

  /**
   * How many activities there are.
   *
   * @return their number
   */
  public int size() {
    return duration.length;
  }

  /**
   * The activities of the breakdown.
   *
   * @return the activities by index
   */
  public List<Activity> activities() {
    return breakdown.activities();
  }

  /**
   * An activity.
   *
   * @param place its position in order
   * @return the activity
   */
  public Activity activity(int place) {
    return breakdown.activities().get(graph.activityAt(place));
  }

  /**
   * Where an activity stands in the breakdown.
   *
   * @param place its position in order
   * @return its index in the list of activities
   */
  public int index(int place) {
    return graph.activityAt(place);
  }

  /**
   * Where an activity stands in order.
   *
   * @param index its index in the list of activities of the breakdown
   * @return its position
   */
  public int position(int index) {
    return position[index];
  }

  /**
   * How long an activity takes.
   *
   * @param place its position in order
   * @return its working days
   */
  public int duration(int place) {
    return duration[place];
  }

  /**
   * The first arc of a predecessor; its last is before the first arc of the next.
   *
   * @param place the predecessor, or the number of activities for the end of the last arc
   * @return the number of the arc
   */
  public int firstArc(int place) {
    return firstArc[place];
  }

  /**
   * Who waits.
   *
   * @param arc the arc
   * @return the position of its successor
   */
  public int successor(int arc) {
    return successor[arc];
  }

  /**
   * Whom an arc waits for, found in logarithmic time.
   *
   * @param arc the arc
   * @return the position of its predecessor
   */
  public int predecessor(int arc) {
    int low = 0;
    int high = duration.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firstArc[middle] <= arc) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * How many working days the successor starts after its predecessor's start, at least; of an arc
   * with an elapsed lag that lag itself, in days of the year.
   *
   * @param arc the arc
   * @return the days, negative for a lead
   */
  public int gap(int arc) {
    return gap[arc];
  }

  /**
   * Whether the lag of an arc counts the days of the year.
   *
   * @param arc the arc
   * @return true if it is elapsed
   */
  public boolean isElapsed(int arc) {
    return (kind[arc] & ELAPSED) != 0;
  }

  /**
   * Whether an arc waits for a start.
   *
   * @param arc the arc
   * @return true for SS and SF
   */
  public boolean isFromStart(int arc) {
    return (kind[arc] & FROM_START) != 0;
  }

  /**
   * Whether a start waits.
   *
   * @param arc the arc
   * @return true for FS and SS, and where a milestone waits
   */
  public boolean isToStart(int arc) {
    return (kind[arc] & TO_START) != 0;
  }

  /**
   * The dependency behind an arc.
   *
   * @param arc the arc
   * @return its dependency
   */
  public Dependency dependency(int arc) {
    return breakdown.dependencies().get(link[arc]);
  }

  /**
   * When an activity could start if it waited for nobody.
   *
   * @param place its position in order
   * @return the number of the first day that its own dates allow
   */
  public long firstPossible(int place) {
    return firstPossible[place];
  }

  /**
   * When an activity must start.
   *
   * @param place its position in order
   * @return the number of the day, or {@link #NOT_FIXED}
   */
  public long fixedStart(int place) {
    return fixedStart[place];
  }
}
