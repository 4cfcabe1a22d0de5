package io.planwright.schedule.project;

import java.util.Arrays;

/**
 * Partial schedules that were looked into before, by the set of what is scheduled. It keeps them in
 * one array and forgets nothing; when that is full it takes no more.
 */
final class StateTable {

  /** A partial schedule that another one makes needless. */
  static final int DOMINATED = -2;

  private static final int NONE = -1;
  private static final int BUCKET_BITS = 17;
  private static final int FIRST = 1 << 16;
  private static final int MOST = 1 << 24;

  /**
   * Next entry, two halves of the set, time, sum of the starts, how many run, whether done with.
   */
  private static final int HEAD = 7;

  private final int[] bucket = new int[1 << BUCKET_BITS];
  private int[] state = new int[FIRST];
  private int used;

  void clear() {
    Arrays.fill(bucket, NONE);
    used = 0;
  }

  /**
   * Looks for a partial schedule of the same activities that was looked into to the end and is no
   * worse: it is no later, what runs in it ends no later, and what is done in it did not start
   * later on the whole. Without the last condition, a schedule could be given up for one that the
   * rule of left shift gives up for it. If there is none, it keeps this one.
   *
   * @param scheduled what has started
   * @param active what still runs, part of it
   * @return {@link #DOMINATED}, or what {@link #leave} takes when this one is done with
   */
  int enter(long scheduled, long active, int time, int[] start, int[] duration) {
    int at = (int) (scheduled * 0x9e3779b97f4a7c15L >>> (Long.SIZE - BUCKET_BITS));
    int sum = 0;
    for (long left = scheduled; left != 0; left &= left - 1) {
      sum += start[Long.numberOfTrailingZeros(left)];
    }
    for (int k = bucket[at]; k != NONE; k = state[k]) {
      if (state[k + 1] == (int) scheduled
          && state[k + 2] == (int) (scheduled >>> Integer.SIZE)
          && state[k + 3] <= time
          && state[k + 6] == 1
          && isNoWorse(k, sum, time, start, duration)) {
        return DOMINATED;
      }
    }
    return keep(at, scheduled, active, time, sum, start, duration);
  }

  /** Says that a partial schedule was looked into to the end. */
  void leave(int entry) {
    if (entry != NONE) {
      state[entry + 6] = 1;
    }
  }

  private boolean isNoWorse(int k, int sum, int time, int[] start, int[] duration) {
    int later = state[k + 4] - sum;
    int last = k + HEAD + 2 * state[k + 5];
    for (int at = k + HEAD; at < last; at += 2) {
      int i = state[at];
      int finish = state[at + 1];
      if (finish > Math.max(time, start[i] + duration[i])) {
        return false;
      }
      later -= finish > time ? finish - duration[i] - start[i] : 0;
    }
    return later <= 0;
  }

  private int keep(
      int at, long scheduled, long active, int time, int sum, int[] start, int[] duration) {
    int count = Long.bitCount(active);
    if (used + HEAD + 2 * count > state.length) {
      if (state.length >= MOST) {
        return NONE;
      }
      state = Arrays.copyOf(state, 2 * state.length);
    }
    int k = used;
    state[k] = bucket[at];
    state[k + 1] = (int) scheduled;
    state[k + 2] = (int) (scheduled >>> Integer.SIZE);
    state[k + 3] = time;
    state[k + 4] = sum;
    state[k + 5] = count;
    state[k + 6] = 0;
    used = k + HEAD;
    for (long left = active; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      state[used++] = i;
      state[used++] = start[i] + duration[i];
    }
    bucket[at] = k;
    return k;
  }
}
