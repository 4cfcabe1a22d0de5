package io.planwright.report;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.control.Attainment;
import io.planwright.control.Pacing;
import io.planwright.crm.SalesRep;
import io.planwright.cycle.Analysis;
import io.planwright.cycle.ControlReport;
import io.planwright.cycle.PlanningResult;
import io.planwright.cycle.Rehearsal;
import io.planwright.evidence.Answer;
import io.planwright.goal.Goal;
import io.planwright.goal.QuotaLink;
import io.planwright.goal.QuotaNode;
import io.planwright.goal.QuotaTree;
import io.planwright.goal.SmartAssessment;
import io.planwright.internal.Require;
import io.planwright.market.SegmentReport;
import io.planwright.money.Money;
import io.planwright.plan.PlanContent;
import io.planwright.plan.SalesPlan;
import io.planwright.quality.ProposedRepair;
import io.planwright.report.view.MethodRow;
import io.planwright.report.view.PacingRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.QuotaLevel;
import io.planwright.report.view.QuotaRow;
import io.planwright.report.view.Remark;
import io.planwright.report.view.Section;
import io.planwright.report.view.WaterfallStep;
import io.planwright.resource.Person;
import io.planwright.stakeholder.PowerInterestGrid;
import io.planwright.strategy.SwotAssessment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The report of a planning cycle: the draft of the next period, and the rehearsal of the one before
 * where there is one. Stateless and thread-safe.
 */
public final class CycleReport {
  private static final double MINUTES = 60;

  private final PlanningResult draft;
  private final Analysis analysis;
  private final PlanContent content;
  private final PlanReport.Builder report = PlanReport.builder();

  private CycleReport(PlanningResult draft) {
    this.draft = draft;
    this.analysis = draft.analysis();
    this.content = draft.plan().content();
  }

  /**
   * Gathers what a cycle found for its readers.
   *
   * @param draft the plan of the next period, with every step's result
   * @param rehearsal the period before, played with what was known then; where data is insufficient
   *     the report says so
   * @return the report, ready for {@link PlanPage} and {@link CsvExport}
   */
  public static PlanReport of(PlanningResult draft, Answer<Rehearsal> rehearsal) {
    Require.nonNull(rehearsal, "rehearsal");
    return new CycleReport(Require.nonNull(draft, "draft")).write(rehearsal);
  }

  private PlanReport write(Answer<Rehearsal> rehearsal) {
    SalesPlan plan = draft.plan();
    report
        .title(content.frame().name())
        .planId(plan.id())
        .planVersion(plan.version())
        .asOf(content.frame().asOf());
    new CycleSummary(draft, rehearsal).write(report);
    findings();
    goals();
    content.quotas().ifPresent(this::quotas);
    strategy();
    schedule();
    report.addAllStakeholders(
        PlanRows.stakeholders(content.stakeholders(), PowerInterestGrid.standard()));
    rehearsal.fold(
        known -> {
          control(known);
          return known;
        },
        lack -> {
          remark(Section.CONTROL, lack);
          return lack;
        });
    methods();
    return report.build();
  }

  private void findings() {
    report.addAllQuality(MarketRows.quality(analysis.quality()));
    for (ProposedRepair repair : analysis.brief().acceptedRepairs()) {
      remark(
          Section.QUALITY,
          "Accepted for this plan: %s is read as %s in %s, %s times."
              .formatted(
                  repair.from(), repair.to(), repair.field(), Wording.count(repair.ids().size())));
    }
    for (SegmentReport segments : analysis.segments()) {
      report.addAllSegments(MarketRows.segments(segments));
    }
    report.addAllPipeline(MarketRows.pipeline(analysis.aging(), content.frame().currency()));
    content
        .outlook()
        .ifPresent(outlook -> report.addOutlooks(MarketRows.outlook(analysis.history(), outlook)));
    if (analysis.outlook() instanceof Answer.InsufficientData<?> lack) {
      remark(Section.FORECAST, lack);
    }
  }

  private void goals() {
    Map<String, SmartAssessment> assessments = new HashMap<>();
    draft.goals().assessments().forEach(each -> assessments.put(each.goalId(), each));
    for (Goal goal : content.goals()) {
      SmartAssessment assessment = assessments.get(goal.id());
      if (assessment != null) {
        report.addGoals(PlanRows.goal(goal, statement(goal), assessment));
      }
    }
  }

  private static String statement(Goal goal) {
    StringBuilder text = new StringBuilder();
    goal.metric().ifPresent(metric -> text.append(metric.name()));
    goal.baseline().ifPresent(from -> text.append(" from ").append(Wording.count(from)));
    goal.target().ifPresent(to -> text.append(" to ").append(Wording.count(to)));
    goal.metric().ifPresent(metric -> text.append(' ').append(metric.unit()));
    goal.period().ifPresent(period -> text.append(" in ").append(period.label()));
    return text.isEmpty() ? goal.name() : text.toString();
  }

