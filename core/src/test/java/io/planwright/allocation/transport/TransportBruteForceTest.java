package io.planwright.allocation.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Small problems against a slow solver. */
class TransportBruteForceTest {

  private static final Pattern SUMMARY =
      Pattern.compile(
          "(?:A sink demands|\\d+ sinks together demand) (\\d+) but can get at most (\\d+)\\.");

  @Test
  void noPlanIsCheaper() {
    SplittableRandom random = new SplittableRandom(5);
    int infeasible = 0;
    for (int k = 0; k < 10_000; k++) {
      TransportProblem problem =
          Instances.random(random, 1 + random.nextInt(5), 1 + random.nextInt(6));
      double least = Instances.leastCost(problem);
      Solution<TransportPlan> solution = TransportSolver.solve(problem);
      assertThat(solution.isFeasible()).isEqualTo(!Double.isNaN(least));
      if (solution instanceof Solution.Infeasible<TransportPlan> conflict) {
        infeasible++;
        checkCut(problem, conflict);
      } else {
        check(problem, solution.orElseThrow(), least);
      }
    }
    assertThat(infeasible).isBetween(1_000, 7_000);
  }

  private static void check(TransportProblem problem, TransportPlan plan, double least) {
    double cost = 0;
    long[] received = new long[problem.sinkCount()];
    for (int i = 0; i < problem.sourceCount(); i++) {
      assertThat(plan.kept(i)).isNotNegative();
      for (int j = 0; j < received.length; j++) {
        long flow = plan.flow(i, j);
        assertThat(flow).isBetween(0L, problem.capacity(i, j));
        received[j] += flow;
        cost += flow > 0 ? flow * problem.cost(i, j) : 0;
      }
    }
    for (int j = 0; j < received.length; j++) {
      assertThat(received[j]).isEqualTo(problem.demand(j));
    }
    assertThat(cost).isCloseTo(least, within(1e-9));
    assertThat(plan.optimality().value()).isCloseTo(cost, within(1e-9));
    assertThat(plan.optimality().isProven()).isTrue();
  }

  /** The numbers of the certificate are those of the problem, and contradict each other. */
  private static void checkCut(
      TransportProblem problem, Solution.Infeasible<TransportPlan> conflict) {
    long demanded = 0;
    long available = 0;
    boolean[] isIn = new boolean[problem.sinkCount()];
    for (String text : conflict.conflict()) {
      String[] words = text.split(" ");
      int id = Integer.parseInt(words[1]);
      if (words[0].equals("sink")) {
        isIn[id] = true;
        demanded += problem.demand(id);
      } else if (words[2].equals("supplies")) {
        available += problem.supply(id);
      } else {
        for (int j = 0; j < isIn.length; j++) {
          boolean isForbidden = problem.cost(id, j) == Double.POSITIVE_INFINITY;
          available += isIn[j] && !isForbidden ? problem.capacity(id, j) : 0;
        }
      }
    }
    Matcher summary = SUMMARY.matcher(conflict.summary());
    assertThat(summary.matches()).as(conflict.summary()).isTrue();
    assertThat(Long.parseLong(summary.group(1))).isEqualTo(demanded);
    assertThat(Long.parseLong(summary.group(2))).isEqualTo(available).isLessThan(demanded);
  }
}
