package io.planwright.schedule.progress;

import static io.planwright.testkit.BadInput.row;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.network.CriticalPathScheduler;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final ScheduleRequest PLAN =
      new ScheduleRequest(
          WorkBreakdown.of(
              List.of(Activity.of("a", "A", 2), Activity.milestone("m", "M")), List.of()),
          DAY,
          WorkingCalendar.mondayToFriday());
  private static final Schedule BASELINE =
      CriticalPathScheduler.standard().schedule(PLAN, RunControl.unlimited());

  static Stream<BadInput> rows() {
    return Stream.of(
        row(
            "finish before the start",
            () -> new ActivityUpdate.Finished("a", DAY, DAY.minusDays(1)),
            IAE,
            "finish of a [2026-09-06] must not be before the start 2026-09-07. Swap the two."),
        row(
            "started without remaining work",
            () -> new ActivityUpdate.Started("a", DAY, 0),
            IAE,
            "remainingDays of a [0] must be between 1 and 36500."
                + " Report an activity without remaining work as finished."),
        row(
            "no duration",
            () -> new ActivityUpdate.Reestimated("a", 0),
            IAE,
            "durationDays of a [0] must be between 1 and 36500."
                + " Give the duration in working days."),
        row(
            "nobody postponed",
            () -> new ActivityUpdate.Postponed(" ", DAY),
            IAE,
            "activityId [ ] must not be blank. Give the id of the activity."),
        row(
            "no plan",
            () -> new ReplanRequest(null, BASELINE, DAY, List.of(), OutOfSequence.RETAINED_LOGIC),
            NPE,
            "plan [null] must not be null. Give a value."),
        row(
            "unknown activity",
            () -> request(new ActivityUpdate.Started("x", DAY, 1)),
            IAE,
            "updates [x] must name an activity of the plan."
                + " Correct the id, or add the activity."),
        row(
            "finished tomorrow",
            () -> request(new ActivityUpdate.Finished("a", DAY, DAY.plusDays(1))),
            IAE,
            "updates of a [2026-09-08] must not be after the day of the re-planning 2026-09-07."
                + " Leave out what has not happened yet."),
        row(
            "milestone under way",
            () -> request(new ActivityUpdate.Started("m", DAY, 1)),
            IAE,
            "updates of m [a duration] must not be of a milestone."
                + " Report a milestone as finished when it is reached."),
        row(
            "finished and started",
            () ->
                request(
                    new ActivityUpdate.Finished("a", DAY, DAY),
                    new ActivityUpdate.Started("a", DAY, 1)),
            IAE,
            "updates of a [two] must not contradict each other. Give the latest one only;"
                + " a new duration and a first possible day go together."),
        row(
            "postponed and started",
            () ->
                request(
                    new ActivityUpdate.Postponed("a", DAY),
                    new ActivityUpdate.Started("a", DAY, 1)),
            IAE,
            "updates of a [two] must not contradict each other. Give the latest one only;"
                + " a new duration and a first possible day go together."),
        row(
            "nothing to re-plan",
            () -> Replanner.standard().replan(null, RunControl.unlimited()),
            NPE,
            "request [null] must not be null. Give a value."),
        row(
            "no scheduler",
            () -> Replanner.using(null),
            NPE,
            "scheduler [null] must not be null. Give a value."));
  }

  private static ReplanRequest request(ActivityUpdate... updates) {
    return new ReplanRequest(PLAN, BASELINE, DAY, List.of(updates), OutOfSequence.RETAINED_LOGIC);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
