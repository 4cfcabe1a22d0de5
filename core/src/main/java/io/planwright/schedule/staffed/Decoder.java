package io.planwright.schedule.staffed;

import org.jspecify.annotations.Nullable;

/**
 * Makes a plan of a genome: the serial scheme (Kolisch 1996), each activity in turn as early as its
 * predecessors, people and material allow. Not thread-safe; holds the last plan that it made.
 */
final class Decoder {

  private static final int[] NOBODY = {};

  final Model model;
  final int[] start;
  final int[] finish;

  /** The first and last active slots; what needs no time has an empty range. */
  final int[] first;

  final int[] last;
  final int[] way;
  final int[][] team;

  /** The slot before which each could not start in the last plan. */
  final int[] ready;

  /** How many activities found no place within the horizon. */
  int unplaced;

  /** What people work by person, in slots times {@link Model#WHOLE}. */
  final long[] work;

  private final Bookings bookings;
  private final Placing placing;
  private final Choosing choosing;
  private final Sequence sequence;
  private final int[] order;
  private final @Nullable Pinning pinning;

  /**
   * Prepares for a model.
   *
   * @param baseline what was planned before, whose interruptions are kept where they can be
   */
  Decoder(Model model, @Nullable Baseline baseline) {
    this.model = model;
    start = new int[model.size];
    finish = new int[model.size];
    first = new int[model.size];
    last = new int[model.size];
    way = new int[model.size];
    team = new int[model.size][];
    ready = new int[model.size];
    order = new int[model.size];
    bookings = new Bookings(model);
    work = bookings.work;
    placing = bookings.placing();
    choosing = new Choosing(model, placing);
    sequence = new Sequence(model);
    pinning = baseline == null ? null : new Pinning(model, baseline, bookings.free, bookings.stock);
  }

  /** Places all activities and tells a ledger. */
  void decode(Genome genome, Bookings.Ledger ledger) {
    Bookings.Ledger before = bookings.ledger;
    bookings.ledger = ledger;
    decode(genome);
    bookings.ledger = before;
  }

  /** Places all activities; the plan is then in the fields. */
  void decode(Genome genome) {
    bookings.clear();
    unplaced = 0;
    sequence.sort(genome.key, order);
    Past past = model.past;
    for (int i = 0; i < model.size; i++) {
      if (past.state[i] == Past.FINISHED) {
        settle(i, past.start[i], past.finish[i]);
      }
    }
    for (int i : order) {
      if (past.state[i] == Past.STARTED) {
        resume(i, genome);
      }
    }
    for (int i : order) {
      if (past.state[i] == Past.OPEN) {
        place(i, genome);
      }
    }
  }

  private void settle(int i, int from, int to) {
    start[i] = from;
    finish[i] = to;
    first[i] = 0;
    last[i] = -1;
    way[i] = model.past.way[i];
    int[] people = model.past.team[i];
    team[i] = people == null ? NOBODY : people;
  }

  /** What has begun goes on from now, before all that has not. */
  private void resume(int i, Genome genome) {
    Past past = model.past;
    int at = past.way[i];
    boolean isPassed = past.mayPass && genome.way[i] == at && genome.team[i] != null;
    int[] people = isPassed ? genome.team[i] : past.team[i];
    ready[i] = past.now;
    boolean isPinned = people != null && tryPin(i, at, people, past.left[i], past.now, 0);
    if (!isPinned && !tryPlace(i, at, people, past.left[i], past.now, 0)) {
      giveUp(i);
    }
    start[i] = past.start[i];
  }

