package io.planwright.examples;

import io.planwright.allocation.Assignment;
import io.planwright.allocation.BudgetAllocation;
import io.planwright.allocation.audit.AllocationAudit;
import io.planwright.allocation.audit.AuditReport;
import io.planwright.allocation.audit.BudgetAudit;
import io.planwright.allocation.audit.BudgetAuditReport;
import io.planwright.allocation.budget.LineSpend;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Where money and people go by the plan, and what would bring more.
 *
 * @param snapshot the CRM as it was known on the day
 * @param budget the plan's division of the budget, and the best one by judged curves
 * @param assignment the plan's assignment of accounts to people
 * @param audit what the owners of now miss by who wins where
 */
record AllocationStory(
    CrmSnapshot snapshot,
    Answer<BudgetStory> budget,
    Answer<Assignment> assignment,
    Answer<AuditReport> audit) {

  private static final String SECTOR = "sector";

  /**
   * A budget by what it brings.
   *
   * @param segments what each segment gets
   * @param audit what the plan's division misses
   */
  record BudgetStory(List<SegmentSpend> segments, BudgetAuditReport audit) {

    /** The division that brings most, with its bound. */
    SpendPlan best() {
      return audit.best();
    }
  }

  /**
   * What a segment gets.
   *
   * @param curve what spend brings in it
   * @param now what it gets by the plan
   * @param best what it gets in the division that brings most
   */
  record SegmentSpend(ExponentialCurve curve, Money now, LineSpend best) {

    String name() {
      return best.lineId();
    }

    double responseNow() {
      return curve.response(now.toDouble());
    }

    /** What the best division gives it more than the plan. */
    double change() {
      return best.spend() - now.toDouble();
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
        plan.resources().assignment(),
        plan.resources().assignment().flatMap(assignment -> audit(plan, assignment, control)));
  }

  private static BudgetStory budget(
      CrmSnapshot snapshot, BudgetAllocation now, Map<String, Money> revenue, RunControl control) {
    Map<String, ExponentialCurve> curves = SegmentCurves.of(snapshot, now, revenue);
    SpendProblem.Builder problem = SpendProblem.builder(now.total().toDouble()).wholeBudget();
    curves.forEach((segment, curve) -> problem.line(ResponseLine.of(segment, curve)));
    Map<String, Double> spends = new HashMap<>();
    now.amounts()
        .forEach(
            (segment, spend) -> {
              if (curves.containsKey(segment)) {
                spends.put(segment, spend.toDouble());
              }
            });
    BudgetAuditReport audit =
        BudgetAudit.standard().assess(problem.build(), spends, control).orElseThrow();
    Iterator<LineSpend> line = audit.best().lines().iterator();
    List<SegmentSpend> segments = new ArrayList<>();
    curves.forEach(
        (segment, curve) -> {
          Money spent = now.amounts().getOrDefault(segment, Money.zero(now.total().currency()));
          segments.add(new SegmentSpend(curve, spent, line.next()));
        });
    return new BudgetStory(segments, audit);
  }

  private static Answer<AuditReport> audit(
      PlanningResult plan, Assignment assignment, RunControl control) {
    AccountValues.Doubted values = AccountValues.of(plan.analysis(), assignment);
    return AllocationAudit.standard().assess(values.expected(), values.draws(), control);
  }
}
