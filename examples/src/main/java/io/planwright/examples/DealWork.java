package io.planwright.examples;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.activity.Requirement;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.template.DealFrame;
import io.planwright.activity.template.SizeClass;
import io.planwright.activity.template.SizeDriver;
import io.planwright.activity.template.StageWork;
import io.planwright.activity.template.StandardTemplates;
import io.planwright.activity.template.WorkTemplate;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.cycle.Analysis;
import io.planwright.cycle.PlanningBrief;
import io.planwright.cycle.PlanningResult;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.network.CriticalPathScheduler;
import io.planwright.schedule.staffed.StaffedProject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The work that is left in the largest deals that are to close in the period, by the standard
 * template of a project sale from the stage on in which each is, in the size whose length comes
 * closest to that of past deals.
 */
final class DealWork {

  /** Designs solutions and shows them. */
  static final String PRESALES = "presales";

  /** Reviews contracts. */
  static final String LEGAL = "legal";

  private static final int MOST_DEALS = 8;
  private static final double HOURS_A_DAY = 8;
  private static final double STEPS = 20;
  private static final double USUAL_SHARE = 0.5;
  private static final Map<String, String> SKILLS =
      Map.of("demo", PRESALES, "solution", PRESALES, "estimate", PRESALES, "legal", LEGAL);

  private final CrmSnapshot crm;
  private final LocalDate periodEnd;
  private final Map<String, String> size;

  private DealWork(PlanningResult plan, LocalDate periodEnd) {
    this.crm = plan.analysis().snapshot();
    this.periodEnd = periodEnd;
    this.size = size(plan.analysis().brief().workingCalendar());
  }

  /** The projects, the largest deal first. */
  static List<StaffedProject> of(PlanningResult plan, LocalDate periodEnd) {
    DealWork work = new DealWork(plan, periodEnd);
    return work.deals(plan.analysis()).stream().map(work::project).toList();
  }

  /** The largest deals that can close in the period of a plan, the largest first. */
  static List<OpportunitySnapshot> deals(PlanningResult plan) {
    PlanningBrief brief = plan.analysis().brief();
    LocalDate end = brief.calendar().range(brief.period()).endExclusive().minusDays(1);
    return new DealWork(plan, end).deals(plan.analysis());
  }

  private List<OpportunitySnapshot> deals(Analysis analysis) {
    long longest = analysis.aging().longestClosedCycle().orElse(0);
    return crm.open().stream()
        .filter(deal -> deal.ownerId().filter(this::isAtWork).isPresent())
        .filter(deal -> ChronoUnit.DAYS.between(deal.createdOn(), crm.asOf()) <= longest)
        .filter(deal -> !due(deal).isAfter(periodEnd))
        .sorted(
            Comparator.comparing(DealWork::amount)
                .reversed()
                .thenComparing(OpportunitySnapshot::id))
        .limit(MOST_DEALS)
        .toList();
  }

  private boolean isAtWork(String owner) {
    return crm.rep(owner).filter(rep -> rep.isEmployedOn(periodEnd)).isPresent();
  }

  /** The size class of the template that takes about as long as half of the won deals did. */
  private Map<String, String> size(WorkingCalendar calendar) {
    long[] won =
        crm.won().stream()
            .mapToLong(
                deal -> deal.closedOn().orElseThrow().toEpochDay() - deal.createdOn().toEpochDay())
            .sorted()
            .toArray();
    Map<String, String> closest = Map.of();
    long best = Long.MAX_VALUE;
    for (SizeDriver driver : StandardTemplates.projectSale().drivers()) {
      for (SizeClass each : driver.classes()) {
        Map<String, String> sizes = Map.of(driver.id(), each.id());
        long off = won.length == 0 ? 0 : Math.abs(days(sizes, calendar) - won[won.length / 2]);
        closest = off < best ? sizes : closest;
        best = Math.min(best, off);
      }
    }
    return closest;
  }

  private long days(Map<String, String> sizes, WorkingCalendar calendar) {
    WorkBreakdown work =
        StandardTemplates.projectSale()
            .instantiate(
                StandardTemplates.projectSaleProcess(), new DealFrame("any", "any", sizes));
    ScheduleRequest request = new ScheduleRequest(work, crm.asOf(), calendar);
    Schedule schedule = CriticalPathScheduler.standard().schedule(request, RunControl.unlimited());
    return ChronoUnit.DAYS.between(crm.asOf(), schedule.finish());
  }

  private static double amount(OpportunitySnapshot deal) {
    return deal.amount().map(Money::toDouble).orElse(0.0);
  }

  /** The expected close, or the end of the period where none is known or it has passed. */
  private LocalDate due(OpportunitySnapshot deal) {
    return deal.expectedClose().filter(date -> date.isAfter(crm.asOf())).orElse(periodEnd);
  }

  private StaffedProject project(OpportunitySnapshot deal) {
    WorkTemplate left = from(deal.stage().orElse(""));
    WorkBreakdown work =
        left.instantiate(
            StandardTemplates.projectSaleProcess(), new DealFrame(deal.id(), name(deal), size));
    String owner = deal.ownerId().orElseThrow();
    List<Activity> staffed = new ArrayList<>();
    for (Activity activity : work.activities()) {
      staffed.add(staffed(activity, skill(activity, deal.id(), owner)));
    }
    return StaffedProject.builder()
        .id(deal.id())
        .name(name(deal))
        .work(WorkBreakdown.of(work.elements(), staffed, work.dependencies()))
        .due(due(deal))
        .build();
  }

  private String name(OpportunitySnapshot deal) {
    return deal.accountId()
        .flatMap(crm::account)
        .map(account -> deal.id() + ", " + account.name())
        .orElse(deal.id());
  }

  private static String skill(Activity activity, String dealId, String owner) {
    return SKILLS.getOrDefault(
        activity.id().substring(dealId.length() + 1), DealStaff.skillOf(owner));
  }

  /** An activity with who does it, for as much of their time as its effort takes. */
  static Activity staffed(Activity activity, String skill) {
    if (activity.isMilestone()) {
      return activity;
    }
    int days = activity.durationDays();
    double share =
        activity.effortHours().isPresent()
            ? activity.effortHours().getAsDouble() / (HOURS_A_DAY * days)
            : USUAL_SHARE;
    double rounded = Math.max(1, Math.min(STEPS, Math.rint(STEPS * share))) / STEPS;
    return activity.toBuilder()
        .modes(List.of(ActivityMode.of("usual", days, new Requirement(skill, 1, rounded, 0))))
        .build();
  }

  /** The template without the stages that lie behind; the whole one for a stage that it lacks. */
  private static WorkTemplate from(String stage) {
    WorkTemplate whole = StandardTemplates.projectSale();
    String id = stage.toLowerCase(Locale.ROOT).replace(' ', '-');
    List<StageWork> stages = whole.stages();
    int first = 0;
    for (int i = 0; i < stages.size(); i++) {
      first = stages.get(i).stageId().equals(id) ? i : first;
    }
    List<StageWork> left = stages.subList(first, stages.size());
    Set<String> kept = new HashSet<>();
    left.forEach(work -> work.activities().forEach(each -> kept.add(each.activity().id())));
    return whole.toBuilder()
        .stages(left)
        .dependencies(
            whole.dependencies().stream()
                .filter(link -> kept.contains(link.predecessorId()))
                .filter(link -> kept.contains(link.successorId()))
                .toList())
        .deliverables(
            whole.deliverables().stream()
                .filter(deliverable -> kept.contains(deliverable.activityId()))
                .toList())
        .build();
  }
}
