package io.planwright.allocation.budget.uncertain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendProblem;
import io.planwright.allocation.response.LogCurve;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class UncertainBudgetProperties {

  private static final UncertainBudget ENGINE = UncertainBudget.standard().withRounds(20);

  private static UncertainProblem problem(long seed, double budget) {
    Random random = new Random(seed);
    SpendProblem.Builder builder = SpendProblem.builder(budget);
    List<CurveSampler> samplers = new ArrayList<>();
    for (int l = 0; l < 3; l++) {
      LogCurve median = new LogCurve(5 + 20 * random.nextDouble(), 1 + 4 * random.nextDouble());
      builder.line(
          ResponseLine.builder("l" + l, median)
              .floor(random.nextInt(2))
              .ceiling(2 + random.nextInt(9))
              .build());
      samplers.add(CurveSampler.log(median, 0.6, 0.3));
    }
    return UncertainProblem.drawn(builder.build(), samplers, 12, seed);
  }

  private static UncertainPlan solve(UncertainProblem problem, SpendObjective objective) {
    return ENGINE.solve(problem, objective, RunControl.unlimited()).orElseThrow();
  }

  @Property(tries = 30)
  void keepsLimitsAndBounds(@ForAll long seed) {
    UncertainProblem problem = problem(seed, 10);
    for (SpendObjective objective :
        List.of(SpendObjective.mean(), SpendObjective.cvar(0.7), SpendObjective.chance(30))) {
      UncertainPlan plan = solve(problem, objective);
      double spent = 0;
      for (ResponseLine line : problem.problem().lines()) {
        double spend = plan.spends().getOrDefault(line.id(), Double.NaN);
        assertThat(spend).isBetween(line.floor() - 1e-9, line.ceiling() + 1e-9);
        spent += spend;
      }
      assertThat(spent).isLessThanOrEqualTo(10 + 1e-9);
      assertThat(plan.optimality().bound())
          .isGreaterThanOrEqualTo(plan.optimality().value() - 1e-9);
      assertThat(objective.of(plan.totals()))
          .isCloseTo(plan.optimality().value(), within(1e-9 * 100));
    }
  }

  @Property(tries = 20)
  void neverBringsLessWithMoreBudget(@ForAll long seed) {
    for (SpendObjective objective : List.of(SpendObjective.mean(), SpendObjective.cvar(0.7))) {
      assertThat(solve(problem(seed, 12), objective).optimality().bound())
          .isGreaterThanOrEqualTo(solve(problem(seed, 10), objective).optimality().value() - 1e-9);
    }
  }

  /** Scenarios are equally likely: their order says nothing. */
  @Property(tries = 20)
  void doesNotDependOnTheOrderOfScenarios(@ForAll long seed) {
    UncertainProblem problem = problem(seed, 10);
    List<List<ResponseCurve>> shuffled = new ArrayList<>(problem.scenarios());
    Collections.shuffle(shuffled, new Random(seed));
    UncertainProblem other = new UncertainProblem(problem.problem(), shuffled);
    double one = solve(problem, SpendObjective.mean()).optimality().value();
    assertThat(solve(other, SpendObjective.mean()).optimality().value())
        .isCloseTo(one, within(1e-6 * one));
  }
}
