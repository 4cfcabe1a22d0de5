package io.planwright.allocation.budget.uncertain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendProblem;
import io.planwright.allocation.response.CappedLinearCurve;
import io.planwright.allocation.response.HillCurve;
import io.planwright.allocation.response.LogCurve;
import io.planwright.allocation.response.PowerCurve;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.allocation.response.TabulatedCurve;
import io.planwright.run.RunControl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UncertainBudgetTest {

  private static final UncertainBudget ENGINE = UncertainBudget.standard();

  private static UncertainProblem problem(int seed, boolean isSShaped, int scenarios) {
    Random random = new Random(seed);
    SpendProblem.Builder builder = SpendProblem.builder(10);
    List<CurveSampler> samplers = new ArrayList<>();
    for (int l = 0; l < 3; l++) {
      double scale = 5 + 20 * random.nextDouble();
      double half = 1 + 4 * random.nextDouble();
      if (isSShaped) {
        HillCurve median = new HillCurve(scale, half, 1.2 + 2 * random.nextDouble());
        builder.line(ResponseLine.of("l" + l, median));
        samplers.add(CurveSampler.hill(median, 0.4, 0.3, 0.1));
      } else {
        LogCurve median = new LogCurve(scale, half);
        builder.line(ResponseLine.of("l" + l, median));
        samplers.add(CurveSampler.log(median, 0.6, 0.3));
      }
    }
    return UncertainProblem.drawn(builder.build(), samplers, scenarios, seed);
  }

  private static double onGrid(UncertainProblem problem, SpendObjective objective, double grid) {
    Scenarios scenarios = new Scenarios(problem);
    double best = Double.NEGATIVE_INFINITY;
    for (double a = 0; a <= 10; a += grid) {
      for (double b = 0; a + b <= 10; b += grid) {
        double[] totals = scenarios.totals(new double[] {a, b, 10 - a - b});
        best = Math.max(best, objective.of(new TotalDistribution(totals)));
      }
    }
    return best;
  }

  private static UncertainPlan solve(UncertainProblem problem, SpendObjective objective) {
    return ENGINE.solve(problem, objective, RunControl.unlimited()).orElseThrow();
  }

  private static void check(UncertainProblem problem, SpendObjective objective, double gap) {
    double best = onGrid(problem, objective, 0.25);
    UncertainPlan plan = solve(problem, objective);
    double slack = 1e-9 * best;
    assertThat(plan.optimality().bound()).isGreaterThanOrEqualTo(best - slack);
    assertThat(plan.optimality().relativeGap()).isLessThan(gap);
    double spent = plan.spends().values().stream().mapToDouble(Double::doubleValue).sum();
    assertThat(spent).isLessThanOrEqualTo(10 + 1e-9);
    assertThat(objective.of(plan.totals())).isCloseTo(plan.optimality().value(), within(slack));
  }

  @Test
  void maximisesTheMeanOfConcaveCurvesExactly() {
    for (int seed = 0; seed < 20; seed++) {
      check(problem(seed, false, 20), SpendObjective.mean(), 1e-9);
    }
  }

  @Test
  void maximisesTheMeanOfTheWorstCasesOfConcaveCurves() {
    for (int seed = 0; seed < 20; seed++) {
      check(problem(seed, false, 40), SpendObjective.cvar(0.8), 1e-3);
    }
  }

  @Test
  void boundsTheMeanOfSShapedCurves() {
    for (int seed = 0; seed < 6; seed++) {
      check(problem(seed, true, 15), SpendObjective.mean(), 1e-3);
    }
  }

  @Test
  void boundsTheWorstCasesOfSShapedCurves() {
    for (int seed = 0; seed < 3; seed++) {
      check(problem(seed, true, 10), SpendObjective.cvar(0.7), 0.5);
    }
  }

  @Test
  void looksForTheBestChanceOfAGoal() {
    for (int seed = 0; seed < 10; seed++) {
      UncertainProblem problem = problem(seed, false, 30);
      double goal = new Scenarios(problem).totals(new double[] {4, 3, 3})[seed];
      double best = onGrid(problem, SpendObjective.chance(goal), 0.25);
      UncertainPlan plan = solve(problem, SpendObjective.chance(goal));
      assertThat(plan.optimality().bound()).isGreaterThanOrEqualTo(best);
      assertThat(plan.optimality().value()).isGreaterThan(best - 0.08);
    }
  }

  @Test
  void valuesInformationAndTheSolution() {
    UncertainPlan plan = solve(problem(3, false, 40), SpendObjective.cvar(0.8));
    assertThat(plan.perfectInformation()).isPositive();
    assertThat(plan.stochasticSolution()).isPositive();
    assertThat(plan.explanation().summary()).startsWith("Mean of the worst 20");
  }

  @Test
  void isCertainWithOneScenario() {
    UncertainPlan plan = solve(problem(3, false, 1), SpendObjective.cvar(0.9));
    assertThat(plan.optimality().isProven()).isTrue();
    assertThat(plan.perfectInformation()).isCloseTo(0, within(1e-9));
  }

  @Test
  void drawsTheSameScenariosWhateverTheirCount() {
    List<List<ResponseCurve>> few = problem(1, true, 3).scenarios();
    assertThat(problem(1, true, 9).scenarios().subList(0, 3)).isEqualTo(few);
  }

  /** A Hill curve below shape 1 is vertical at 0; beside S-shaped draws it is tabulated. */
  @Test
  void takesDrawsThatStartVertically() {
    HillCurve median = new HillCurve(10, 2, 1.2);
    SpendProblem lines =
        SpendProblem.builder(10)
            .line(ResponseLine.of("l0", median))
            .line(ResponseLine.of("l1", new HillCurve(8, 3, 1.5)))
            .line(ResponseLine.of("l2", new PowerCurve(2, 0.5)))
            .build();
    UncertainProblem problem =
        new UncertainProblem(
            lines,
            List.of(
                List.of(new HillCurve(10, 2, 0.6), new PowerCurve(2, 0.3), new HillCurve(9, 2, 2)),
                List.of(new HillCurve(9, 2, 2), new HillCurve(8, 3, 1.5), new PowerCurve(2, 0.5)),
                List.of(new PowerCurve(3, 0.4), new LogCurve(2, 1), new HillCurve(9, 2, 0.9))));
    check(problem, SpendObjective.mean(), 1e-2);
    check(problem, SpendObjective.cvar(0.5), 0.5);
  }

  /** Curves that a manager leaves level: one point each. */
  @Test
  void takesTablesOfOnePoint() {
    TabulatedCurve level = new TabulatedCurve(new double[] {0}, new double[] {3});
    SpendProblem lines =
        SpendProblem.builder(10)
            .line(ResponseLine.of("l0", level))
            .line(ResponseLine.of("l1", new HillCurve(8, 3, 1.5)))
            .line(ResponseLine.builder("l2", new HillCurve(8, 3, 2)).ceiling(0).build())
            .build();
    List<ResponseCurve> scenario = List.of(level, new HillCurve(8, 3, 1.5), new HillCurve(8, 3, 2));
    UncertainPlan plan =
        solve(new UncertainProblem(lines, List.of(scenario, scenario)), SpendObjective.mean());
    assertThat(plan.optimality().value())
        .isCloseTo(3 + new HillCurve(8, 3, 1.5).response(10), within(1e-9));
  }

  /** The worst draw misses the goal by less than rounding: the total counts as reaching it. */
  @Test
  void boundsTheChanceOfAGoalThatIsReachedButForRounding() {
    SpendProblem lines =
        SpendProblem.builder(10)
            .line(ResponseLine.of("a", new CappedLinearCurve(1, 10)))
            .line(ResponseLine.of("b", new CappedLinearCurve(2, 10)))
            .build();
    ResponseCurve none = new CappedLinearCurve(1e-12, 10);
    UncertainProblem problem =
        new UncertainProblem(
            lines,
            List.of(
                List.of(new CappedLinearCurve(1, 5), none),
                List.of(none, new CappedLinearCurve(1.2, 10))));
    UncertainPlan plan = solve(problem, SpendObjective.chance(5 + 4e-9));
    assertThat(plan.optimality().bound()).isEqualTo(1);
  }

  @Test
  void answersWithTheBestPlanSoFarWhenTimeIsUp() {
    UncertainProblem problem = problem(3, false, 12);
    for (SpendObjective objective :
        List.of(SpendObjective.mean(), SpendObjective.cvar(0.8), SpendObjective.chance(20))) {
      double best = solve(problem, objective).optimality().value();
      int looks = 3;
      boolean isCut = true;
      while (isCut && looks < 100_000) {
        int[] left = {looks};
        boolean[] isOver = {false};
        RunControl control =
            RunControl.unlimited()
                .withDeadline(
                    Instant.EPOCH,
                    () -> {
                      isOver[0] |= --left[0] < 0;
                      return isOver[0] ? Instant.MAX : Instant.MIN;
                    });
        UncertainPlan plan = ENGINE.solve(problem, objective, control).orElseThrow();
        assertThat(plan.optimality().bound()).isGreaterThanOrEqualTo(best - 1e-9 * best);
        assertThat(objective.of(plan.totals()))
            .isCloseTo(plan.optimality().value(), within(1e-9 * best));
        isCut = isOver[0];
        looks = looks * 3 / 2;
      }
      assertThat(isCut).isFalse();
    }
  }

  @Test
  void handsOnTheCertificate() {
    SpendProblem problem =
        SpendProblem.builder(1)
            .line(ResponseLine.builder("l", new LogCurve(1, 1)).floor(2).build())
            .build();
    UncertainProblem uncertain =
        new UncertainProblem(problem, List.of(List.of(new LogCurve(2, 1))));
    Solution<UncertainPlan> solution =
        ENGINE.solve(uncertain, SpendObjective.mean(), RunControl.unlimited());
    assertThat(solution.<List<String>>fold(plan -> List.of(), none -> none.conflict()))
        .containsExactly("budget 1.0", "floor of l 2.0");
  }

  @Test
  void readsTheTailOfTotals() {
    TotalDistribution totals = new TotalDistribution(new double[] {4, 1, 3, 2});
    assertThat(totals.cvar(0.5)).isEqualTo(1.5);
    assertThat(totals.cvar(0.6)).isCloseTo((1 + 0.6 * 2) / 1.6, within(1e-12));
    assertThat(totals.quantile(0.5)).isEqualTo(2);
    assertThat(totals.chance(3)).isEqualTo(0.5);
  }
}