  private void place(int i, Genome genome) {
    int from = Math.max(model.release[i], genome.hold[i]);
    int until = 0;
    for (int arc = model.firstArc[i]; arc < model.firstArc[i + 1]; arc++) {
      int before = model.predecessor[arc];
      int bound = model.bound(arc, start[before], finish[before]);
      if (model.arcs[arc].type().isToStart()) {
        from = Math.max(from, bound);
      } else {
        until = Math.max(until, bound);
      }
    }
    ready[i] = from;
    if (model.activity[i].isMilestone()) {
      int at = Math.max(from, until);
      settle(i, at, at);
      team[i] = NOBODY;
      way[i] = Math.max(0, genome.way[i]);
      unplaced += at > model.grid.slots ? 1 : 0;
    } else if (genome.way[i] == Genome.ANY) {
      placeInAnyWay(i, from, until);
    } else {
      Way given = model.ways[i][genome.way[i]];
      int[] people = genome.team[i];
      boolean isPinned =
          people != null
              && genome.hold[i] > 0
              && tryPin(i, genome.way[i], people, given.need, from, until);
      if (!isPinned && !tryPlace(i, genome.way[i], genome.team[i], given.need, from, until)) {
        giveUp(i);
      }
    }
  }

  private void placeInAnyWay(int i, int from, int until) {
    Way[] ways = model.ways[i];
    int best = -1;
    int bestFinish = Integer.MAX_VALUE;
    for (int k = 0; k < ways.length && ways.length > 1; k++) {
      int[] people = choosing.team(i, ways[k], ways[k].need, from, until);
      boolean isDivisible = model.activity[i].divisible();
      if (people.length > 0
          && placing.find(ways[k], people, isDivisible, ways[k].need, from, until)
          && placing.finish() < bestFinish) {
        bestFinish = placing.finish();
        best = k;
        team[i] = people;
      }
    }
    int[] people = best < 0 ? null : team[i];
    int at = Math.max(0, best);
    if (!tryPlace(i, at, people, ways[at].need, from, until)) {
      giveUp(i);
    }
  }

  /** Takes the very slots that were planned, if all of them can be had. */
  private boolean tryPin(int i, int at, int[] people, long need, int from, int until) {
    if (pinning == null || !pinning.find(i, at, people, need, from, until)) {
      return false;
    }
    way[i] = at;
    team[i] = people;
    first[i] = pinning.first;
    last[i] = pinning.last;
    start[i] = model.grid.slotOf[pinning.first];
    finish[i] = model.grid.slotOf[pinning.last] + 1;
    bookings.bookSlots(i, model.ways[i][at], people, pinning.slots(i));
    bookings.close(model.ways[i][at], people, first[i], last[i]);
    return true;
  }

  private boolean tryPlace(int i, int at, int @Nullable [] people, long need, int from, int until) {
    Way chosenWay = model.ways[i][at];
    int[] found = people == null ? choosing.team(i, chosenWay, need, from, until) : people;
    boolean isDivisible = model.activity[i].divisible();
    if (found.length == 0 || !placing.find(chosenWay, found, isDivisible, need, from, until)) {
      return false;
    }
    way[i] = at;
    team[i] = found;
    first[i] = placing.first;
    last[i] = placing.last;
    start[i] = placing.start();
    finish[i] = placing.finish();
    bookings.book(i, chosenWay, found, first[i], last[i]);
    return true;
  }

  private void giveUp(int i) {
    unplaced++;
    start[i] = model.grid.slots;
    finish[i] = model.grid.slots;
    first[i] = 0;
    last[i] = -1;
    way[i] = 0;
    team[i] = NOBODY;
  }

  /** Whether an activity found no place within the horizon in the last plan. */
  boolean isUnplaced(int i) {
    if (model.past.state[i] == Past.FINISHED) {
      return false;
    }
    return model.activity[i].isMilestone() ? start[i] > model.grid.slots : last[i] < first[i];
  }

  /** The order in which the last plan was made. */
  int[] order() {
    return order;
  }

  /** The free time that is left in the last plan. */
  int[][] free() {
    return bookings.free;
  }

  /** The material that is left in the last plan. */
  long[][] stock() {
    return bookings.stock;
  }
}
