package io.planwright.allocation.budget.uncertain;

import io.planwright.allocation.budget.SpendPlan;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Makes the mean of the worst cases as large as possible, by weak duality: it is the least of all
 * weighted means whose weights no scenario exceeds by the cap. The largest weighted mean for any
 * such weights is a bound; the search goes down along it by spectral projected gradients, whose
 * gradient is what the division brings in each scenario. (E. G. Birgin, J. M. Martínez and M.
 * Raydan, "Nonmonotone Spectral Projected Gradient Methods on Convex Sets", SIAM Journal on
 * Optimization 10, 2000.)
 */
final class TailSearch {

  private static final int MEMORY = 5;
  private static final int MOST_HALVINGS = 4;
  private static final double DECREASE = 1e-4;

  private final WeightedBudget budget;
  private final Scenarios scenarios;
  private final Incumbent incumbent;
  private final double cap;
  private final boolean[] isIn;
  private final boolean isBounding;
  private final RunControl control;

  private double dual;
  private double[] totals = {};
  private double[] mixture = {};
  private int offered;
  private boolean isStopped;

  /**
   * A search over some scenarios.
   *
   * @param isBounding whether what it minimises bounds the objective of the incumbent
   */
  TailSearch(
      WeightedBudget budget,
      Scenarios scenarios,
      Incumbent incumbent,
      double cap,
      boolean[] isIn,
      boolean isBounding,
      RunControl control) {
    this.budget = budget;
    this.scenarios = scenarios;
    this.incumbent = incumbent;
    this.cap = cap;
    this.isIn = isIn;
    this.isBounding = isBounding;
    this.control = control;
  }

  void run(int rounds, BooleanSupplier isEnough) {
    double[] weights = project(new double[scenarios.count]);
    evaluate(weights);
    double[] last = new double[MEMORY];
    Arrays.fill(last, dual);
    double length = firstLength();
    for (int round = 0; round < rounds && !isStopped && !isEnough.getAsBoolean(); round++) {
      double[] before = totals;
      double[] target = new double[weights.length];
      for (int s = 0; s < target.length; s++) {
        target[s] = weights[s] - length * before[s];
      }
      double[] to = project(target);
      double[] next = search(weights, to, before, Arrays.stream(last).max().orElse(dual));
      double change = 0;
      double bend = 0;
      for (int s = 0; s < next.length; s++) {
        double step = next[s] - weights[s];
        change += step * step;
        bend += step * (totals[s] - before[s]);
      }
      if (isStopped || change < 1e-28) {
        return;
      }
      // The dual is convex in the weights: the bend is below 0 by rounding alone.
      length = bend > 1e-30 ? Math.min(1e12, Math.max(1e-12, change / bend)) : 10 * length;
      last[round % MEMORY] = dual;
      weights = next;
    }
  }

  private double firstLength() {
    double mean = Arrays.stream(totals).average().orElse(0);
    double spread = 0;
    for (double total : totals) {
      spread = Math.max(spread, Math.abs(total - mean));
    }
    return 1.0 / scenarios.count / Math.max(spread, 1e-100);
  }

  private double[] search(double[] from, double[] to, double[] gradient, double most) {
    double slope = 0;
    for (int s = 0; s < from.length; s++) {
      slope += (to[s] - from[s]) * gradient[s];
    }
    double part = 1;
    double[] next = to;
    for (int k = 0; ; k++) {
      evaluate(next);
      if (isStopped || k == MOST_HALVINGS || dual <= most + DECREASE * part * slope) {
        return next;
      }
      part *= 0.3;
      next = new double[from.length];
      for (int s = 0; s < from.length; s++) {
        next[s] = from[s] + part * (to[s] - from[s]);
      }
    }
  }

  /** Scenarios that are left out weigh nothing. */
  private double[] project(double[] point) {
    double[] in = new double[(int) countIn()];
    int k = 0;
    for (int s = 0; s < point.length; s++) {
      if (isIn[s]) {
        in[k++] = point[s];
      }
    }
    double[] near = TailWeights.nearest(in, cap);
    double[] weights = new double[point.length];
    k = 0;
    for (int s = 0; s < point.length; s++) {
      weights[s] = isIn[s] ? near[k++] : 0;
    }
    return weights;
  }

  private long countIn() {
    long count = 0;
    for (boolean each : isIn) {
      count += each ? 1 : 0;
    }
    return count;
  }

  private void evaluate(double[] weights) {
    Optional<SpendPlan> found = budget.solve(weights);
    isStopped = found.isEmpty();
    if (isStopped) {
      return;
    }
    SpendPlan plan = found.get();
    dual = plan.optimality().bound();
    if (isBounding) {
      incumbent.bound(dual);
    }
    double[] spend = plan.spends();
    totals = incumbent.offer(spend);
    if (scenarios.isConvex()) {
      mix(spend);
    }
  }

  /** Mixtures of good divisions are better where each alone neglects other scenarios. */
  private void mix(double[] spend) {
    offered++;
    double part = 2.0 / (offered + 1);
    if (offered == 1) {
      mixture = spend.clone();
    }
    for (int l = 0; l < spend.length; l++) {
      mixture[l] += part * (spend[l] - mixture[l]);
    }
    if (offered > 1) {
      incumbent.offer(mixture);
    }
  }
}
