package io.planwright.schedule.project;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Schedules seen from one end of the project, made from the other. */
final class Population {

  /** The starts of each member, in the time of this end. */
  final int[][] starts;

  /** How long each member lasts; those to come last for ever. */
  final int[] ends;

  /** Whether each member was made by the parallel scheme. */
  final boolean[] isParallel;

  private final int[] duration;
  private int filled;

  Population(int members, int[] duration) {
    this.duration = duration;
    starts = new int[members][duration.length];
    ends = new int[members];
    isParallel = new boolean[members];
    Arrays.fill(ends, Integer.MAX_VALUE);
  }

  int size() {
    return ends.length;
  }

  /** The best of some members drawn at random. */
  int select(RandomGenerator random, int draws) {
    int best = random.nextInt(ends.length);
    for (int k = 1; k < draws; k++) {
      int rival = random.nextInt(ends.length);
      best = ends[rival] < ends[best] ? rival : best;
    }
    return best;
  }

  /** Takes a schedule while there is room, and then in place of the longest. */
  void gather(int[] made, int end, boolean isFromParallel) {
    int place = filled;
    if (filled < ends.length) {
      filled++;
    } else {
      place = 0;
      for (int k = 1; k < ends.length; k++) {
        place = ends[k] > ends[place] ? k : place;
      }
    }
    if (end < ends[place]) {
      put(place, made, end, isFromParallel);
    }
  }

  /** Takes a schedule at a place, unless the one there is shorter or another is the same. */
  void replace(int place, int[] made, int end, boolean isFromParallel) {
    if (end <= ends[place] && !isElsewhere(place, made, end)) {
      put(place, made, end, isFromParallel);
    }
  }

  /** Turns the time of a schedule round. */
  private void put(int place, int[] made, int end, boolean isFromParallel) {
    int[] member = starts[place];
    for (int i = 0; i < member.length; i++) {
      member[i] = end - made[i] - duration[i];
    }
    ends[place] = end;
    isParallel[place] = isFromParallel;
  }

  private boolean isElsewhere(int place, int[] made, int end) {
    for (int k = 0; k < ends.length; k++) {
      if (ends[k] == end && k != place && isSame(starts[k], made, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(int[] member, int[] made, int end) {
    for (int i = 0; i < member.length; i++) {
      if (member[i] != end - made[i] - duration[i]) {
        return false;
      }
    }
    return true;
  }

  /** Puts the shortest first. */
  void sort() {
    long[] places = new long[ends.length];
    for (int k = 0; k < places.length; k++) {
      places[k] = ((long) ends[k] << Integer.SIZE) | k;
    }
    Arrays.sort(places);
    int[][] oldStarts = starts.clone();
    int[] oldEnds = ends.clone();
    boolean[] oldParallel = isParallel.clone();
    for (int k = 0; k < places.length; k++) {
      int from = (int) places[k];
      starts[k] = oldStarts[from];
      ends[k] = oldEnds[from];
      isParallel[k] = oldParallel[from];
    }
  }
}
