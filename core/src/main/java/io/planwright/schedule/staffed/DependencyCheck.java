package io.planwright.schedule.staffed;

import io.planwright.activity.Dependency;
import io.planwright.activity.LagUnit;
import io.planwright.calendar.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Checks that activities wait for each other, by instants. */
final class DependencyCheck {

  private final StaffedRequest request;
  private final BiPredicate<String, String> isOpen;
  private final Map<List<String>, StaffedActivity> planned;
  private final List<String> broken;

  DependencyCheck(
      StaffedRequest request,
      BiPredicate<String, String> isOpen,
      Map<List<String>, StaffedActivity> planned,
      List<String> broken) {
    this.request = request;
    this.isOpen = isOpen;
    this.planned = planned;
    this.broken = broken;
  }

  void check() {
    for (StaffedProject project : request.projects()) {
      for (Dependency each : project.work().dependencies()) {
        StaffedActivity before = planned.get(List.of(project.id(), each.predecessorId()));
        StaffedActivity after = planned.get(List.of(project.id(), each.successorId()));
        if (before != null && after != null && isOpen.test(project.id(), each.successorId())) {
          check(project, each, before, after);
        }
      }
    }
  }

  private void check(
      StaffedProject project, Dependency each, StaffedActivity before, StaffedActivity after) {
    Instant event = each.type().isFromStart() ? before.start() : before.finish();
    Instant waiting = each.type().isToStart() ? after.start() : after.finish();
    Instant bound = plus(event, each);
    if (waiting.isBefore(bound)) {
      broken.add(each + " of " + project.id() + ": " + waiting + " is before " + bound + ".");
    }
  }

  private Instant plus(Instant event, Dependency each) {
    if (each.lagUnit() == LagUnit.ELAPSED) {
      return event.plus(Duration.ofDays(each.lagDays()));
    }
    long minutes = Math.round(Math.abs(each.lagDays()) * request.hoursPerDay() * 60);
    WorkingHours office = request.officeHours();
    Duration lag = Duration.ofMinutes(minutes);
    return each.lagDays() < 0 ? office.minus(event, lag) : office.plus(event, lag);
  }
}
