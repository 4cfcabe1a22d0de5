package io.planwright.schedule.project;

import java.util.Arrays;

/**
 * The parallel scheme: time by time, what can start does, in the order given (Kolisch 1996, "Serial
 * and parallel resource-constrained project scheduling methods revisited", European Journal of
 * Operational Research 90, 320-333).
 */
final class ParallelScheme {

  private final Profile profile;
  private final int[] ready;
  private final int[] waiting;
  private final int[] rank;

  /** The places in the order of what waits for nothing but time and resources, as bits. */
  private final long[] open;

  /** The times at which something finishes or becomes ready, as bits. */
  private final long[] events;

  /** From here on there are no events. */
  private int end;

  /** Whether something became ready at the very time at which another started. */
  private boolean hasFreed;

  ParallelScheme(Profile profile, int size, int horizon) {
    this.profile = profile;
    ready = new int[size];
    waiting = new int[size];
    rank = new int[size];
    open = new long[(size + Long.SIZE - 1) / Long.SIZE];
    events = new long[horizon / Long.SIZE + 1];
  }

  /**
   * Makes a schedule.
   *
   * @param order the activities by priority; what waits may come first
   * @param starts takes the start of each activity
   * @return the latest finish
   */
  int generate(Network network, int[] order, int[] starts) {
    clear(network, order);
    int left = network.size;
    int latest = 0;
    int time = 0;
    while (true) {
      hasFreed = false;
      for (int word = 0; word < open.length; word++) {
        long bits = open[word];
        while (bits != 0) {
          int activity = order[word * Long.SIZE + Long.numberOfTrailingZeros(bits)];
          if (ready[activity] <= time && profile.fits(activity, time)) {
            open[word] &= ~Long.lowestOneBit(bits);
            starts[activity] = time;
            latest = Math.max(latest, time + network.duration[activity]);
            start(network, activity, time);
            left--;
          }
          bits &= bits - 1;
        }
      }
      if (left == 0) {
        return latest;
      }
      // What takes no time can let others start at once.
      time = hasFreed ? time : next(time);
    }
  }

  private void clear(Network network, int[] order) {
    profile.clear();
    Arrays.fill(ready, 0);
    Arrays.fill(events, 0, end / Long.SIZE + 1, 0);
    end = 0;
    for (int k = 0; k < order.length; k++) {
      rank[order[k]] = k;
    }
    for (int i = 0; i < network.size; i++) {
      waiting[i] = network.firstBack[i + 1] - network.firstBack[i];
      if (waiting[i] == 0) {
        mark(open, rank[i]);
      }
    }
  }

  private void start(Network network, int activity, int time) {
    int duration = network.duration[activity];
    profile.take(activity, time, duration);
    await(time + duration);
    for (int arc = network.firstArc[activity]; arc < network.firstArc[activity + 1]; arc++) {
      int next = network.successor[arc];
      ready[next] = Math.max(ready[next], time + network.gap[arc]);
      if (--waiting[next] == 0) {
        mark(open, rank[next]);
        await(ready[next]);
        hasFreed = hasFreed || ready[next] <= time;
      }
    }
  }

  private void await(int time) {
    mark(events, time);
    end = Math.max(end, time);
  }

  private static void mark(long[] bits, int at) {
    bits[at / Long.SIZE] |= 1L << at;
  }

  /** The next event; there is one as long as something is left. */
  private int next(int time) {
    int from = time + 1;
    int word = from / Long.SIZE;
    long bits = events[word] & -1L << from;
    while (bits == 0) {
      bits = events[++word];
    }
    return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
  }
}
