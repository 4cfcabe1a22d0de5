package io.planwright.allocation.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.run.RunControl;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Small problems against all their assignments. */
class LinearAssignmentBruteForceTest {

  @Test
  void noAssignmentIsBetter() {
    SplittableRandom random = new SplittableRandom(7);
    int infeasible = 0;
    for (int k = 0; k < 10_000; k++) {
      int rows = 1 + random.nextInt(k % 50 == 0 ? 7 : 5);
      int columns = Math.max(1, rows - (k % 10 == 0 ? 1 : 0)) + random.nextInt(3);
      double[][] costs = Matrices.random(random, rows, columns, (k % 3) * 0.25);
      double least = Matrices.leastCost(costs);
      for (int form = 0; form < 4; form++) {
        Solution<Matching> solution = solve(costs, form);
        assertThat(solution.isFeasible()).isEqualTo(least < Double.POSITIVE_INFINITY);
        double expected = form == 3 ? -least : least;
        solution.toOptional().ifPresent(matching -> check(matching, costs, expected));
      }
      infeasible += least < Double.POSITIVE_INFINITY ? 0 : 1;
    }
    assertThat(infeasible).isBetween(1_000, 5_000);
  }

  private static Solution<Matching> solve(double[][] costs, int form) {
    RunControl control = RunControl.unlimited();
    return switch (form) {
      case 0 -> LinearAssignment.minimise(costs);
      case 1 -> LinearAssignment.minimise(Matrices.rowMajor(costs), costs[0].length, control);
      case 2 -> LinearAssignment.minimise(Matrices.sparse(costs), control);
      default -> LinearAssignment.maximise(Matrices.negated(costs), control);
    };
  }

  private static void check(Matching matching, double[][] costs, double expected) {
    double sum = 0;
    long taken = 0;
    for (int i = 0; i < costs.length; i++) {
      sum += costs[i][matching.column(i)];
      taken |= 1L << matching.column(i);
    }
    assertThat(Long.bitCount(taken)).isEqualTo(costs.length);
    assertThat(Math.abs(sum)).isCloseTo(Math.abs(expected), within(1e-9));
    assertThat(matching.optimality().value()).isCloseTo(expected, within(1e-9));
    assertThat(matching.optimality().isProven()).isTrue();
  }

  /** The named rows have too few columns, and any part of them has enough. */
  @Test
  void conflictsAreIrreducible() {
    SplittableRandom random = new SplittableRandom(11);
    int seen = 0;
    while (seen < 300) {
      int n = 2 + random.nextInt(6);
      double[][] costs = Matrices.random(random, n, n, 0.6);
      Solution<Matching> solution = LinearAssignment.minimise(costs);
      if (solution instanceof Solution.Infeasible<Matching> conflict) {
        seen++;
        int[] rows =
            conflict.conflict().stream()
                .mapToInt(text -> Integer.parseInt(text.split(" ")[1]))
                .toArray();
        assertThat(Matrices.leastCost(part(costs, rows, -1))).isInfinite();
        for (int left = 0; left < rows.length; left++) {
          assertThat(Matrices.leastCost(part(costs, rows, left))).isFinite();
        }
      }
    }
  }

  private static double[][] part(double[][] costs, int[] rows, int leftOut) {
    double[][] part = new double[leftOut < 0 ? rows.length : rows.length - 1][];
    int size = 0;
    for (int k = 0; k < rows.length; k++) {
      if (k != leftOut) {
        part[size++] = costs[rows[k]];
      }
    }
    return part;
  }
}
