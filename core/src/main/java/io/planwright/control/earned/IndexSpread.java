package io.planwright.control.earned;

import java.util.ArrayList;
import java.util.List;

/**
 * How much an index varies from period to period, on the logarithmic scale. A period in which
 * nothing was earned, or nothing passed or was spent, has no logarithm and is joined to the next
 * one, the last to as many before it as make up for its set-backs and credits.
 */
final class IndexSpread {

  private final List<double[]> periods = new ArrayList<>();
  private double openGain;
  private double openEffort;
  private double totalGain;
  private double totalEffort;

  /** Adds a period: what was earned in it, and for how much money or time. */
  void add(double gain, double effort) {
    openGain += gain;
    openEffort += effort;
    totalGain += gain;
    totalEffort += effort;
    if (openGain > 0 && openEffort > 0) {
      periods.add(new double[] {openGain, openEffort});
      openGain = 0;
      openEffort = 0;
    }
  }

  /** The number of periods that have a logarithm. */
  int periods() {
    return joined().size();
  }

  private List<double[]> joined() {
    List<double[]> closed = new ArrayList<>(periods);
    double gain = openGain;
    double effort = openEffort;
    // Always once: the open end belongs to the last period also where it does no harm.
    for (int i = closed.size() - 1; i >= 0; i--) {
      double[] last = closed.remove(i);
      gain += last[0];
      effort += last[1];
      if (gain > 0 && effort > 0) {
        closed.add(new double[] {gain, effort});
        break;
      }
    }
    return closed;
  }

  /** ln of the index of all periods together. */
  double logIndex() {
    return StrictMath.log(totalGain / totalEffort);
  }

  /** The standard deviation of the periods' logarithms about that of all, with n − 1. */
  double deviation() {
    double centre = logIndex();
    double sum = 0;
    List<double[]> all = joined();
    for (double[] period : all) {
      double distance = StrictMath.log(period[0] / period[1]) - centre;
      sum += distance * distance;
    }
    return Math.sqrt(sum / (all.size() - 1));
  }

  /**
   * Half the width of the interval of ln index: t · s / √n · √((1 − done) / (1 − done / n)), in
   * which the last factor is the correction for a finite project, 0 when all is done.
   */
  double halfWidth(double level, double doneShare) {
    int n = periods();
    double finite = Math.sqrt((1 - doneShare) / (1 - doneShare / n));
    return StudentT.bound(level, n - 1) * deviation() / Math.sqrt(n) * finite;
  }
}
