package io.planwright.schedule.risk;

import java.util.List;

/**
 * What is added up over runs. Sums are of differences from the mean durations and from the length
 * at these, so that no digits are lost. Not thread-safe: one a chunk of runs.
 */
final class RiskSums {

  final int[] critical;
  final double[] duration;
  final double[] durationSquared;
  final double[] durationTimesLength;
  final double[] finish;
  final double[] finishSquared;
  final int[][] onDay;
  final int[] onFixedDay;

  RiskSums(RiskModel model) {
    List<RiskModel.Watch> watches = model.watches();
    critical = new int[model.network().size()];
    duration = new double[model.durations().uncertain()];
    durationSquared = new double[duration.length];
    durationTimesLength = new double[duration.length];
    finish = new double[watches.size()];
    finishSquared = new double[finish.length];
    onDay = new int[finish.length][];
    for (int w = 0; w < onDay.length; w++) {
      onDay[w] = new int[watches.get(w).days()];
    }
    onFixedDay = new int[model.fixed().size()];
  }

  void add(RiskSums other) {
    add(critical, other.critical);
    add(duration, other.duration);
    add(durationSquared, other.durationSquared);
    add(durationTimesLength, other.durationTimesLength);
    add(finish, other.finish);
    add(finishSquared, other.finishSquared);
    for (int w = 0; w < onDay.length; w++) {
      add(onDay[w], other.onDay[w]);
    }
    add(onFixedDay, other.onFixedDay);
  }

  private static void add(int[] sums, int[] others) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += others[i];
    }
  }

  private static void add(double[] sums, double[] others) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += others[i];
    }
  }
}
