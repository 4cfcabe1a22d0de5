package io.planwright.schedule;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.LagUnit;
import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds one schedule against its request, in numbered working days. */
final class ScheduleCheck {

  private final ScheduleRequest request;
  private final Schedule schedule;
  private final Map<LocalDate, Integer> dayNumbers = new HashMap<>();
  private final Map<String, ScheduledActivity> byId;
  private final List<String> found = new ArrayList<>();

  ScheduleCheck(ScheduleRequest request, Schedule schedule) {
    this.request = request;
    this.schedule = schedule;
    this.byId = schedule.byActivityId();
    LocalDate finish = schedule.finish();
    for (LocalDate date = request.start(); !date.isAfter(finish); date = date.plusDays(1)) {
      if (request.calendar().isWorkingDay(date)) {
        dayNumbers.put(date, dayNumbers.size());
      }
    }
  }

  List<String> violations() {
    List<String> expected =
        request.workBreakdown().activities().stream().map(Activity::id).toList();
    List<String> actual =
        schedule.activities().stream().map(ScheduledActivity::activityId).toList();
    if (!actual.equals(expected)) {
      return List.of("Each activity must be scheduled once, in the order of the breakdown.");
    }
    boolean areDatesSound = true;
    for (Activity activity : request.workBreakdown().activities()) {
      areDatesSound &= checkDates(activity, scheduled(activity.id()));
    }
    if (areDatesSound) {
      request.workBreakdown().dependencies().forEach(this::checkDependency);
    }
    checkCriticality();
    return List.copyOf(found);
  }

  private boolean checkDates(Activity activity, ScheduledActivity scheduled) {
    Integer start = dayNumbers.get(scheduled.start());
    Integer finish = dayNumbers.get(scheduled.finish());
    if (start == null || finish == null) {
      found.add(activity.id() + " must start and finish on working days from the plan's start on.");
      return false;
    }
    if (finish - start + 1 != Math.max(1, activity.durationDays())) {
      found.add(
          activity.id() + " must take its " + activity.durationDays() + " days without a break.");
    }
    if (activity.notBefore().filter(first -> scheduled.start().isBefore(first)).isPresent()) {
      found.add(activity.id() + " must not start before its first possible day.");
    }
    if (activity.fixedStart().filter(day -> scheduled.start().isBefore(day)).isPresent()) {
      found.add(activity.id() + " must not start before its fixed day.");
    }
    return true;
  }

  /** A milestone is at the start or the end of its day: what it can satisfy, it does. */
  private void checkDependency(Dependency link) {
    if (link.lagUnit() == LagUnit.ELAPSED) {
      checkElapsed(link);
      return;
    }
    long before = link.type().isFromStart() ? startOf(link.predecessorId()) : endOf(link, false);
    long after = link.type().isToStart() ? latestStartOf(link) : endOf(link, true);
    if (after < before + link.lagDays()) {
      found.add("The dependency " + link + " must hold.");
    }
  }

  /** Moments are mornings: the evening of a day is the next morning. */
  private void checkElapsed(Dependency link) {
    ScheduledActivity from = scheduled(link.predecessorId());
    ScheduledActivity to = scheduled(link.successorId());
    boolean isFromMorning = link.type().isFromStart() || isMilestone(link.predecessorId());
    boolean isToMorning = link.type().isToStart() && !isMilestone(link.successorId());
    long before = isFromMorning ? from.start().toEpochDay() : from.finish().toEpochDay() + 1;
    long after = isToMorning ? to.start().toEpochDay() : to.finish().toEpochDay() + 1;
    if (after < before + link.lagDays()) {
      found.add("The dependency " + link + " must hold.");
    }
  }

  private long startOf(String id) {
    return dayNumber(scheduled(id).start());
  }

  private long latestStartOf(Dependency link) {
    return startOf(link.successorId()) + (isMilestone(link.successorId()) ? 1 : 0);
  }

  private long endOf(Dependency link, boolean isSuccessor) {
    String id = isSuccessor ? link.successorId() : link.predecessorId();
    long finish = dayNumber(scheduled(id).finish());
    return isMilestone(id) && !isSuccessor ? finish : finish + 1;
  }

  private ScheduledActivity scheduled(String id) {
    return Require.nonNull(byId.get(id), id);
  }

  private int dayNumber(LocalDate workingDay) {
    return Require.nonNull(dayNumbers.get(workingDay), "workingDay");
  }

  private boolean isMilestone(String id) {
    return request.workBreakdown().activity(id).filter(Activity::isMilestone).isPresent();
  }

  private void checkCriticality() {
    for (ScheduledActivity activity : schedule.activities()) {
      if (activity.critical() != (activity.totalFloatDays() == 0)) {
        found.add(activity.activityId() + " must be critical exactly if it has no total float.");
      }
    }
    List<String> path = schedule.criticalPath();
    if (path.isEmpty()) {
      found.add("The critical path must not be empty.");
      return;
    }
    for (String id : path) {
      if (!scheduled(id).critical()) {
        found.add(id + " must be critical, as it is on the critical path.");
      }
    }
    if (!scheduled(path.get(path.size() - 1)).finish().equals(schedule.finish())) {
      found.add("The critical path must end on the finish of the plan.");
    }
  }
}
