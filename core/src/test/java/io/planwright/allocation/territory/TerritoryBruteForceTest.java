package io.planwright.allocation.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Small cases against all divisions there are. */
class TerritoryBruteForceTest {

  private static final TerritoryDesign BOUND = new TerritoryDesign(25, 0, 1, 1);
  private static final TerritoryDesign QUICK = new TerritoryDesign(25, 10, 20, 1);

  @Test
  void boundsEveryBalancedPlan() {
    SplittableRandom random = new SplittableRandom(7);
    int balanced = 0;
    for (int k = 0; k < 10_000; k++) {
      TerritoryProblem problem = random(random, 0.2 + random.nextDouble(0.5));
      double best = cheapest(problem, problem.tolerance);
      TerritoryPlan plan = BOUND.solve(problem, RunControl.unlimited());
      if (best < Double.POSITIVE_INFINITY) {
        balanced++;
        assertThat(plan.optimality().bound()).isLessThanOrEqualTo(best + 1e-9);
      }
    }
    assertThat(balanced).isGreaterThan(2_000);
  }

  @Test
  void travelsLeastWhereTheBalanceIsNoObstacle() {
    SplittableRandom random = new SplittableRandom(8);
    int free = 0;
    for (int k = 0; k < 2_000; k++) {
      TerritoryProblem problem = random(random, 0.95);
      double least = cheapest(problem, Double.POSITIVE_INFINITY);
      if (cheapest(problem, 0.9) <= least) {
        free++;
        TerritoryPlan plan = QUICK.solve(problem, RunControl.unlimited());
        assertThat(plan.optimality().value()).isCloseTo(least, within(1e-9));
      }
    }
    assertThat(free).isGreaterThan(200);
  }

  private static TerritoryProblem random(SplittableRandom random, double tolerance) {
    int accounts = 3 + random.nextInt(4);
    int reps = 2 + random.nextInt(2);
    TerritoryProblemBuilder builder = TerritoryProblem.measuring("hours", "potential");
    for (int i = 0; i < accounts; i++) {
      double x = random.nextDouble(10);
      double y = random.nextDouble(10);
      double visits = random.nextDouble(3);
      double hours = 1 + random.nextDouble(3);
      builder.visited("a" + i, visits, x, y, hours, 1 + random.nextInt(5));
    }
    for (int r = 0; r < reps; r++) {
      builder.rep("r" + r, random.nextDouble(10), random.nextDouble(10));
    }
    return builder.contiguous(false).tolerance(tolerance).build();
  }

  private static double cheapest(TerritoryProblem problem, double tolerance) {
    int[] rep = new int[problem.accounts.size()];
    int reps = problem.reps.size();
    double best = Double.POSITIVE_INFINITY;
    long all = Math.round(Math.pow(reps, rep.length));
    for (long code = 0; code < all; code++) {
      long rest = code;
      double cost = 0;
      for (int i = 0; i < rep.length; i++) {
        rep[i] = (int) (rest % reps);
        rest /= reps;
        cost += problem.cost(i, rep[i]);
      }
      if (cost < best && isBalanced(problem, rep, tolerance)) {
        best = cost;
      }
    }
    return best;
  }

  private static boolean isBalanced(TerritoryProblem problem, int[] rep, double tolerance) {
    double[] share = problem.fairShare();
    double[] load = new double[problem.reps.size() * 2];
    for (int i = 0; i < rep.length; i++) {
      load[rep[i] * 2] += problem.values[2 * i];
      load[rep[i] * 2 + 1] += problem.values[2 * i + 1];
    }
    for (int at = 0; at < load.length; at++) {
      if (Math.abs(load[at] - share[at % 2]) > tolerance * share[at % 2]) {
        return false;
      }
    }
    return true;
  }
}
