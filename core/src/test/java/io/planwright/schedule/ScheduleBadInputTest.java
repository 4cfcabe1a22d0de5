package io.planwright.schedule;

import static io.planwright.testkit.BadInput.row;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.run.RunControl;
import io.planwright.schedule.network.CriticalPathScheduler;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final WorkBreakdown WORK =
      WorkBreakdown.of(List.of(Activity.of("a", "A", 1)), List.of());
  private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();
  private static final ScheduledActivity A = new ScheduledActivity("a", DAY, DAY, 0, 0, true);

  static Stream<BadInput> rows() {
    return Stream.concat(requestRows(), resultRows());
  }

  private static Stream<BadInput> requestRows() {
    return Stream.of(
        row(
            "request without work",
            () -> new ScheduleRequest(null, DAY, CALENDAR),
            NPE,
            "workBreakdown [null] must not be null. Give a value."),
        row(
            "request without start",
            () -> new ScheduleRequest(WORK, null, CALENDAR),
            NPE,
            "start [null] must not be null. Give a value."),
        row(
            "request without calendar",
            () -> new ScheduleRequest(WORK, DAY, null),
            NPE,
            "calendar [null] must not be null. Give a value."),
        row(
            "scheduling nothing",
            () -> CriticalPathScheduler.standard().schedule(null, RunControl.unlimited()),
            NPE,
            "request [null] must not be null. Give a value."),
        row(
            "scheduling without control",
            () ->
                CriticalPathScheduler.standard()
                    .schedule(new ScheduleRequest(WORK, DAY, CALENDAR), null),
            NPE,
            "control [null] must not be null. Give a value."),
        row(
            "checking nothing",
            () -> SchedulerContract.violations(null),
            NPE,
            "scheduler [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> resultRows() {
    return Stream.of(
        row(
            "activity without id",
            () -> new ScheduledActivity("", DAY, DAY, 0, 0, true),
            IAE,
            "activityId [] must not be blank. Give the id of the activity."),
        row(
            "finish before start",
            () -> new ScheduledActivity("a", DAY, DAY.minusDays(1), 0, 0, true),
            IAE,
            "finish of a [2026-08-31] must not be before the start 2026-09-01. Swap the two."),
        row(
            "negative total float",
            () -> new ScheduledActivity("a", DAY, DAY, -1, 0, true),
            IAE,
            "totalFloatDays of a [-1] must not be negative. Count from the dates, not to them."),
        row(
            "free float above the total",
            () -> new ScheduledActivity("a", DAY, DAY, 2, 3, false),
            IAE,
            "freeFloatDays of a [3] must be between 0 and 2."
                + " What makes the plan late makes its last activity late."),
        row(
            "empty schedule",
            () -> schedule(List.of(), List.of()),
            IAE,
            "activities [[]] must not be empty. Schedule at least one activity."),
        row(
            "an activity twice",
            () -> schedule(List.of(A, A), List.of()),
            IAE,
            "activities [2 activities with 1 ids] must have an id each."
                + " Schedule each activity once."),
        row(
            "critical path of the unknown",
            () -> schedule(List.of(A), List.of("x")),
            IAE,
            "criticalPath [x] must name scheduled activities. Take the ids from the activities."));
  }

  private static Schedule schedule(List<ScheduledActivity> activities, List<String> path) {
    return new Schedule(
        activities,
        path,
        Explanation.of("a test"),
        Provenance.of("by hand", Map.of(), "one day", 1));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
