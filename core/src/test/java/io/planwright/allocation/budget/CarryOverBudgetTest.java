package io.planwright.allocation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.allocation.response.HillCurve;
import io.planwright.allocation.response.LogCurve;
import io.planwright.allocation.response.PowerCurve;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CarryOverBudgetTest {

  private static CarryOverPlan solve(CarryOverProblem problem) {
    return CarryOverBudget.solve(problem, RunControl.unlimited()).orElseThrow();
  }

  /** Without retention each line and period is a line of its own, and the periods are groups. */
  @Test
  void equalsTheSeparableDivisionWithoutRetention() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      double[] budgets = {random.nextInt(20), 1 + random.nextInt(20), 5};
      double all = 0.3 * (budgets[0] + budgets[1] + budgets[2]) + 10 * random.nextDouble();
      List<CarryOverLine> lines = new ArrayList<>();
      SpendProblem.Builder separable = SpendProblem.builder(all);
      List<List<String>> members = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (int l = 0; l < 3; l++) {
        var curve = SpendInstances.concave(random);
        double ceiling = 3 + random.nextInt(10);
        lines.add(CarryOverLine.builder("l" + l, curve, 0).ceilings(ceiling).build());
        for (int t = 0; t < 3; t++) {
          separable.line(ResponseLine.builder("l" + l + t, curve).ceiling(ceiling).build());
          members.get(t).add("l" + l + t);
        }
      }
      for (int t = 0; t < 3; t++) {
        separable.group(new SpendGroup("t" + t, members.get(t), 0, budgets[t]));
      }
      double best =
          ResponseBudget.standard()
              .solve(separable.build(), RunControl.unlimited())
              .orElseThrow()
              .optimality()
              .value();
      CarryOverPlan plan = solve(CarryOverProblem.of(budgets, lines).withBudget(all));
      double slack = 1e-6 * Math.max(1, best);
      assertThat(plan.optimality().value()).as("value %s", seed).isCloseTo(best, within(slack));
      assertThat(plan.optimality().bound()).as("bound %s", seed).isCloseTo(best, within(slack));
    }
  }

  @Test
  void isCertifiedForSmoothConcaveCurvesThatCarryOver() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      int periods = 2 + random.nextInt(10);
      double[] budgets = random.doubles(periods, 5, 50).toArray();
      List<CarryOverLine> lines = new ArrayList<>();
      for (int l = 0; l < 5; l++) {
        double scale = 1 + 50 * random.nextDouble();
        lines.add(
            CarryOverLine.builder(
                    "l" + l,
                    l % 2 == 0
                        ? new LogCurve(scale, 1 + 5 * random.nextDouble())
                        : new PowerCurve(scale, 0.2 + 0.6 * random.nextDouble()),
                    0.95 * random.nextDouble())
                .openingStock(random.nextInt(2) * 10 * random.nextDouble())
                .endValue(random.nextInt(2) * random.nextDouble())
                .build());
      }
      CarryOverPlan plan = solve(CarryOverProblem.of(budgets, lines));
      assertThat(plan.optimality().relativeGap()).as("gap %s", seed).isLessThan(1e-8);
      for (int t = 0; t < periods; t++) {
        assertThat(plan.spent(t)).isLessThanOrEqualTo(budgets[t] * (1 + 1e-12));
      }
      for (PeriodSpend spend : plan.spends()) {
        if (spend.spend() > 0.05) {
          double price = plan.periodPrices().get(spend.period());
          assertThat(spend.bringsNow() + spend.bringsLater())
              .as("marginal return %s", seed)
              .isCloseTo(price, within(1e-2 * price));
        }
      }
    }
  }

  @Test
  void isNotBelowTheBestPlanOnAGridAndBoundsIt() {
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      double[] budgets = {random.nextInt(6), random.nextInt(6)};
      List<CarryOverLine> lines = new ArrayList<>();
      for (int l = 0; l < 2; l++) {
        lines.add(
            CarryOverLine.builder("l" + l, SpendInstances.any(random), random.nextDouble())
                .openingStock(random.nextInt(3))
                .build());
      }
      double all = random.nextInt(9);
      CarryOverProblem problem = CarryOverProblem.of(budgets, lines).withBudget(all);
      CarryOverModel model = new CarryOverModel(problem);
      double best = Double.NEGATIVE_INFINITY;
      for (double a = 0; a <= budgets[0]; a += 0.5) {
        for (double b = 0; b <= budgets[1]; b += 0.5) {
          for (double c = 0; a + c <= budgets[0]; c += 0.5) {
            for (double d = 0; b + d <= budgets[1] && a + b + c + d <= all; d += 0.5) {
              best = Math.max(best, model.actual(new double[] {a, b, c, d}));
            }
          }
        }
      }
      CarryOverPlan plan = solve(problem);
      double slack = 1e-6 * Math.max(1, best);
      assertThat(plan.optimality().bound()).as("bound %s", seed).isGreaterThan(best - slack);
      assertThat(plan.optimality().value())
          .as("value %s", seed)
          .isGreaterThan(best - 0.05 * Math.abs(best) - slack);
    }
  }

  @Test
  void spendsEarlyWhatLasts() {
    List<CarryOverLine> lines =
        List.of(CarryOverLine.builder("tv", new LogCurve(10, 5), 0.8).build());
    CarryOverPlan plan =
        solve(CarryOverProblem.of(new double[] {10, 10, 10}, lines).withBudget(12));
    assertThat(plan.spent(0)).isGreaterThan(plan.spent(2));
    assertThat(plan.budgetPrice()).isPositive();
    assertThat(plan.spends().get(0).bringsLater()).isPositive();
    assertThat(plan.spends().get(2).bringsLater()).isZero();
  }

  @Test
  void namesTheFloorsThatDoNotFit() {
    List<CarryOverLine> lines =
        List.of(
            CarryOverLine.builder("tv", new LogCurve(10, 5), 0.8).floors(1, 9).build(),
            CarryOverLine.builder("web", new HillCurve(10, 5, 2), 0.1).floors(0, 3).build());
    Solution<CarryOverPlan> solution =
        CarryOverBudget.solve(
            CarryOverProblem.of(new double[] {10, 10}, lines), RunControl.unlimited());
    assertThat(solution.<List<String>>fold(plan -> List.of(), none -> none.conflict()))
        .containsExactly(
            "budget of period 1 10.0",
            "floor of tv in period 1 9.0",
            "floor of web in period 1 3.0");
  }

  @Test
  void spendsNothingOfNothing() {
    List<CarryOverLine> lines =
        List.of(CarryOverLine.builder("tv", new LogCurve(10, 5), 0.5).openingStock(10).build());
    CarryOverPlan plan = solve(CarryOverProblem.of(new double[] {0, 0}, lines));
    assertThat(plan.optimality().isProven()).isTrue();
    assertThat(plan.optimality().value())
        .isCloseTo(10 * (Math.log(2) + Math.log(1.5)), within(1e-9));
    assertThat(plan.endStocks().get("tv")).isEqualTo(2.5);
  }
}
