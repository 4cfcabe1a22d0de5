package io.planwright.examples;

import static io.planwright.examples.text.AsciiNumbers.percent;

import io.planwright.activity.WorkElement;
import io.planwright.allocation.Solution;
import io.planwright.evidence.Answer;
import io.planwright.report.view.DeliveryRow;
import io.planwright.report.view.MethodRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Remark;
import io.planwright.report.view.Section;
import io.planwright.report.view.WorkBar;
import io.planwright.report.view.WorkOutlook;
import io.planwright.schedule.staffed.ProjectDelivery;
import io.planwright.schedule.staffed.StaffMember;
import io.planwright.schedule.staffed.StaffedActivity;
import io.planwright.schedule.staffed.StaffedProject;
import io.planwright.schedule.staffed.StaffedSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The story of the work as the page shows it. */
final class WorkRows {

  private static final String CHANCES =
      "Chances are those of the work with the people there are, each going on with what comes next in"
          + " the plan. Hardly any chance means that the CRM expects the close sooner than the work"
          + " of the stages left takes them: move the date, or cut the work.";

  private final WorkStory story;
  private final Map<String, Double> chances;
  private final Map<String, String> names = new LinkedHashMap<>();

  private WorkRows(WorkStory story) {
    this.story = story;
    this.chances = story.chances();
    for (StaffMember member : story.request().staff()) {
      names.put(member.person().id(), member.person().name());
    }
  }

  /**
   * Adds the story to a report.
   *
   * @param plan the report so far
   * @param story the story
   * @return the report with the story
   */
  static PlanReport addTo(PlanReport plan, Answer<WorkStory> story) {
    return story.fold(
        known -> addTo(plan, known),
        lack -> plan.toBuilder().addRemarks(Remark.of(Section.WORK, lack)).build());
  }

  private static PlanReport addTo(PlanReport plan, WorkStory story) {
    PlanReport.Builder report = plan.toBuilder();
    if (story.plan() instanceof Solution.Infeasible<StaffedSchedule> none) {
      String why = none.summary() + " " + String.join(", ", none.conflict());
      return report.addRemarks(new Remark(Section.WORK, why)).build();
    }
    StaffedSchedule schedule = story.plan().toOptional().orElseThrow();
    return report
        .addRemarks(
            new Remark(Section.WORK, DealStaff.ASSUMED),
            new Remark(Section.WORK, ClosingDays.ASSUMED),
            new Remark(Section.WORK, CHANCES))
        .addMethods(new MethodRow("work of people", schedule.provenance()))
        .work(new WorkRows(story).outlook(schedule))
        .build();
  }

  private WorkOutlook outlook(StaffedSchedule schedule) {
    List<WorkBar> bars = new ArrayList<>();
    List<DeliveryRow> deliveries = new ArrayList<>();
    for (StaffedProject project : story.request().projects()) {
      bars.addAll(bars(project, schedule));
      schedule.deliveries().stream()
          .filter(delivery -> delivery.projectId().equals(project.id()))
          .map(delivery -> delivery(project, delivery))
          .forEach(deliveries::add);
    }
    long inTime = deliveries.stream().filter(DeliveryRow::inTime).count();
    String statement =
        inTime
            + " of "
            + deliveries.size()
            + " projects end in time. No plan can be better than this one by more than "
            + (long) Math.ceil(100 * schedule.optimality().relativeGap())
            + " % of its price.";
    return new WorkOutlook(statement, bars, deliveries, WorkLoads.of(story, schedule));
  }

  /** One bar for each part of a project, from its first work to its last. */
  private List<WorkBar> bars(StaffedProject project, StaffedSchedule schedule) {
    Map<String, List<StaffedActivity>> parts = new LinkedHashMap<>();
    for (StaffedActivity activity : schedule.activities()) {
      if (activity.projectId().equals(project.id())
          && activity.finish().isAfter(activity.start())) {
        String part = project.work().parentOf(activity.activityId()).orElse(project.id());
        parts.computeIfAbsent(part, id -> new ArrayList<>()).add(activity);
      }
    }
    List<WorkBar> bars = new ArrayList<>();
    parts.forEach((part, activities) -> bars.add(bar(project, part, activities)));
    bars.sort(Comparator.comparing(WorkBar::start).thenComparing(WorkBar::finish));
    return bars;
  }

  private WorkBar bar(StaffedProject project, String part, List<StaffedActivity> activities) {
    LinkedHashSet<String> people = new LinkedHashSet<>();
    Instant start = activities.get(0).start();
    Instant finish = activities.get(0).finish();
    for (StaffedActivity activity : activities) {
      activity.people().forEach(id -> people.add(names.getOrDefault(id, id)));
      start = activity.start().isBefore(start) ? activity.start() : start;
      finish = activity.finish().isAfter(finish) ? activity.finish() : finish;
    }
    String name =
        project.work().elements().stream()
            .filter(element -> element.id().equals(part))
            .map(WorkElement::name)
            .findFirst()
            .orElse(part);
    return new WorkBar(
        project.name(), name, day(start), day(finish.minusNanos(1)), String.join(", ", people));
  }

  private DeliveryRow delivery(StaffedProject project, ProjectDelivery delivery) {
    LocalDate finish = day(delivery.finish().minusNanos(1));
    return new DeliveryRow(
        project.name(),
        project.due().orElse(finish),
        finish,
        chances.containsKey(project.id()) ? percent(chances.getOrDefault(project.id(), 0.0)) : "",
        delivery.why());
  }

  private LocalDate day(Instant instant) {
    return instant.atZone(story.request().officeHours().zone()).toLocalDate();
  }
}
