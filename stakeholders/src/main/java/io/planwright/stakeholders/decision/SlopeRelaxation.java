package io.planwright.stakeholders.decision;

import java.util.Arrays;

/**
 * Bounds what it costs to reach a goal under any rule: a step of one person gains no more than its
 * length times the largest slope between the options, which is the probability at best with the
 * person's yes less the one at worst with a no.
 */
final class SlopeRelaxation {

  private static final double ROUNDING = 1e-12;

  private final PathOptions options;
  private final boolean isIndependent;

  SlopeRelaxation(PathOptions options, boolean isIndependent) {
    this.options = options;
    this.isIndependent = isIndependent;
  }

  /** What the steps beyond the least options cost at least. */
  double extra(int[] least, int[] most, Influence atWorst, Influence atBest, double goal) {
    int people = options.people();
    double[][] steps = new double[people][];
    for (int i = 0; i < people; i++) {
      double slope = isIndependent ? Math.max(0, atBest.movedTo(i, 1) - atWorst.movedTo(i, 0)) : 1;
      double gain = 0;
      double rate = Double.POSITIVE_INFINITY;
      for (int k = least[i] + 1; k <= most[i]; k++) {
        double cost = options.cost(i, k) - options.cost(i, least[i]);
        double step = options.probability(i, k) - options.probability(i, least[i]);
        gain = step * slope;
        rate = gain > 0 ? Math.min(rate, cost / gain) : rate;
      }
      steps[i] = new double[] {rate, gain};
    }
    Arrays.sort(steps, (a, b) -> Double.compare(a[0], b[0]));
    double missing = goal - atWorst.probability();
    double cost = 0;
    for (double[] step : steps) {
      if (missing <= 0 || Double.isInfinite(step[0])) {
        break;
      }
      cost += step[0] * Math.min(missing, step[1]);
      missing -= step[1];
    }
    return missing > ROUNDING ? Double.POSITIVE_INFINITY : cost;
  }
}