  /** The tree's inner nodes are teams, its leaves reps; the root is the company and left out. */
  private void quotas(QuotaTree tree) {
    DateRange days = content.frame().calendar().range(content.frame().period());
    Map<String, String> names =
        tree.nodes().stream().collect(Collectors.toMap(QuotaNode::id, QuotaNode::name));
    Map<String, String> parents = new HashMap<>();
    Set<String> inner = new HashSet<>();
    for (QuotaLink link : tree.links()) {
      parents.put(link.childId(), names.getOrDefault(link.parentId(), ""));
      inner.add(link.parentId());
    }
    Money none = Money.zero(content.frame().currency());
    for (QuotaNode node : tree.nodes()) {
      Money quota = tree.rollUp(node.id(), content.frame().period(), days.start());
      String parent = parents.getOrDefault(node.id(), "");
      if (quota.isPositive() && !parent.isEmpty()) {
        QuotaLevel level = inner.contains(node.id()) ? QuotaLevel.TEAM : QuotaLevel.REP;
        report.addQuotas(new QuotaRow(level, node.name(), parent, quota, none, none));
      }
    }
    if (content.frame().asOf().isBefore(days.start())) {
      remark(
          Section.QUOTAS,
          content.frame().period().label() + " has not begun: nothing is due or reached yet.");
    } else {
      remark(
          Section.QUOTAS,
          content.frame().period().label()
              + " has begun: what is due and reached by now is not counted in a draft.");
    }
    if (!draft.goals().repsWithoutQuota().isEmpty()) {
      remark(
          Section.QUOTAS,
          "On the roster but without any deal, and so without a quota: "
              + draft.goals().repsWithoutQuota().stream()
                  .map(rep -> analysis.snapshot().rep(rep).map(SalesRep::name).orElse(rep))
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private void strategy() {
    SwotAssessment assessment = draft.strategy().assessment();
    report
        .addAllFactors(PlanRows.factors(content.swotFactors(), assessment))
        .addAllOptions(PlanRows.options(assessment));
    remark(
        Section.STRATEGY,
        "Factors are read off the data; their weights and ratings are proposals that people have to"
            + " confirm. "
            + assessment.sensitivity().summary());
  }

  private void schedule() {
    if (content.work().isEmpty() || content.schedule().isEmpty()) {
      return;
    }
    Map<String, Person> byId =
        content.people().stream().collect(Collectors.toMap(Person::id, person -> person));
    Map<String, String> people =
        content.people().stream().collect(Collectors.toMap(Person::id, Person::name));
    WorkingCalendar calendar = analysis.brief().workingCalendar();
    report.addAllSchedule(
        PlanRows.schedule(content.work().get(), content.schedule().get(), people));
    report.addAllLoad(
        ScheduleRows.load(
            content.work().get(),
            content.schedule().get(),
            activity -> activity.assigneeId().stream().toList(),
            people,
            (id, date) -> {
              Person person = byId.get(id);
              double share = person == null ? 1 : person.capacityOn(date);
              return share * calendar.workingTime(date).toMinutes() / MINUTES;
            }));
  }

  private void control(Rehearsal rehearsal) {
    ControlReport control = rehearsal.control();
    String period = rehearsal.plan().content().frame().period().label();
    LocalDate knownThen = rehearsal.plan().content().frame().asOf();
    remark(
        Section.CONTROL,
        "A rehearsal: "
            + rehearsal.plan().reference()
            + " was drafted from what was known on "
            + knownThen
            + ", and is held against what happened by "
            + control.asOf()
            + ".");
    waterfall(control, rehearsal.plan().content(), period);
    control.pacing().toOptional().ifPresent(pacing -> pacing(pacing, "Revenue " + period));
    rehearsal.feedback().revisions().stream()
        .skip(rehearsal.plan().version())
        .forEach(
            revision ->
                remark(
                    Section.CONTROL,
                    "Version " + revision.version() + ": " + revision.note().reason()));
  }

  private void pacing(Pacing pacing, String name) {
    report.addPacing(ControlRows.pacing(name, pacing));
    pacing
        .phases()
        .forEach(
            phase ->
                report.addPacing(
                    new PacingRow(
                        phase.period().label(),
                        phase.target(),
                        phase.plannedToDate(),
                        phase.actualToDate(),
                        "")));
  }

  /** From the planned to the actual revenue, team by team. */
  private void waterfall(ControlReport control, PlanContent planned, String period) {
    if (control.attainments().isEmpty()) {
      return;
    }
    Attainment total = control.attainments().get(0);
    Optional<QuotaTree> quotas = planned.quotas();
    Set<String> teams =
        quotas.stream()
            .flatMap(tree -> tree.nodes().stream())
            .filter(node -> isTeam(quotas.orElseThrow(), node))
            .map(QuotaNode::name)
            .collect(Collectors.toSet());
    report.addVariance(WaterfallStep.total("Plan " + period, total.target()));
    Money rest = total.gap();
    List<Attainment> parts = control.attainments().subList(1, control.attainments().size());
    for (Attainment part : parts) {
      if (teams.contains(part.subject())) {
        report.addVariance(WaterfallStep.change(part.subject(), part.gap()));
        rest = rest.minus(part.gap());
      }
    }
    if (!rest.isZero()) {
      report.addVariance(WaterfallStep.change("outside the teams", rest));
    }
    report.addVariance(WaterfallStep.total("Actual " + period, total.actual()));
  }

  private static boolean isTeam(QuotaTree tree, QuotaNode node) {
    boolean isParent = tree.links().stream().anyMatch(link -> link.parentId().equals(node.id()));
    boolean isChild = tree.links().stream().anyMatch(link -> link.childId().equals(node.id()));
    return isParent && isChild;
  }

  private void methods() {
    report.addMethods(new MethodRow("data quality", analysis.quality().provenance()));
    content
        .outlook()
        .ifPresent(outlook -> report.addMethods(new MethodRow("forecast", outlook.provenance())));
    content
        .budget()
        .ifPresent(budget -> report.addMethods(new MethodRow("budget", budget.provenance())));
    content
        .assignment()
        .ifPresent(
            assignment -> report.addMethods(new MethodRow("assignment", assignment.provenance())));
    content
        .schedule()
        .ifPresent(schedule -> report.addMethods(new MethodRow("schedule", schedule.provenance())));
  }

  private void remark(Section section, Answer.InsufficientData<?> lack) {
    remark(section, Wording.lack(lack));
  }

  private void remark(Section section, String text) {
    report.addRemarks(new Remark(section, text));
  }
}
