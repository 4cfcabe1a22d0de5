package io.planwright.schedule.staffed;

import java.util.Arrays;

/**
 * Chooses a team that ends early: each candidate alone, the earliest and then the least flexible
 * first, matched to the places; and for several places better ones one by one.
 */
final class Choosing {

  /** With more candidates than that, exchanging them one by one takes too long. */
  private static final int MOST_EXCHANGES = 40;

  private static final int PERSON_BITS = 16;
  private static final int FLEXIBLE_BITS = 15;

  private final Model model;
  private final Placing placing;

  Choosing(Model model, Placing placing) {
    this.model = model;
    this.placing = placing;
  }

  /** The team; empty if no candidates of some place are free in time. */
  int[] team(int activity, Way way, long need, int ready, int finishBound) {
    if (hasNoChoice(way)) {
      return Teams.matching(way, way.candidates);
    }
    boolean isDivisible = model.activity[activity].divisible();
    int[][] ranked = new int[way.candidates.length][];
    for (int group = 0; group < ranked.length; group++) {
      ranked[group] = ranked(way, group, isDivisible, need, ready, finishBound);
    }
    int[] team = Teams.matching(way, ranked);
    if (team.length > 1 && exchanges(ranked) <= MOST_EXCHANGES) {
      exchange(way, ranked, team, isDivisible, need, ready, finishBound);
    }
    return team;
  }

  private static boolean hasNoChoice(Way way) {
    for (int group = 0; group < way.candidates.length; group++) {
      if (way.candidates[group].length > way.placesOf(group)) {
        return false;
      }
    }
    return true;
  }

  private static int exchanges(int[][] ranked) {
    int count = 0;
    for (int[] group : ranked) {
      count += group.length;
    }
    return count;
  }

  /** Who is free, by the finish that each alone would have with the whole team's speed. */
  private int[] ranked(
      Way way, int group, boolean isDivisible, long need, int ready, int finishBound) {
    int place = 0;
    while (way.groupOf[place] != group) {
      place++;
    }
    long whole = 0;
    for (int share : way.share) {
      whole += share;
    }
    long part = way.isFixedWork ? Math.max(1, need * way.share[place] / whole) : need;
    Way alone =
        new Way(
            way.id,
            way.isFixedWork,
            part,
            new int[][] {way.candidates[group]},
            new int[] {0},
            new int[] {way.share[place]},
            way.pool,
            way.quantity);
    long[] keys = new long[way.candidates[group].length];
    int[] one = new int[1];
    int count = 0;
    for (int person : way.candidates[group]) {
      one[0] = person;
      if (placing.find(alone, one, isDivisible, part, ready, finishBound)) {
        long flexible = Math.min((1 << FLEXIBLE_BITS) - 1, model.flexibility[person]);
        keys[count++] =
            ((long) placing.finish() << FLEXIBLE_BITS | flexible) << PERSON_BITS | person;
      }
    }
    Arrays.sort(keys, 0, count);
    int[] ranked = new int[count];
    for (int k = 0; k < count; k++) {
      ranked[k] = (int) (keys[k] & ((1 << PERSON_BITS) - 1));
    }
    return ranked;
  }

  private void exchange(
      Way way,
      int[][] ranked,
      int[] team,
      boolean isDivisible,
      long need,
      int ready,
      int finishBound) {
    int best = finish(way, team, isDivisible, need, ready, finishBound);
    for (int place = 0; place < team.length; place++) {
      for (int person : ranked[way.groupOf[place]]) {
        if (contains(team, person)) {
          continue;
        }
        int before = team[place];
        team[place] = person;
        int finish = finish(way, team, isDivisible, need, ready, finishBound);
        if (finish < best) {
          best = finish;
        } else {
          team[place] = before;
        }
      }
    }
  }

  private int finish(
      Way way, int[] team, boolean isDivisible, long need, int ready, int finishBound) {
    return placing.find(way, team, isDivisible, need, ready, finishBound)
        ? placing.finish()
        : Integer.MAX_VALUE;
  }

  private static boolean contains(int[] team, int person) {
    for (int each : team) {
      if (each == person) {
        return true;
      }
    }
    return false;
  }
}
