package io.planwright.examples;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.control.Alert;
import io.planwright.control.Attainment;
import io.planwright.control.Pacing;
import io.planwright.control.PhaseProgress;
import io.planwright.cycle.Analysis;
import io.planwright.cycle.PeriodOutlook;
import io.planwright.cycle.PlanningResult;
import io.planwright.cycle.Rehearsal;
import io.planwright.evidence.Answer.InsufficientData;
import io.planwright.goal.Goal;
import io.planwright.goal.QuotaLink;
import io.planwright.goal.QuotaNode;
import io.planwright.goal.QuotaTree;
import io.planwright.goal.SmartAssessment;
import io.planwright.goal.SmartCriterion;
import io.planwright.money.Money;
import io.planwright.plan.PlanContent;
import io.planwright.plan.SalesPlan;
import io.planwright.report.view.GanttBar;
import io.planwright.report.view.GoalRow;
import io.planwright.report.view.MethodRow;
import io.planwright.report.view.OptionRow;
import io.planwright.report.view.PacingRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.QuotaLevel;
import io.planwright.report.view.QuotaRow;
import io.planwright.report.view.Remark;
import io.planwright.report.view.Section;
import io.planwright.report.view.SmartLetter;
import io.planwright.report.view.StakeholderPoint;
import io.planwright.report.view.SwotRow;
import io.planwright.report.view.WaterfallStep;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.stakeholder.PowerInterestGrid;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.strategy.RankedOption;
import io.planwright.strategy.SwotFactor;
import io.planwright.strategy.SwotSide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A plan of the next quarter as its readers see it. */
final class PlanReports {

  private static final String TEAM = "team/";
  private static final String REP = "rep/";

  private final QuarterPlan quarter;
  private final PlanningResult next;
  private final Analysis analysis;
  private final PlanContent content;
  private final PlanReport.Builder report = PlanReport.builder();

  private PlanReports(QuarterPlan quarter) {
    this.quarter = quarter;
    this.next = quarter.next();
    this.analysis = next.analysis();
    this.content = next.plan().content();
  }

  static PlanReport of(QuarterPlan quarter) {
    return new PlanReports(quarter).report();
  }

  private PlanReport report() {
    SalesPlan plan = next.plan();
    report.title(content.frame().name()).planId(plan.id()).planVersion(plan.version());
    report.asOf(analysis.snapshot().asOf());
    AnalysisRows rows = new AnalysisRows(analysis);
    report.kpis(rows.kpis()).quality(rows.quality()).segments(rows.segments());
    report.pipeline(rows.pipeline()).outlooks(rows.outlooks());
    conclude();
    goals();
    quotas();
    strategy();
    content.schedule().ifPresent(this::schedule);
    stakeholders();
    quarter.rehearsal().fold(this::rehearsal, lack -> lacking(Section.CONTROL, lack));
    report.addMethods(new MethodRow("data quality", analysis.quality().provenance()));
    return report.build();
  }

  private void remark(Section section, InsufficientData<?> lack) {
    report.addRemarks(
        new Remark(
            section,
            "Not known: "
                + lack.question()
                + ". It needs "
                + lack.needed()
                + "; found: "
                + lack.found()
                + ". "
                + lack.advice()));
  }

  private void conclude() {
    analysis.outlook().fold(this::conclude, this::outlookLacking);
    for (RankedOption option : next.strategy().assessment().ranking()) {
      if (option.rank() == 1) {
        report.addConclusions("First choice of strategy: " + option.option().statement());
      }
    }
    analysis.quality().findings().stream()
        .limit(3)
        .forEach(finding -> report.addRisks(finding.statement()));
  }

  private boolean conclude(PeriodOutlook outlook) {
    report.addConclusions(
        String.format(
            Locale.ROOT,
            "Revenue of %s is expected at %s %,.0f, with 80 %% between %,.0f and %,.0f.",
            outlook.period().label(),
            content.frame().currency(),
            outlook.total().mean(),
            outlook.total().quantile(0.1),
            outlook.total().quantile(0.9)));
    return report.addMethods(new MethodRow("forecast", outlook.forecast().provenance())) != null;
  }

  private boolean outlookLacking(InsufficientData<?> lack) {
    remark(Section.FORECAST, lack);
    return false;
  }

  private void goals() {
    Map<String, SmartAssessment> assessments = new HashMap<>();
    next.goals().assessments().forEach(each -> assessments.put(each.goalId(), each));
    for (Goal goal : content.goals()) {
      List<SmartLetter> letters = new ArrayList<>();
      SmartAssessment assessment = assessments.get(goal.id());
      if (assessment != null) {
        for (SmartCriterion criterion : SmartCriterion.values()) {
          String name = criterion.name().replace('_', '-');
          String letter = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
          letters.add(new SmartLetter(letter, assessment.judgement(criterion)));
        }
      }
      report.addGoals(new GoalRow(goal.name(), statement(goal), letters));
    }
  }

