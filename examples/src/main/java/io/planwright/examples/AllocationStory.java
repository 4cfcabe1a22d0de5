package io.planwright.examples;

import io.planwright.allocation.Assignment;
import io.planwright.allocation.BudgetAllocation;
import io.planwright.allocation.budget.ResponseBudget;
import io.planwright.allocation.budget.ResponseLine;
import io.planwright.allocation.budget.SpendPlan;
import io.planwright.allocation.budget.SpendProblem;
import io.planwright.allocation.response.ExponentialCurve;
import io.planwright.crm.CrmSnapshot;
import io.planwright.cycle.PlanningResult;
import io.planwright.evidence.Answer;
import io.planwright.market.SegmentFigures;
import io.planwright.market.SegmentReport;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.util.HashMap;
import java.util.Map;

/**
 * Where money and people go by the plan, and what would bring more.
 *
 * @param snapshot the CRM as it was known on the day
 * @param budget the plan's division of the budget, and the best one by judged curves
 * @param assignment the plan's assignment of accounts to people
 */
record AllocationStory(
    CrmSnapshot snapshot, Answer<BudgetStory> budget, Answer<Assignment> assignment) {

  private static final String SECTOR = "sector";

  /**
   * A budget by what it brings.
   *
   * @param now the division of the plan
   * @param curves what spend brings in each segment
   * @param best the division that brings most, with its bound
   */
  record BudgetStory(BudgetAllocation now, Map<String, ExponentialCurve> curves, SpendPlan best) {

    /** What the division of the plan brings by the curves. */
    double responseNow() {
      double sum = 0;
      for (Map.Entry<String, Money> share : now.amounts().entrySet()) {
        sum += curves.get(share.getKey()).response(share.getValue().toDouble());
      }
      return sum;
    }
  }

  /**
   * Tells the story.
   *
   * @param plan the plan
   * @param control cancel and progress
   * @return the story as of the plan's day
   */
  static AllocationStory of(PlanningResult plan, RunControl control) {
    CrmSnapshot snapshot = plan.analysis().snapshot();
    Map<String, Money> revenue = new HashMap<>();
    for (SegmentReport report : plan.analysis().segments()) {
      if (report.classification().equals(SECTOR)) {
        for (SegmentFigures sector : report.segments()) {
          revenue.put(sector.segment(), sector.revenueWon());
        }
      }
    }
    return new AllocationStory(
        snapshot,
        plan.resources().budget().map(now -> budget(snapshot, now, revenue, control)),
        plan.resources().assignment());
  }

  private static BudgetStory budget(
      CrmSnapshot snapshot, BudgetAllocation now, Map<String, Money> revenue, RunControl control) {
    Map<String, ExponentialCurve> curves = SegmentCurves.of(snapshot, now, revenue);
    SpendProblem.Builder problem = SpendProblem.builder(now.total().toDouble()).wholeBudget();
    curves.forEach((segment, curve) -> problem.line(ResponseLine.of(segment, curve)));
    SpendPlan best = ResponseBudget.standard().solve(problem.build(), control).orElseThrow();
    return new BudgetStory(now, curves, best);
  }
}
