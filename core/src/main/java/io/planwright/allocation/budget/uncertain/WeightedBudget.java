package io.planwright.allocation.budget.uncertain;

import io.planwright.allocation.budget.ResponseBudget;
import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendPlan;
import io.planwright.allocation.budget.SpendProblem;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.allocation.response.SumCurve;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Divides the budget for weighted scenarios. The bound of the division holds for the weighted sum
 * of all scenarios' totals: exact where the curves are concave, through tables from above
 * elsewhere.
 */
final class WeightedBudget {

  private final Scenarios scenarios;
  private final ResponseBudget engine;
  private final RunControl control;
  private final @Nullable UpperTable[] tables;
  private int solved;

  WeightedBudget(Scenarios scenarios, ResponseBudget engine, RunControl control) {
    this.scenarios = scenarios;
    this.engine = engine;
    this.control = control;
    this.tables = new UpperTable[scenarios.lines.size()];
  }

  /** Divides for weights of the scenarios, not all zero; empty if the run is to stop. */
  Optional<SpendPlan> solve(double[] weights) {
    solved++;
    List<ResponseCurve> curves = new ArrayList<>();
    for (int l = 0; l < scenarios.lines.size(); l++) {
      curves.add(curve(l, weights));
    }
    return solve(curves);
  }

  /** Divides as if one scenario were certain; empty if the run is to stop. */
  Optional<SpendPlan> solveAlone(int scenario) {
    return solve(scenarios.uncertain.scenarios().get(scenario));
  }

  private Optional<SpendPlan> solve(List<ResponseCurve> curves) {
    SpendProblem original = scenarios.uncertain.problem();
    SpendProblem.Builder builder = SpendProblem.builder(original.budget());
    for (int l = 0; l < curves.size(); l++) {
      ResponseLine line = scenarios.lines.get(l);
      builder.line(
          ResponseLine.builder(line.id(), curves.get(l))
              .weight(line.weight())
              .floor(line.floor())
              .ceiling(line.ceiling())
              .minimumOrNothing(line.minimum())
              .step(line.step())
              .build());
    }
    original.groups().forEach(builder::group);
    if (original.isWholeBudget()) {
      builder.wholeBudget();
    }
    // Progress is told of the objective, not of its parts.
    RunControl quiet = control.withProgress(progress -> {});
    try {
      return Optional.of(engine.solve(builder.build(), quiet).orElseThrow());
    } catch (RunStoppedException e) {
      return Optional.empty();
    }
  }

  private ResponseCurve curve(int line, double[] weights) {
    if (scenarios.isConcave(line)) {
      int used = (int) Arrays.stream(weights).filter(w -> w > 0).count();
      List<ResponseCurve> curves = new ArrayList<>(used);
      double[] of = new double[used];
      for (int s = 0; s < weights.length; s++) {
        if (weights[s] > 0) {
          of[curves.size()] = weights[s];
          curves.add(scenarios.curves[line][s]);
        }
      }
      return new SumCurve(curves, of);
    }
    UpperTable table = tables[line];
    if (table == null) {
      double budget = scenarios.uncertain.problem().budget();
      table =
          new UpperTable(
              scenarios.lines.get(line), scenarios.curves[line], budget > 0 ? 2 * budget : 1);
      tables[line] = table;
    }
    return table.above(weights);
  }

  int solved() {
    return solved;
  }
}
