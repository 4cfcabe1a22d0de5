package io.planwright.schedule.staffed;

import java.util.Arrays;

/**
 * Gives the places of a way to different people, each place to the first of its candidates that
 * leaves the other places theirs: augmenting paths (Kuhn 1955), the groups with fewest candidates
 * first.
 */
final class Teams {

  private static final int NOBODY = -1;

  private final Way way;
  private final int[][] candidates;
  private final int[] team;
  private final boolean[] isTried;

  private Teams(Way way, int[][] candidates) {
    this.way = way;
    this.candidates = candidates;
    team = new int[way.places()];
    Arrays.fill(team, NOBODY);
    int most = 0;
    for (int[] group : candidates) {
      for (int person : group) {
        most = Math.max(most, person + 1);
      }
    }
    isTried = new boolean[most];
  }

  /**
   * Finds a team.
   *
   * @param candidates who can take the places of each group, the best first
   * @return the person of each place, all different; empty if there are too few
   */
  static int[] matching(Way way, int[][] candidates) {
    if (way.places() == 1) {
      return candidates[0].length == 0 ? new int[0] : new int[] {candidates[0][0]};
    }
    Teams teams = new Teams(way, candidates);
    for (int place : teams.order()) {
      Arrays.fill(teams.isTried, false);
      if (!teams.seat(place)) {
        return new int[0];
      }
    }
    return teams.team;
  }

  private int[] order() {
    int[] order = new int[team.length];
    for (int place = 0; place < order.length; place++) {
      int at = place;
      int count = candidates[way.groupOf[place]].length;
      while (at > 0 && candidates[way.groupOf[order[at - 1]]].length > count) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = place;
    }
    return order;
  }

  private boolean seat(int place) {
    for (int person : candidates[way.groupOf[place]]) {
      if (!isTried[person]) {
        isTried[person] = true;
        int holder = placeOf(person);
        if (holder == NOBODY || seat(holder)) {
          team[place] = person;
          return true;
        }
      }
    }
    return false;
  }

  private int placeOf(int person) {
    for (int place = 0; place < team.length; place++) {
      if (team[place] == person) {
        return place;
      }
    }
    return NOBODY;
  }
}
