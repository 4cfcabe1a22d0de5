package io.planwright.schedule.staffed;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import java.util.List;

/** A request in whole numbers: activities of all projects, people and pools by their places. */
final class Model {

  /** All of a person's time; divisible by the small numbers and nearly by tenths. */
  static final int WHOLE = 720_720;

  /** What the table of free time holds where somebody is not at work. */
  static final int AWAY = -1;

  /** The day of a start that is not fixed. */
  static final int NO_DAY = Integer.MIN_VALUE;

  final StaffedRequest request;
  final Grid grid;

  /** The free time by person and active slot; the office comes last and never has less of it. */
  final int[][] free;

  /** The free material by pool and day. */
  final long[][] stock;

  final OfficeTime office;
  final int size;
  final Activity[] activity;
  final int[] project;
  final Way[][] ways;

  /** In how many places of the request each person could be: who is less flexible goes first. */
  final int[] flexibility;

  /** What each dependency waits for, sorted by who waits: {@code arcs[firstArc[i]]} and so on. */
  final int[] firstArc;

  final int[] predecessor;
  final Dependency[] arcs;

  /** The slot before which each activity cannot start. */
  final int[] release;

  /** The day of a fixed start, before the horizon too, or {@link #NO_DAY}. */
  final int[] fixedDay;

  /** The minute by which it is wanted, or {@code Long.MAX_VALUE}. */
  final long[] deadline;

  /** What has happened already. */
  final Past past;

  Model(
      StaffedRequest request,
      Grid grid,
      int[][] free,
      long[][] stock,
      OfficeTime office,
      ModelRows rows,
      Past past) {
    this.request = request;
    this.grid = grid;
    this.free = free;
    this.stock = stock;
    this.office = office;
    size = rows.activities.size();
    activity = rows.activities.toArray(Activity[]::new);
    project = rows.project.stream().mapToInt(Integer::intValue).toArray();
    ways = rows.ways.toArray(Way[][]::new);
    flexibility = rows.flexibility();
    firstArc = rows.firstArc();
    predecessor = rows.predecessors();
    arcs = rows.arcs();
    release = new int[size];
    fixedDay = new int[size];
    deadline = new long[size];
    this.past = past;
    for (int i = 0; i < size; i++) {
      release[i] = releaseOf(i);
      fixedDay[i] = activity[i].fixedStart().map(grid::day).orElse(NO_DAY);
      deadline[i] = activity[i].deadline().map(grid::endMinute).orElse(Long.MAX_VALUE);
    }
  }

  private int releaseOf(int i) {
    int slot = Math.max(0, past.now);
    slot = Math.max(slot, projectOf(i).earliestStart().map(grid::startSlot).orElse(0));
    slot = Math.max(slot, activity[i].notBefore().map(grid::startSlot).orElse(0));
    return Math.max(slot, activity[i].fixedStart().map(grid::startSlot).orElse(0));
  }

  /** Whether an activity has not begun and was to begin on a certain day. */
  boolean hasFixedDay(int i) {
    return past.state[i] == Past.OPEN && fixedDay[i] != NO_DAY;
  }

  /** Whether its start is fixed still: a day that is over fixes nothing any more. */
  boolean isFixed(int i) {
    return hasFixedDay(i) && fixedDay[i] >= past.today;
  }

  StaffedProject projectOf(int i) {
    return request.projects().get(project[i]);
  }

  StaffMember member(int person) {
    return request.staff().get(person);
  }

  boolean isOffice(int person) {
    return person == request.staff().size();
  }

  List<StaffedProject> projects() {
    return request.projects();
  }

  /** The event that a dependency asks the successor's start or finish to wait for. */
  int bound(int arc, int start, int finish) {
    int event = arcs[arc].type().isFromStart() ? start : finish;
    return office.plus(event, arcs[arc]);
  }
}
