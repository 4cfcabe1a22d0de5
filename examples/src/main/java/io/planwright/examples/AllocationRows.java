package io.planwright.examples;

import static io.planwright.examples.text.AsciiNumbers.percent;

import io.planwright.allocation.Assignment;
import io.planwright.allocation.PersonLoad;
import io.planwright.allocation.WorkloadBalance;
import io.planwright.allocation.audit.AuditReport;
import io.planwright.allocation.audit.Misallocation;
import io.planwright.allocation.audit.ProposedMove;
import io.planwright.allocation.response.ExponentialCurve;
import io.planwright.crm.Account;
import io.planwright.crm.SalesRep;
import io.planwright.evidence.Answer;
import io.planwright.examples.AllocationStory.BudgetStory;
import io.planwright.examples.AllocationStory.SegmentSpend;
import io.planwright.money.Money;
import io.planwright.report.view.AllocationOutlook;
import io.planwright.report.view.CurvePoint;
import io.planwright.report.view.LoadRow;
import io.planwright.report.view.MethodRow;
import io.planwright.report.view.MisallocationRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.ReallocationRow;
import io.planwright.report.view.Remark;
import io.planwright.report.view.ResponseRow;
import io.planwright.report.view.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The story of the allocation as the page shows it. */
final class AllocationRows {

  private static final int POINTS = 24;
  private static final int MOST_MOVES = 15;
  private static final double BEYOND = 1.25;
  private static final String JUDGED =
      "The curves of the segments are judged, not measured: the share of the budget that a segment"
          + " gets now is taken to bring the revenue of its past twelve months, and no spend to"
          + " bring more than all its accounts would buy. With a history of spend they can be"
          + " estimated.";

  private final AllocationStory story;
  private final PlanReport.Builder report;

  private AllocationRows(AllocationStory story, PlanReport.Builder report) {
    this.story = story;
    this.report = report;
  }

  /**
   * Adds the story to a report.
   *
   * @param plan the report so far
   * @param story the story
   * @return the report with the story
   */
  static PlanReport addTo(PlanReport plan, AllocationStory story) {
    AllocationRows rows = new AllocationRows(story, plan.toBuilder());
    return rows.report.allocation(rows.outlook()).build();
  }

  private AllocationOutlook outlook() {
    List<ResponseRow> responses = new ArrayList<>();
    String unit = "";
    String budgetStatement = "";
    for (BudgetStory budget : known(story.budget())) {
      report.addRemarks(new Remark(Section.ALLOCATION, JUDGED));
      report.addMethods(new MethodRow("budget by response", budget.best().provenance()));
      responses.addAll(responses(budget));
      unit = budget.segments().get(0).now().currency().getCurrencyCode() + " a year";
      budgetStatement = statement(budget);
    }
    List<LoadRow> loads = new ArrayList<>();
    String balance = "";
    for (Assignment assignment : known(story.assignment())) {
      loads.addAll(loads(assignment));
      balance = statement(assignment);
    }
    List<MisallocationRow> audits = new ArrayList<>();
    List<ReallocationRow> moves = new ArrayList<>();
    for (AuditReport audit : known(story.audit())) {
      report.addMethods(new MethodRow("audit of account owners", audit.provenance()));
      audits.add(row("account owners", audit.misallocation()));
      audit.fewest().moves().stream().limit(MOST_MOVES).map(this::row).forEach(moves::add);
    }
    for (BudgetStory budget : story.budget().toOptional().stream().toList()) {
      audits.add(row("budget of the plan", budget.audit().misallocation()));
    }
    return new AllocationOutlook(
        responses, unit, budgetStatement, loads, "open deals", balance, audits, moves);
  }

  /** The value of an answer, or none and a remark that says why. */
  private <T> List<T> known(Answer<T> answer) {
    if (answer instanceof Answer.InsufficientData<T> lack) {
      report.addRemarks(Remark.of(Section.ALLOCATION, lack));
    }
    return answer.toOptional().stream().toList();
  }

  private static List<ResponseRow> responses(BudgetStory budget) {
    double most = 0;
    for (SegmentSpend segment : budget.segments()) {
      most = Math.max(most, Math.max(segment.best().spend(), segment.now().toDouble()));
    }
    List<ResponseRow> rows = new ArrayList<>();
    for (SegmentSpend segment : budget.segments()) {
      rows.add(
          new ResponseRow(
              segment.name(),
              points(segment.curve(), most * BEYOND),
              segment.now(),
              inCents(segment.best().spend(), segment.now()),
              segment.responseNow(),
              segment.best().response()));
    }
    return rows;
  }

  private static Money inCents(double amount, Money like) {
    BigDecimal cents = BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN);
    return Money.of(cents, like.currency());
  }

  private static List<CurvePoint> points(ExponentialCurve curve, double most) {
    List<CurvePoint> points = new ArrayList<>();
    for (int i = 0; i <= POINTS; i++) {
      double spend = most * i / POINTS;
      points.add(new CurvePoint(spend, curve.response(spend)));
    }
    return points;
  }

  private static String statement(BudgetStory budget) {
    return "By the plan, " + budget.audit().misallocation().statement() + ".";
  }

  private List<LoadRow> loads(Assignment assignment) {
    List<LoadRow> rows = new ArrayList<>();
    for (PersonLoad load : assignment.loads()) {
      rows.add(
          new LoadRow(name(load.personId()), load.loadBefore(), load.loadAfter(), load.capacity()));
    }
    return rows;
  }

  private static MisallocationRow row(String subject, Misallocation missed) {
    return new MisallocationRow(
        subject,
        missed.index(),
        missed.low(),
        missed.high(),
        "Of the " + subject + ": " + missed.statement() + ".");
  }

  private ReallocationRow row(ProposedMove move) {
    return new ReallocationRow(
        story.snapshot().account(move.itemId()).map(Account::name).orElse(move.itemId()),
        move.from().map(this::name).orElse(""),
        name(move.to()),
        move.gain(),
        named(move.reason(), move));
  }

  private String named(String reason, ProposedMove move) {
    String from = move.from().orElse(move.to());
    return reason.replace(from, name(from)).replace(move.to(), name(move.to()));
  }

  private String name(String person) {
    return story.snapshot().rep(person).map(SalesRep::name).orElse(person);
  }

  private static String statement(Assignment assignment) {
    WorkloadBalance before = assignment.balanceBefore();
    WorkloadBalance after = assignment.balanceAfter();
    return "The greatest utilisation goes from "
        + percent(before.maxUtilisation())
        + " to "
        + percent(after.maxUtilisation())
        + ", the smallest from "
        + percent(before.minUtilisation())
        + " to "
        + percent(after.minUtilisation())
        + ", with "
        + assignment.moves().size()
        + " of "
        + assignment.assigned().size()
        + " accounts moved.";
  }
}
