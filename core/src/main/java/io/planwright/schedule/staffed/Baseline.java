package io.planwright.schedule.staffed;

import java.util.Arrays;

/** What was planned before, by activity, and what changing it costs. */
final class Baseline {

  /** The start of an activity that was not planned. */
  static final int NEW = -1;

  final StabilityPrice price;
  private final HandOver handOver;
  final int[] start;
  final int[] way;

  /** Who was to do it; those who are no longer there are left out. */
  final int[][] team;

  /** How many were to do it. */
  final int[] people;

  /** Whether its mode is still possible. */
  final boolean[] isMode;

  /** Whether everybody who was to do it is still there. */
  final boolean[] isWhole;

  /** When those who can be interrupted were to be worked on: place and active slot in turn. */
  final int[][] slots;

  private final int staff;

  Baseline(StabilityPrice price, HandOver handOver, int size, int staff) {
    this.price = price;
    this.handOver = handOver;
    this.staff = staff;
    start = new int[size];
    way = new int[size];
    team = new int[size][0];
    people = new int[size];
    isMode = new boolean[size];
    isWhole = new boolean[size];
    slots = new int[size][0];
    Arrays.fill(start, NEW);
  }

  /** What the last plan of a decoder costs in changes. */
  double cost(Decoder plan) {
    double sum = 0;
    for (int i = 0; i < start.length; i++) {
      if (start[i] != NEW && plan.model.past.state[i] != Past.FINISHED) {
        boolean isSame = plan.start[i] == start[i] && isMode[i] && plan.way[i] == way[i];
        sum += isSame ? 0 : price.perActivity();
        sum += price.perDay() * plan.model.grid.days(Math.abs(plan.start[i] - start[i]));
        sum += price.perPerson() * changed(i, plan.team[i]);
        sum += handOver.price() * takeOvers(i, plan);
      }
    }
    return sum;
  }

  /** How many take over what others have begun who could go on. */
  private static int takeOvers(int i, Decoder plan) {
    Past past = plan.model.past;
    int[] began = past.team[i];
    if (past.state[i] != Past.STARTED || began == null) {
      return 0;
    }
    int count = 0;
    for (int person : plan.team[i]) {
      count += Arrays.stream(began).anyMatch(each -> each == person) ? 0 : 1;
    }
    return count;
  }

  /** How many come in, or how many go out if those are more. */
  private int changed(int i, int[] after) {
    int kept = 0;
    int now = 0;
    for (int person : after) {
      now += person < staff ? 1 : 0;
      for (int before : team[i]) {
        kept += before == person && person < staff ? 1 : 0;
      }
    }
    return Math.max(now, people[i]) - kept;
  }

  /** Puts an activity back to where and with whom it was planned. */
  void restore(Genome genome, int i) {
    if (start[i] != NEW) {
      genome.key[i] = start[i];
      genome.hold[i] = start[i];
      genome.way[i] = isWhole[i] ? way[i] : Genome.ANY;
      genome.team[i] = isWhole[i] && team[i].length > 0 ? team[i] : null;
    }
  }
}
