package io.planwright.schedule.staffed;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DurationEstimate;
import io.planwright.activity.DurationRule;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingHours;
import io.planwright.schedule.ScheduleRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a plan into a network whose dependencies stand for people and material too. */
final class Linking {

  private static final double SECONDS_AN_HOUR = 3600;
  private static final double SHORTEST = 1e-3;

  private final StaffedRequest request;
  private final List<PlanRow> rows;
  private final PlanDays days;
  private final PlanLinks links;
  private final PlannedBreakdown names = new PlannedBreakdown(true);

  Linking(StaffedRequest request, List<PlanRow> rows) {
    this.request = request;
    this.rows = rows;
    days = new PlanDays(request, rows);
    links = new PlanLinks(request, rows, days);
  }

  ScheduleRequest network() {
    List<Activity> activities = new ArrayList<>();
    Map<List<Object>, Dependency> dependencies = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      PlanRow row = rows.get(i);
      activities.add(activity(i));
      for (PlanLinks.Link link : links.into(i)) {
        add(dependencies, dependency(link));
      }
      add(dependencies, Dependency.finishToStart(names.id(row), row.project().id()));
    }
    for (StaffedProject project : request.projects()) {
      activities.add(
          Activity.milestone(project.id(), project.name()).toBuilder()
              .deadline(project.due())
              .build());
    }
    return new ScheduleRequest(
        WorkBreakdown.of(activities, List.copyOf(dependencies.values())),
        days.range.start(),
        days.calendar);
  }

  /** One dependency of a type between two activities: the stronger one. */
  private static void add(Map<List<Object>, Dependency> all, Dependency next) {
    all.merge(
        List.of(next.predecessorId(), next.successorId(), next.type()),
        next,
        (one, other) -> one.lagDays() >= other.lagDays() ? one : other);
  }

  private Dependency dependency(PlanLinks.Link link) {
    return new Dependency(
        names.id(rows.get(link.from())),
        names.id(rows.get(link.to())),
        link.type(),
        link.lagDays(),
        link.unit());
  }

  private Activity activity(int i) {
    PlanRow row = rows.get(i);
    Activity asked = row.activity();
    Activity.Builder builder = Activity.builder().id(names.id(row)).name(asked.name());
    builder.deadline(asked.deadline()).fixedStart(asked.fixedStart());
    if (asked.fixedStart().isEmpty()) {
      builder.notBefore(waits(i) ? Optional.of(days.start[i]) : given(row));
    }
    if (asked.isMilestone()) {
      return builder.durationDays(0).build();
    }
    double span = Math.min(Activity.MAX_DAYS, span(row));
    builder.durationDays((int) Math.ceil(span));
    return builder.estimate(estimate(row, span)).build();
  }

  private static Optional<LocalDate> given(PlanRow row) {
    Optional<LocalDate> first = row.project().earliestStart();
    Optional<LocalDate> own = row.activity().notBefore();
    return own.filter(date -> first.filter(date::isBefore).isEmpty()).or(() -> first);
  }

  /** Whether it starts a working day or more after all that it waits for. */
  private boolean waits(int i) {
    int release = days.numbers.countThrough(days.release(rows.get(i)).minusDays(1));
    int least = days.numbers.countThrough(days.start[i]) - 1 - release;
    for (PlanLinks.Link link : links.into(i)) {
      // What holds the finish says nothing about the start.
      least = link.type().isToStart() ? Math.min(least, links.slack(link)) : 0;
    }
    return least > 0 || rows.get(i).isOver();
  }

  /** The working days from start to finish: of the office, or more if its people have others. */
  private double span(PlanRow row) {
    WorkingHours office = request.officeHours();
    double hours =
        office.workingTime(row.plan().start(), row.plan().finish()).toSeconds() / SECONDS_AN_HOUR;
    boolean isFixedWork = row.activity().durationRule() == DurationRule.FIXED_WORK;
    double least = isFixedWork || row.isOver() ? SHORTEST : row.mode().durationDays();
    return Math.max(least, hours / request.hoursPerDay());
  }

  private static DurationEstimate estimate(PlanRow row, double span) {
    Optional<DurationEstimate> given = row.activity().estimate();
    if (row.isOver() || given.isEmpty()) {
      return DurationEstimate.certain(span);
    }
    double most = Math.max(1e-9, given.get().pessimistic());
    double factor = Math.min(span / row.activity().durationDays(), Activity.MAX_DAYS / most);
    return given.get().times(factor);
  }
}
