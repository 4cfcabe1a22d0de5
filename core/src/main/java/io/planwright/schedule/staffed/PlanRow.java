package io.planwright.schedule.staffed;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An activity as it was asked for, and as it was planned. */
record PlanRow(StaffedProject project, Activity activity, StaffedActivity plan) {

  /** The rows in the order of the request, which a plan must fit. */
  static List<PlanRow> of(StaffedRequest request, StaffedSchedule plan) {
    Map<List<String>, StaffedActivity> planned = plan.byActivity();
    List<PlanRow> rows = new ArrayList<>();
    for (StaffedProject project : request.projects()) {
      for (Activity activity : project.work().activities()) {
        StaffedActivity found = planned.get(List.of(project.id(), activity.id()));
        Require.that(
            found != null,
            "plan",
            activity.id() + " of " + project.id(),
            "hold each activity of the request",
            "Give the request that was planned.");
        rows.add(new PlanRow(project, activity, Require.nonNull(found, "plan")));
      }
    }
    Require.that(
        rows.size() == plan.activities().size(),
        "plan",
        plan.activities().size() + " activities",
        "hold the " + rows.size() + " activities of the request only",
        "Give the request that was planned.");
    return rows;
  }

  /** The mode in which it is done; the first if the request has changed since. */
  ActivityMode mode() {
    List<ActivityMode> ways = activity.ways();
    return ways.stream()
        .filter(way -> way.id().equals(plan.modeId()))
        .findFirst()
        .orElse(ways.get(0));
  }

  /** Whether its people have done all of it before the plan was made. */
  boolean isOver() {
    return plan.pieces().isEmpty() && !plan.people().isEmpty();
  }
}
