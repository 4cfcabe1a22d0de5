package io.planwright.schedule.project;

import java.util.Arrays;

/**
 * Makes a schedule from an order of the activities, one pass over them. Serial: each activity in
 * turn starts as early as its predecessors and the resources allow. Parallel: time by time, what
 * can start does, in the order given (Kolisch 1996, "Serial and parallel resource-constrained
 * project scheduling methods revisited", European Journal of Operational Research 90, 320-333).
 */
final class Generation {

  private final Profile profile;
  private final int[] ready;
  private final int[] waiting;
  private final int[] pending;

  /** Whether something became ready at the very time at which another started. */
  private boolean hasFreed;

  Generation(Packing packing, Network[] networks) {
    int horizon = Math.max(networks[0].horizon(), networks[1].horizon());
    profile = new Profile(packing, horizon);
    ready = new int[networks[0].size];
    waiting = new int[networks[0].size];
    pending = new int[networks[0].size];
  }

  /**
   * The serial scheme.
   *
   * @param order each activity after all it waits for
   * @param starts takes the start of each activity
   * @return the latest finish
   */
  int serial(Network network, int[] order, int[] starts) {
    profile.clear();
    Arrays.fill(ready, 0);
    int[] firstArc = network.firstArc;
    int[] successor = network.successor;
    int[] gap = network.gap;
    int end = 0;
    for (int i : order) {
      int duration = network.duration[i];
      int start = profile.earliest(i, ready[i], duration);
      profile.take(i, start, duration);
      starts[i] = start;
      end = Math.max(end, start + duration);
      for (int arc = firstArc[i]; arc < firstArc[i + 1]; arc++) {
        int next = successor[arc];
        ready[next] = Math.max(ready[next], start + gap[arc]);
      }
    }
    return end;
  }

  /**
   * The parallel scheme.
   *
   * @param order the activities by priority; what waits may come first
   * @param starts takes the start of each activity
   * @return the latest finish
   */
  int parallel(Network network, int[] order, int[] starts) {
    profile.clear();
    Arrays.fill(ready, 0);
    for (int i = 0; i < network.size; i++) {
      waiting[i] = network.firstBack[i + 1] - network.firstBack[i];
    }
    Arrays.fill(starts, -1);
    System.arraycopy(order, 0, pending, 0, network.size);
    int end = 0;
    int time = 0;
    int left = network.size;
    while (left > 0) {
      int kept = 0;
      hasFreed = false;
      for (int k = 0; k < left; k++) {
        int i = pending[k];
        if (waiting[i] == 0 && ready[i] <= time && profile.fits(i, time)) {
          starts[i] = time;
          profile.take(i, time, network.duration[i]);
          end = Math.max(end, time + network.duration[i]);
          release(network, i, time);
        } else {
          pending[kept++] = i;
        }
      }
      left = kept;
      time = hasFreed ? time : next(network, starts, time);
    }
    return end;
  }

  private void release(Network network, int activity, int time) {
    for (int arc = network.firstArc[activity]; arc < network.firstArc[activity + 1]; arc++) {
      int next = network.successor[arc];
      waiting[next]--;
      ready[next] = Math.max(ready[next], time + network.gap[arc]);
      // What takes no time can let others start at once.
      hasFreed = hasFreed || waiting[next] == 0 && ready[next] <= time;
    }
  }

  /** The next time at which something finishes or becomes ready. */
  private int next(Network network, int[] starts, int time) {
    int next = Integer.MAX_VALUE;
    for (int i = 0; i < network.size; i++) {
      int event = starts[i] < 0 ? ready[i] : starts[i] + network.duration[i];
      if (event > time && (starts[i] >= 0 || waiting[i] == 0)) {
        next = Math.min(next, event);
      }
    }
    return next;
  }
}
