package io.planwright.allocation.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CarryOverProperties {

  private static CarryOverProblem problem(Random random, int periods, int size) {
    List<CarryOverLine> lines = new ArrayList<>();
    for (int l = 0; l < size; l++) {
      lines.add(
          CarryOverLine.builder("l" + l, SpendInstances.any(random), random.nextDouble())
              .openingStock(random.nextInt(2) * random.nextDouble())
              .floors(random.nextInt(3) == 0 ? 0.5 : 0)
              .ceilings(1 + random.nextInt(9))
              .weight(random.nextInt(3))
              .endValue(random.nextInt(2))
              .build());
    }
    double[] budgets = random.doubles(periods, 0.5 * size, 20).toArray();
    return CarryOverProblem.of(budgets, lines).withBudget(0.5 * size * periods + 10);
  }

  @Property(tries = 100)
  void keepsAllLimits(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int periods) {
    CarryOverProblem problem = problem(new Random(seed), periods, 3);

    CarryOverPlan plan = CarryOverBudget.solve(problem, RunControl.unlimited()).orElseThrow();

    double all = 0;
    for (int t = 0; t < periods; t++) {
      assertThat(plan.spent(t)).isLessThanOrEqualTo(problem.periodBudgets()[t] + 1e-9);
      all += plan.spent(t);
    }
    assertThat(all).isLessThanOrEqualTo(problem.budget() + 1e-9);
    for (PeriodSpend spend : plan.spends()) {
      CarryOverLine line = problem.lines().get(Integer.parseInt(spend.lineId().substring(1)));
      assertThat(spend.spend())
          .isBetween(line.floor(spend.period()) - 1e-9, line.ceiling(spend.period()) + 1e-9);
    }
  }

  /** No plan whatsoever passes the bound. */
  @Property(tries = 100)
  void boundsAllPlans(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int periods) {
    Random random = new Random(seed);
    CarryOverProblem problem = problem(random, periods, 3);
    CarryOverModel model = new CarryOverModel(problem);
    double bound =
        CarryOverBudget.solve(problem, RunControl.unlimited()).orElseThrow().optimality().bound();
    for (int trial = 0; trial < 50; trial++) {
      double[] spend = model.low.clone();
      double[] left = problem.periodBudgets();
      double all = problem.budget();
      for (int i = 0; i < spend.length; i++) {
        left[i % periods] -= spend[i];
        all -= spend[i];
      }
      for (int i = 0; i < spend.length; i++) {
        double room = Math.min(Math.min(left[i % periods], all), model.high[i] - spend[i]);
        double more = Math.max(0, room * random.nextDouble());
        spend[i] += more;
        left[i % periods] -= more;
        all -= more;
      }
      assertThat(model.actual(spend)).isLessThanOrEqualTo(bound + 1e-9 * Math.abs(bound) + 1e-12);
    }
  }
}
