package io.planwright.schedule.staffed;

import io.planwright.activity.Activity;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes views of a plan by dates. */
final class Viewing {

  private final StaffedRequest request;
  private final StaffedSchedule plan;
  private final List<PlanRow> rows;
  private final PlanDays days;

  Viewing(StaffedRequest request, StaffedSchedule plan) {
    this.request = Require.nonNull(request, "request");
    this.plan = plan;
    rows = PlanRow.of(request, plan);
    days = new PlanDays(request, rows);
  }

  /** The view of one project; of all of them for null. */
  StaffedView view(@Nullable String projectId) {
    List<StaffedProject> projects =
        projectId == null ? request.projects() : List.of(project(projectId));
    boolean[] counts = new boolean[rows.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = projectId == null || rows.get(i).project().id().equals(projectId);
    }
    PlanLinks links = new PlanLinks(request, rows, days);
    PlanFloats floats = new PlanFloats(rows, days, links, counts);
    PlannedBreakdown names = new PlannedBreakdown(projectId == null);
    List<Activity> activities = new ArrayList<>();
    List<ScheduledActivity> dates = new ArrayList<>();
    Map<String, List<String>> teams = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i]) {
        PlanRow row = rows.get(i);
        Activity activity = planned(i, names.id(row));
        activities.add(activity);
        dates.add(floats.scheduled(i, activity.id()));
        if (!row.plan().people().isEmpty()) {
          teams.put(activity.id(), team(activity, row.plan().people()));
        }
      }
    }
    Map<String, String> people = new LinkedHashMap<>();
    Map<String, WorkingCalendar> calendars = new LinkedHashMap<>();
    addPeople(teams, people, calendars);
    return new StaffedView(
        projectId == null ? StaffedView.ALL : projectId,
        projects.size() == 1 ? projects.get(0).name() : projects.size() + " projects",
        names.work(projects, activities),
        new Schedule(
            dates, floats.criticalPath(names::id), explanation(projectId), plan.provenance()),
        days.calendar,
        teams,
        people,
        calendars);
  }

  private StaffedProject project(String id) {
    Optional<StaffedProject> found =
        request.projects().stream().filter(project -> project.id().equals(id)).findFirst();
    Require.that(
        found.isPresent(), "projectId", id, "be of a project of the request", "Correct the id.");
    return found.orElseThrow();
  }

  private Explanation explanation(@Nullable String projectId) {
    return plan.deliveries().stream()
        .filter(delivery -> delivery.projectId().equals(projectId))
        .findFirst()
        .map(delivery -> Explanation.of(delivery.why()))
        .orElse(plan.explanation());
  }

  /** The activity as it was planned. */
  private Activity planned(int i, String id) {
    PlanRow row = rows.get(i);
    Activity.Builder builder = row.activity().toBuilder().id(id);
    if (row.activity().isMilestone()) {
      return builder.build();
    }
    builder.durationDays(Math.min(Activity.MAX_DAYS, days.days(i)));
    if (!row.activity().modes().isEmpty()) {
      builder.modes(List.of(row.mode()));
    }
    List<String> people = row.plan().people();
    if (row.activity().assigneeId().isEmpty() && !people.isEmpty()) {
      builder.assigneeId(people.get(0));
    }
    double hours = row.plan().pieces().stream().mapToDouble(WorkPiece::hours).sum();
    if (hours > 0) {
      builder.effortHours(hours);
    }
    return builder.build();
  }

  /** The people, the assignee first. */
  private static List<String> team(Activity activity, List<String> people) {
    List<String> team = new ArrayList<>(people);
    activity
        .assigneeId()
        .ifPresent(
            id -> {
              team.remove(id);
              team.add(0, id);
            });
    return team;
  }

  private void addPeople(
      Map<String, List<String>> teams,
      Map<String, String> people,
      Map<String, WorkingCalendar> calendars) {
    Map<String, StaffMember> staff = new HashMap<>();
    request.staff().forEach(member -> staff.put(member.person().id(), member));
    int usual = (int) Math.round(request.hoursPerDay() * 60);
    for (List<String> team : teams.values()) {
      for (String id : team) {
        StaffMember member = staff.get(id);
        if (member != null && people.put(id, member.person().name()) == null) {
          DateRange range = days.range;
          PlanDays.calendar(member.employedHours(), range, Set.of(), usual)
              .filter(calendar -> !calendar.equals(days.calendar))
              .ifPresent(calendar -> calendars.put(id, calendar));
        }
      }
    }
  }
}
