package io.planwright.allocation.budget;

import io.planwright.allocation.Solution;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a budget among very many concave lines, exactly, in time linear in their number: the way
 * for segments, accounts or stores by the hundred thousand. {@link ResponseBudget} is the engine
 * for other curves, groups and reasons.
 *
 * <p>The price at which all lines together take the budget is sought on samples first, then in one
 * pass over all lines that settles nearly all of them (active-set shrinking; K. M. Bretthauer and
 * B. Shetty, "The Nonlinear Knapsack Problem", European Journal of Operational Research 138, 2002,
 * is a review). Stateless and thread-safe.
 */
public final class ConcaveSpend {

  private ConcaveSpend() {}

  /**
   * Divides the budget.
   *
   * @param lines the lines; their responses are added up
   * @param budget what to divide, from 0 to 1E+100; all of it is, unless the ceilings forbid it
   * @return the plan; or the floors that do not fit in the budget
   * @throws IllegalArgumentException if the budget is out of its range
   */
  public static Solution<ConcavePlan> solve(ConcaveLines lines, double budget) {
    Require.nonNull(lines, "lines");
    Require.between(budget, 0, 1e100, "budget", "Give the amount to divide.");
    double floors = sum(lines.floors());
    double ceilings = 0;
    for (double ceiling : lines.ceilings()) {
      ceilings += Math.min(ceiling, budget);
    }
    if (floors > budget * (1 + 1e-12)) {
      return tooMuch(lines, budget, floors);
    }
    if (floors >= budget) {
      return Solution.feasible(new ConcavePlan(lines, budget, lines.floors().clone(), true));
    }
    if (ceilings <= budget) {
      boolean isBound = ceilings < budget;
      double[] all = lines.ceilings().clone();
      return Solution.feasible(
          isBound
              ? new ConcavePlan(lines, budget, all, 0)
              : new ConcavePlan(lines, budget, capped(all, budget), false));
    }
    ConcaveKernel kernel = new ConcaveKernel(lines);
    double price = Math.exp(kernel.solve(budget));
    return Solution.feasible(new ConcavePlan(lines, budget, kernel.spend(), price));
  }

  private static double[] capped(double[] ceilings, double budget) {
    for (int i = 0; i < ceilings.length; i++) {
      ceilings[i] = Math.min(ceilings[i], budget);
    }
    return ceilings;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static Solution<ConcavePlan> tooMuch(ConcaveLines lines, double budget, double floors) {
    double[] values = lines.floors();
    List<String> conflict = new ArrayList<>();
    conflict.add("budget " + budget);
    List<Integer> byFloor =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> values[i]).reversed())
            .toList();
    double sum = 0;
    for (int k = 0; k < values.length && sum <= budget; k++) {
      int line = byFloor.get(k);
      sum += values[line];
      conflict.add("floor of line " + line + " " + values[line]);
    }
    return Solution.infeasible(
        "Floors that sum to " + floors + " do not fit in the budget " + budget + ".", conflict);
  }
}
