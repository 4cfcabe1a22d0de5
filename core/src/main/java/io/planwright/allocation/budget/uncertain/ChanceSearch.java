package io.planwright.allocation.budget.uncertain;

import io.planwright.allocation.budget.SpendPlan;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Looks for divisions that reach a goal in as many scenarios as possible: it takes the scenarios
 * that a division reaches or nearly does, and makes the worst of them as good as possible.
 *
 * <p>The bound: a scenario that reaches the goal has gone all of the way from what the floors
 * bring, so the share of the way, or 1 where that is less, is at least the chance. Weights make one
 * weighted mean of it, whose maximum is known.
 */
final class ChanceSearch {

  private static final int ROUNDS = 12;

  private final WeightedBudget budget;
  private final Scenarios scenarios;
  private final Incumbent incumbent;

  /** What counts as reaching the goal. */
  private final double goal;

  private final double[] wayBefore;
  private final boolean[] isPossible;
  private final RunControl control;

  ChanceSearch(
      WeightedBudget budget,
      Scenarios scenarios,
      Incumbent incumbent,
      double goal,
      double[] best,
      RunControl control) {
    this.budget = budget;
    this.scenarios = scenarios;
    this.incumbent = incumbent;
    this.goal = TotalDistribution.leastOf(goal);
    this.wayBefore = scenarios.least();
    this.isPossible = new boolean[scenarios.count];
    for (int s = 0; s < isPossible.length; s++) {
      isPossible[s] = best[s] >= this.goal;
    }
    this.control = control;
  }

  void run(int rounds) {
    tighten(rounds / 2);
    int tried = 0;
    double lastValue = -1;
    for (int k = 0; k < rounds / 2 && !incumbent.isEnough(0); k++) {
      if (control.stopRequested().isPresent()) {
        return;
      }
      tried = incumbent.value() > lastValue ? 1 : 2 * tried;
      lastValue = incumbent.value();
      if (!grow(tried)) {
        return;
      }
    }
  }

  /** Tries to reach the goal in some more scenarios, the nearest ones. */
  private boolean grow(int more) {
    double[] totals = scenarios.totals(incumbent.best());
    int reached = (int) Math.rint(incumbent.value() * scenarios.count);
    int size = reached + more;
    int[] order =
        IntStream.range(0, scenarios.count)
            .filter(s -> isPossible[s])
            .boxed()
            .sorted(Comparator.comparingDouble((Integer s) -> -totals[s]))
            .mapToInt(Integer::intValue)
            .toArray();
    if (size > order.length) {
      return false;
    }
    boolean[] isIn = new boolean[scenarios.count];
    for (int k = 0; k < size; k++) {
      isIn[order[k]] = true;
    }
    double before = incumbent.value();
    new TailSearch(budget, scenarios, incumbent, 1, isIn, false, control)
        .run(ROUNDS, () -> incumbent.value() >= (double) size / scenarios.count);
    return incumbent.value() > before || size < order.length;
  }

  private void tighten(int rounds) {
    double[] share = new double[scenarios.count];
    Arrays.fill(share, 0.5);
    double length = 0.5;
    for (int k = 0; k < rounds; k++) {
      if (control.stopRequested().isPresent()) {
        return;
      }
      double[] weights = new double[scenarios.count];
      double constant = 0;
      boolean isAny = false;
      for (int s = 0; s < weights.length; s++) {
        double way = goal - wayBefore[s];
        if (way <= 0) {
          constant += 1;
        } else if (isPossible[s]) {
          weights[s] = share[s] / way;
          constant += 1 - share[s] - share[s] * wayBefore[s] / way;
          isAny |= weights[s] > 0;
        }
      }
      if (!isAny) {
        return;
      }
      SpendPlan plan = budget.solve(weights).orElse(null);
      if (plan == null) {
        return;
      }
      incumbent.bound((constant + plan.optimality().bound()) / scenarios.count);
      double[] totals = incumbent.offer(plan.spends());
      for (int s = 0; s < share.length; s++) {
        double gone = (totals[s] - wayBefore[s]) / Math.max(goal - wayBefore[s], 1e-100);
        share[s] = Math.min(1, Math.max(0, share[s] - length * (gone - 1)));
      }
      length *= 0.8;
    }
  }
}
