package io.planwright.schedule.project;

import java.util.Arrays;

/**
 * Makes a schedule from an order of the activities, one pass over them. Serial: each activity in
 * turn starts as early as its predecessors and the resources allow. Parallel: time by time, what
 * can start does.
 */
final class Generation {

  private final Profile profile;
  private final ParallelScheme parallel;
  private final int[] ready;

  Generation(Packing packing, Network[] networks) {
    int horizon = Math.max(networks[0].horizon(), networks[1].horizon());
    profile = new Profile(packing, horizon);
    parallel = new ParallelScheme(profile, networks[0].size, horizon);
    ready = new int[networks[0].size];
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
    return parallel.generate(network, order, starts);
  }
}
