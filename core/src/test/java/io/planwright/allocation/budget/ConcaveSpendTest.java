package io.planwright.allocation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.allocation.response.ExponentialCurve;
import io.planwright.allocation.response.LogCurve;
import io.planwright.allocation.response.PowerCurve;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConcaveSpendTest {

  /** Worked by hand: 2 / (1 + x) = 1 / (1 + y) with x + y = 4 has x = 3, y = 1. */
  @Test
  void solvesTwoLinesByHand() {
    ConcavePlan plan =
        ConcaveSpend.solve(
                ConcaveLines.logarithmic(
                    new double[] {2, 1}, new double[] {1, 1}, new double[2], unlimited(2)),
                4)
            .orElseThrow();
    assertThat(plan.spends()).containsExactly(new double[] {3, 1}, within(1e-12));
    assertThat(plan.price()).isCloseTo(0.5, within(1e-12));
    assertThat(plan.optimality().isProven()).isTrue();
    assertThat(plan.optimality().value()).isCloseTo(2 * Math.log(4) + Math.log(2), within(1e-12));
  }

  /** The same problem as objects, solved by the other engine. */
  @Test
  void agreesWithTheGeneralEngine() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int size = 3 * (1 + random.nextInt(40));
      Columns columns = new Columns(random, size);
      double floors = Arrays.stream(columns.floors).sum();
      double budget = floors + random.nextDouble() * 15 * size;
      ConcavePlan plan = ConcaveSpend.solve(columns.lines(), budget).orElseThrow();
      SpendPlan same =
          ResponseBudget.standard()
              .solve(columns.problem(budget), RunControl.unlimited())
              .orElseThrow();
      assertThat(plan.optimality().relativeGap()).as("gap %s", seed).isLessThan(1e-9);
      assertThat(plan.optimality().value())
          .as("value %s", seed)
          .isCloseTo(same.optimality().value(), within(1e-9 * same.optimality().value()));
      assertThat(same.optimality().isProven()).as("proven %s", seed).isTrue();
    }
  }

  /** Karush, Kuhn and Tucker's conditions, line by line, with spread-out numbers of all kinds. */
  @Test
  void isOptimalAndSpendsAllForManyLines() {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      int size = 3 * (seed < 6 ? 700 : 7_000);
      Columns columns = new Columns(random, size);
      double budget = Arrays.stream(columns.floors).sum() + size * Math.pow(10, seed % 4 - 1);
      ConcavePlan plan = ConcaveSpend.solve(columns.lines(), budget).orElseThrow();
      double[] spends = plan.spends();
      assertThat(Arrays.stream(spends).sum()).isCloseTo(budget, within(1e-11 * budget));
      for (int i = 0; i < size; i++) {
        double slope = columns.curve(i).slope(spends[i]);
        double least = spends[i] < columns.ceilings[i] ? 0 : plan.price();
        double most = spends[i] > columns.floors[i] ? plan.price() : Double.MAX_VALUE;
        assertThat(slope).as("line %s of %s", i, seed).isGreaterThanOrEqualTo(least * (1 - 1e-9));
        if (spends[i] > columns.floors[i]) {
          double upper = spends[i] < columns.ceilings[i] ? plan.price() : Double.MAX_VALUE;
          assertThat(slope).as("line %s of %s", i, seed).isLessThanOrEqualTo(upper * (1 + 1e-9));
        } else {
          assertThat(slope).isLessThanOrEqualTo(Math.min(most, plan.price() * (1 + 1e-9)));
        }
      }
    }
  }

  @Test
  void takesTheEndsOfTheLimits() {
    ConcaveLines lines =
        ConcaveLines.logarithmic(
            new double[] {2, 1}, new double[] {1, 1}, new double[] {1, 2}, new double[] {3, 4});
    assertThat(ConcaveSpend.solve(lines, 3).orElseThrow().spends()).containsExactly(1, 2);
    assertThat(ConcaveSpend.solve(lines, 3).orElseThrow().price()).isEqualTo(1);
    ConcavePlan full = ConcaveSpend.solve(lines, 9).orElseThrow();
    assertThat(full.spends()).containsExactly(3, 4);
    assertThat(full.price()).isZero();
    assertThat(full.optimality().isProven()).isTrue();
    assertThat(ConcaveSpend.solve(lines, 7).orElseThrow().price()).isEqualTo(0.2);
    Solution<ConcavePlan> none = ConcaveSpend.solve(lines, 2.5);
    assertThat(none.fold(p -> java.util.List.of(), Solution.Infeasible::conflict).toString())
        .isEqualTo("[budget 2.5, floor of line 1 2.0, floor of line 0 1.0]");
  }

  @Test
  void takesAZeroBudget() {
    ConcaveLines lines =
        ConcaveLines.power(
            new double[] {2, 1}, new double[] {0.5, 0.3}, new double[2], unlimited(2));
    ConcavePlan plan = ConcaveSpend.solve(lines, 0).orElseThrow();
    assertThat(plan.spends()).containsExactly(0, 0);
    assertThat(plan.price()).isFinite();
    assertThat(plan.optimality().isProven()).isTrue();
  }

  @Test
  void refusesBadColumns() {
    double[] one = {1};
    double[] none = {};
    double[] two = {1, 1};
    refuses(() -> ConcaveLines.logarithmic(none, none, none, none), "number of lines [0] must");
    refuses(() -> ConcaveLines.logarithmic(one, two, one, one), "number of half [2] must");
    refuses(() -> ConcaveLines.logarithmic(one, one, two, one), "number of floor [2] must");
    refuses(() -> ConcaveLines.logarithmic(new double[1], one, one, one), "scale[0] [0.0] must");
    refuses(() -> ConcaveLines.power(one, one, one, one), "exponent[0] [1.0] must");
    refuses(
        () -> ConcaveLines.power(one, new double[] {1e-9}, one, one), "exponent[0] [1.0E-9] must");
    refuses(() -> ConcaveLines.exponential(one, one, two, one), "number of floor [2] must");
    refuses(
        () -> ConcaveLines.exponential(one, one, new double[] {2}, one), "ceiling[0] [1.0] must");
    refuses(
        () -> ConcaveLines.exponential(one, one, new double[] {Double.NaN}, one),
        "floor[0] [NaN] must");
    refuses(
        () -> ConcaveSpend.solve(ConcaveLines.exponential(one, one, one, one), -1),
        "budget [-1.0] must");
  }

  private static void refuses(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String start) {
    assertThatThrownBy(call)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(start);
  }

  private static double[] unlimited(int size) {
    double[] ceilings = new double[size];
    Arrays.fill(ceilings, Double.MAX_VALUE);
    return ceilings;
  }

  /** A third of the lines of each kind. */
  private static final class Columns {
    private final double[] scales;
    private final double[] seconds;
    private final double[] floors;
    private final double[] ceilings;

    Columns(Random random, int size) {
      scales = new double[size];
      seconds = new double[size];
      floors = new double[size];
      ceilings = new double[size];
      for (int i = 0; i < size; i++) {
        double half = Math.exp(random.nextGaussian());
        int kind = 3 * i / size;
        scales[i] = 20 * Math.exp(random.nextGaussian());
        seconds[i] = kind == 0 ? half : kind == 1 ? 0.1 + 0.8 * random.nextDouble() : 1 / half;
        floors[i] = random.nextInt(3) == 0 ? random.nextDouble() : 0;
        boolean isLimited = random.nextInt(3) == 0;
        ceilings[i] = isLimited ? floors[i] + 9 * random.nextDouble() : Double.MAX_VALUE;
      }
    }

    private double[] part(double[] all, int third) {
      int size = all.length / 3;
      return Arrays.copyOfRange(all, third * size, (third + 1) * size);
    }

    ConcaveLines lines() {
      return ConcaveLines.logarithmic(
              part(scales, 0), part(seconds, 0), part(floors, 0), part(ceilings, 0))
          .and(
              ConcaveLines.power(
                  part(scales, 1), part(seconds, 1), part(floors, 1), part(ceilings, 1)))
          .and(
              ConcaveLines.exponential(
                  part(scales, 2), part(seconds, 2), part(floors, 2), part(ceilings, 2)));
    }

    ResponseCurve curve(int i) {
      return switch (3 * i / scales.length) {
        case 0 -> new LogCurve(scales[i], seconds[i]);
        case 1 -> new PowerCurve(scales[i], seconds[i]);
        default -> new ExponentialCurve(scales[i], seconds[i]);
      };
    }

    SpendProblem problem(double budget) {
      SpendProblem.Builder problem = SpendProblem.builder(budget);
      for (int i = 0; i < scales.length; i++) {
        problem.line(
            ResponseLine.builder("l" + i, curve(i)).floor(floors[i]).ceiling(ceilings[i]).build());
      }
      return problem.build();
    }
  }
}
