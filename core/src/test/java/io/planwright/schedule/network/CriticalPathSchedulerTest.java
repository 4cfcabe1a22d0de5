package io.planwright.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Reason;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.schedule.SchedulerContract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriticalPathSchedulerTest {

  private static final int MANY = 100_000;
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
  private static final WorkingCalendar WEEKDAYS = WorkingCalendar.mondayToFriday();

  @Test
  void keepsTheContract() {
    assertThat(SchedulerContract.violations(CriticalPathScheduler.standard())).isEmpty();
  }

  /** A takes five days from Monday the 7th to Friday the 11th; B takes two. */
  @ParameterizedTest
  @CsvSource({
    "FINISH_TO_START, 0, 2026-09-14, 2026-09-15",
    "FINISH_TO_START, 3, 2026-09-17, 2026-09-18",
    "FINISH_TO_START, -2, 2026-09-10, 2026-09-11",
    "FINISH_TO_START, -9, 2026-09-07, 2026-09-08",
    "START_TO_START, 0, 2026-09-07, 2026-09-08",
    "START_TO_START, 4, 2026-09-11, 2026-09-14",
    "FINISH_TO_FINISH, 0, 2026-09-10, 2026-09-11",
    "FINISH_TO_FINISH, 1, 2026-09-11, 2026-09-14",
    "FINISH_TO_FINISH, -1, 2026-09-09, 2026-09-10",
    "START_TO_FINISH, 0, 2026-09-07, 2026-09-08",
    "START_TO_FINISH, 6, 2026-09-11, 2026-09-14",
  })
  void countsLagsOfAllFourTypesInWorkingDays(
      DependencyType type, int lag, LocalDate start, LocalDate finish) {
    Schedule schedule =
        schedule(
            List.of(Activity.of("A", "A", 5), Activity.of("B", "B", 2)),
            new Dependency("A", "B", type, lag));
    assertThat(at(schedule, "B").start()).isEqualTo(start);
    assertThat(at(schedule, "B").finish()).isEqualTo(finish);
  }

  @Test
  void skipsWeekendsAndHolidays() {
    WorkingCalendar calendar =
        WEEKDAYS.toBuilder().holidays(HolidayCalendar.of(Set.of(MONDAY.plusDays(7)))).build();
    WorkBreakdown work =
        WorkBreakdown.of(
            List.of(Activity.of("A", "A", 5), Activity.of("B", "B", 1)),
            List.of(Dependency.finishToStart("A", "B")));
    LocalDate saturday = MONDAY.minusDays(2);
    Schedule schedule =
        CriticalPathScheduler.standard()
            .schedule(new ScheduleRequest(work, saturday, calendar), RunControl.unlimited());
    assertThat(schedule.start()).isEqualTo(MONDAY);
    assertThat(schedule.finish()).isEqualTo(MONDAY.plusDays(8));
  }

  @Test
  void waitsForTheFirstPossibleDay() {
    LocalDate saturday = MONDAY.plusDays(12);
    Schedule schedule =
        schedule(
            List.of(
                Activity.of("A", "A", 5),
                Activity.builder().id("B").name("B").durationDays(2).notBefore(saturday).build()));
    assertThat(at(schedule, "B"))
        .isEqualTo(
            new ScheduledActivity("B", MONDAY.plusDays(14), MONDAY.plusDays(15), 0, 0, true));
    assertThat(at(schedule, "A").totalFloatDays()).isEqualTo(7);
    assertThat(schedule.criticalPath()).containsExactly("B");
    assertThat(schedule.explanation().reasons())
        .containsExactly(
            new Reason("B", 12, "B starts on 2026-09-21, not possible before 2026-09-19."));
  }

  @Test
  void datesMilestonesOnTheDayOfWhatDecidesThem() {
    LocalDate friday = MONDAY.plusDays(4);
    LocalDate nextMonday = MONDAY.plusDays(7);
    Activity fixed =
        Activity.builder().id("fixed").name("F").durationDays(0).notBefore(nextMonday).build();
    Schedule schedule =
        schedule(
            List.of(
                Activity.milestone("kick-off", "Kick-off"),
                Activity.of("A", "A", 5),
                Activity.milestone("done", "Done"),
                fixed,
                Activity.milestone("after", "After both"),
                Activity.of("B", "B", 1)),
            Dependency.finishToStart("kick-off", "A"),
            Dependency.finishToStart("A", "done"),
            Dependency.finishToStart("done", "after"),
            Dependency.finishToStart("fixed", "after"),
            Dependency.finishToStart("done", "B"));
    assertThat(at(schedule, "kick-off").start()).isEqualTo(MONDAY);
    assertThat(at(schedule, "done").start()).isEqualTo(friday);
    assertThat(at(schedule, "fixed").start()).isEqualTo(nextMonday);
    assertThat(at(schedule, "after").start()).isEqualTo(nextMonday);
    assertThat(at(schedule, "B").start()).isEqualTo(nextMonday);
    assertThat(schedule.criticalPath()).containsExactly("kick-off", "A", "done", "B");
  }

  @Test
  void explainsTheCriticalPath() {
    Schedule schedule =
        schedule(
            List.of(Activity.of("A", "Train", 3), Activity.of("B", "Call", 2)),
            Dependency.finishToStart("A", "B").withLagDays(2));
    assertThat(schedule.explanation().reasons())
        .containsExactly(
            new Reason("A", 3, "Train starts on 2026-09-07, when the plan starts."),
            new Reason(
                "B",
                4,
                "Call starts on 2026-09-14; it starts at the earliest 2 working days after Train is"
                    + " finished."));
    assertThat(schedule.provenance().method()).isEqualTo("critical path method");
    assertThat(schedule.provenance().dataSpan()).isEqualTo("7 working days from 2026-09-07");
  }

  @Test
  void schedulesChainsOfHundredThousand() {
    List<Activity> activities = new ArrayList<>();
    List<Dependency> chain = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      activities.add(Activity.of("a" + i, "A", 1));
      if (i > 0) {
        chain.add(Dependency.finishToStart("a" + (i - 1), "a" + i));
      }
    }
    Schedule schedule = schedule(activities, chain.toArray(Dependency[]::new));
    // A week of five working days has seven dates, and the plan ends on a Friday.
    assertThat(schedule.finish()).isEqualTo(MONDAY.plusDays(MANY / 5 * 7 - 3));
    assertThat(schedule.criticalPath()).hasSize(MANY);
  }

  @Test
  void refusesPlansBeyondAMillionWorkingDays() {
    List<Activity> activities = new ArrayList<>();
    List<Dependency> chain = new ArrayList<>();
    for (int i = 0; i < 28; i++) {
      activities.add(Activity.of("a" + i, "A", Activity.MAX_DAYS));
      if (i > 0) {
        chain.add(Dependency.finishToStart("a" + (i - 1), "a" + i));
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schedule(activities, chain.toArray(Dependency[]::new)))
        .withMessageStartingWith("length of the schedule [beyond 5859-")
        .withMessageEndingWith(
            "] must be at most 1000000 working days."
                + " Check durations, lags and first possible days.");
  }

  @Test
  void stopsWhenCancelled() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    ScheduleRequest request =
        new ScheduleRequest(
            WorkBreakdown.of(List.of(Activity.of("A", "A", 1)), List.of()), MONDAY, WEEKDAYS);
    assertThatThrownBy(
            () ->
                CriticalPathScheduler.standard()
                    .schedule(request, RunControl.unlimited().withCancellation(cancellation)))
        .isInstanceOf(RunStoppedException.class);
  }

  private static ScheduledActivity at(Schedule schedule, String id) {
    return schedule.byActivityId().get(id);
  }

  private static Schedule schedule(List<Activity> activities, Dependency... dependencies) {
    WorkBreakdown work = WorkBreakdown.of(activities, List.of(dependencies));
    return CriticalPathScheduler.standard()
        .schedule(new ScheduleRequest(work, MONDAY, WEEKDAYS), RunControl.unlimited());
  }
}
