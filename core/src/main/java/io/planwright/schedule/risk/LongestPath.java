package io.planwright.schedule.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The network at given durations, with the variance along the chain that decides each finish; of
 * several chains the one with the largest variance, as the textbooks have it.
 */
final class LongestPath {

  private static final int NONE = -1;

  private final RiskNetwork network;
  private final double[] start;
  private final double[] finish;
  private final double[] startVariance;
  private final double[] finishVariance;
  private final int[] before;
  private final int last;

  LongestPath(RiskNetwork network, double[] duration, double[] variance) {
    this.network = network;
    this.start = new double[network.size()];
    this.finish = new double[network.size()];
    this.startVariance = new double[network.size()];
    this.finishVariance = new double[network.size()];
    this.before = new int[network.size()];
    Arrays.fill(before, NONE);
    network.forward(duration, start, finish, 1, 1);
    for (int i = 0; i < network.size(); i++) {
      follow(i, duration[i], variance[i]);
    }
    this.last = findLast();
  }

  private void follow(int i, double duration, double variance) {
    finishVariance[i] = variance;
    for (int arc = network.firstArc(i); arc < network.firstArc(i + 1); arc++) {
      int from = network.predecessor(arc);
      boolean isFromStart = network.isFromStart(arc);
      double event = isFromStart ? start[from] : finish[from];
      if (network.pushed(arc, event, duration) == start[i]) {
        double carried = isFromStart ? startVariance[from] : finishVariance[from];
        double atFinish = carried + (network.isToStart(arc) ? variance : 0);
        if (before[i] == NONE || atFinish > finishVariance[i]) {
          before[i] = from;
          finishVariance[i] = atFinish;
          startVariance[i] = carried + (network.isToStart(arc) ? 0 : variance);
        }
      }
    }
  }

  private int findLast() {
    int found = NONE;
    for (int i : network.last()) {
      boolean isLater = found == NONE || finish[i] > finish[found];
      if (isLater || (finish[i] == finish[found] && finishVariance[i] > finishVariance[found])) {
        found = i;
      }
    }
    return found;
  }

  /** The activity that ends the plan. */
  int last() {
    return last;
  }

  double finish(int place) {
    return finish[place];
  }

  double deviation(int place) {
    return Math.sqrt(finishVariance[place]);
  }

  /** The activities of the longest chain to the end of the plan, from its first one on. */
  List<Integer> path() {
    List<Integer> path = new ArrayList<>();
    for (int i = last; i != NONE; i = before[i]) {
      path.add(i);
    }
    Collections.reverse(path);
    return path;
  }
}
