package io.planwright.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.RunControl;
import io.planwright.schedule.network.CriticalPathScheduler;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleJsonTest {

  private static final ScheduleRequest REQUEST =
      new ScheduleRequest(
          WorkBreakdown.of(
              List.of(
                  Activity.of("train", "Train the team", 5),
                  Activity.of("print", "Print brochures", 2),
                  Activity.milestone("done", "Ready")),
              List.of(
                  Dependency.finishToStart("train", "done"),
                  Dependency.finishToStart("print", "done"))),
          LocalDate.of(2026, 9, 1),
          WorkingCalendar.mondayToFriday());

  @Test
  void writesSchedulesAsTheGoldenFile() {
    Schedule schedule = CriticalPathScheduler.standard().schedule(REQUEST, RunControl.unlimited());
    assertThat(schedule.finish()).isEqualTo("2026-09-07");
    JsonRoundTrip.assertGolden(schedule, Schedule.class, "schedule.json");
  }

  @Test
  void roundTripsRequests() {
    JsonRoundTrip.assertRoundTrips(REQUEST, ScheduleRequest.class);
  }
}