  private static String statement(Goal goal) {
    StringBuilder text = new StringBuilder();
    goal.metric()
        .ifPresent(
            metric -> {
              text.append(metric.name());
              goal.baseline().ifPresent(from -> text.append(number(" from %,.2f", from)));
              goal.target().ifPresent(to -> text.append(number(" to %,.2f", to)));
              text.append(' ').append(metric.unit());
            });
    goal.period().ifPresent(period -> text.append(" in ").append(period.label()));
    return text.length() == 0 ? goal.name() : text.toString();
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private void quotas() {
    if (content.quotas().isEmpty()) {
      return;
    }
    QuotaTree tree = content.quotas().get();
    Map<String, String> parents = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    tree.nodes().forEach(node -> names.put(node.id(), node.name()));
    for (QuotaLink link : tree.links()) {
      parents.put(link.childId(), names.getOrDefault(link.parentId(), ""));
    }
    Money none = Money.zero(content.frame().currency());
    for (QuotaNode node : tree.nodes()) {
      boolean team = node.id().startsWith(TEAM);
      if (team || node.id().startsWith(REP)) {
        Money quota =
            tree.rollUp(
                node.id(),
                content.frame().period(),
                QuarterPlan.days(content.frame().period()).start());
        QuotaLevel level = team ? QuotaLevel.TEAM : QuotaLevel.REP;
        String unit = parents.getOrDefault(node.id(), "");
        report.addQuotas(new QuotaRow(level, node.name(), unit, quota, none, none));
      }
    }
    if (!next.goals().repsWithoutQuota().isEmpty()) {
      report.addRemarks(
          new Remark(
              Section.QUOTAS,
              "Without a quota, as they have no deals: "
                  + String.join(", ", next.goals().repsWithoutQuota())
                  + "."));
    }
  }

  private void strategy() {
    Map<SwotSide, Double> sums = new HashMap<>();
    for (SwotFactor factor : content.swotFactors()) {
      sums.merge(factor.kind().side(), factor.weight(), Double::sum);
    }
    for (SwotFactor factor : content.swotFactors()) {
      double weight = factor.weight() / sums.getOrDefault(factor.kind().side(), 1.0);
      List<String> evidence = new ArrayList<>();
      factor
          .evidence()
          .forEach(each -> evidence.add(each.statement() + " (" + each.source() + ")"));
      report.addFactors(
          new SwotRow(
              factor.kind(),
              factor.statement(),
              weight,
              factor.rating(),
              String.join(" ", evidence)));
    }
    for (RankedOption ranked : next.strategy().assessment().ranking()) {
      report.addOptions(
          new OptionRow(
              ranked.option().quadrant(),
              ranked.option().statement(),
              ranked.score(),
              ranked.explanation().summary()));
    }
  }

  private void schedule(Schedule schedule) {
    Map<String, String> elements = new HashMap<>();
    WorkBreakdown work = content.work().orElseThrow();
    for (WorkElement element : work.elements()) {
      elements.put(element.id(), element.name());
    }
    for (ScheduledActivity each : schedule.activities()) {
      Activity activity = work.activity(each.activityId()).orElseThrow();
      String group =
          work.parentOf(activity.id()).map(id -> elements.getOrDefault(id, "")).orElse("");
      report.addSchedule(
          new GanttBar(
              group,
              activity.name(),
              each.start(),
              each.finish(),
              each.totalFloatDays(),
              each.critical(),
              activity.assigneeId().orElse("")));
    }
    report.addMethods(new MethodRow("schedule", schedule.provenance()));
  }

  private void stakeholders() {
    PowerInterestGrid grid = PowerInterestGrid.standard();
    for (Stakeholder person : content.stakeholders()) {
      String advice = grid.cellOf(person).name().toLowerCase(Locale.ROOT).replace('_', ' ');
      report.addStakeholders(
          new StakeholderPoint(
              person.name(),
              person.role().orElse(""),
              person.power(),
              person.interest(),
              person.attitude(),
              advice));
    }
    report.addRemarks(
        new Remark(
            Section.STAKEHOLDERS,
            "A CRM does not say who has power or how people stand to a plan: the managers are all"
                + " placed in the middle until somebody knows better."));
  }

  private boolean rehearsal(Rehearsal rehearsal) {
    PlanContent last = rehearsal.plan().content();
    String period = last.frame().period().label();
    for (Alert alert : rehearsal.control().alerts().alerts()) {
      report.addRisks(alert.judgement().summary());
    }
    waterfall(rehearsal, period);
    report.addRemarks(
        new Remark(
            Section.CONTROL,
            "The plan of "
                + period
                + " is a rehearsal: it was drafted with what was known on "
                + last.frame().asOf()
                + ", and is held against what happened since."));
    return rehearsal.control().pacing().fold(this::pacing, lack -> lacking(Section.CONTROL, lack));
  }

  /** From plan to actual by team; what no team accounts for is a step of its own. */
  private void waterfall(Rehearsal rehearsal, String period) {
    Map<String, Attainment> bySubject = new HashMap<>();
    rehearsal.control().attainments().forEach(each -> bySubject.putIfAbsent(each.subject(), each));
    Attainment total = bySubject.get("revenue");
    if (total == null) {
      return;
    }
    report.addVariance(WaterfallStep.total("plan " + period, total.target()));
    Money rest = total.gap();
    List<QuotaNode> nodes =
        rehearsal.plan().content().quotas().map(QuotaTree::nodes).orElse(List.of());
    for (QuotaNode node : nodes) {
      Attainment team = node.id().startsWith(TEAM) ? bySubject.get(node.name()) : null;
      if (team != null) {
        report.addVariance(WaterfallStep.change(node.name(), team.gap()));
        rest = rest.minus(team.gap());
      }
    }
    if (!rest.isZero()) {
      report.addVariance(WaterfallStep.change("without a team", rest));
    }
    report.addVariance(WaterfallStep.total("actual " + period, total.actual()));
  }

  private boolean lacking(Section section, InsufficientData<?> lack) {
    remark(section, lack);
    return false;
  }

  private boolean pacing(Pacing pacing) {
    for (PhaseProgress phase : pacing.phases()) {
      report.addPacing(
          new PacingRow(
              phase.period().label(),
              phase.target(),
              phase.plannedToDate(),
              phase.actualToDate(),
              ""));
    }
    return true;
  }
}
