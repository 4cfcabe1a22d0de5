package io.planwright.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Reason;
import io.planwright.run.RunControl;
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

class TimeAnalysisTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
  private static final WorkingCalendar WEEKDAYS = WorkingCalendar.mondayToFriday();

  /**
   * A takes five days to Friday the 11th, its evening being Saturday's morning; B takes two. What
   * is due on a weekend waits for Monday.
   */
  @ParameterizedTest
  @CsvSource({
    "FINISH_TO_START, 0, 2026-09-14, 2026-09-15",
    "FINISH_TO_START, 2, 2026-09-14, 2026-09-15",
    "FINISH_TO_START, 3, 2026-09-15, 2026-09-16",
    "FINISH_TO_START, 9, 2026-09-21, 2026-09-22",
    "FINISH_TO_START, -2, 2026-09-10, 2026-09-11",
    "FINISH_TO_START, -30, 2026-09-07, 2026-09-08",
    "START_TO_START, 4, 2026-09-11, 2026-09-14",
    "START_TO_START, 5, 2026-09-14, 2026-09-15",
    "START_TO_START, 7, 2026-09-14, 2026-09-15",
    "FINISH_TO_FINISH, 0, 2026-09-10, 2026-09-11",
    "FINISH_TO_FINISH, 1, 2026-09-11, 2026-09-14",
    "FINISH_TO_FINISH, 3, 2026-09-11, 2026-09-14",
    "FINISH_TO_FINISH, 4, 2026-09-14, 2026-09-15",
    "START_TO_FINISH, 6, 2026-09-11, 2026-09-14",
  })
  void countsElapsedLagsInDaysOfTheYear(
      DependencyType type, int lag, LocalDate start, LocalDate finish) {
    TimeAnalysis analysis =
        analyse(
            MONDAY,
            WEEKDAYS,
            List.of(Activity.of("A", "A", 5), Activity.of("B", "B", 2)),
            Dependency.of("A", "B", type).withElapsedLagDays(lag));
    ScheduledActivity b = analysis.schedule().activities().get(1);
    assertThat(b.start()).isEqualTo(start);
    assertThat(b.finish()).isEqualTo(finish);
  }

  /** 2026 has 53 weeks; the clocks change on 25 October 2026 and 28 March 2027, both Sundays. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-21, 14, 2027-01-11", // Friday of week 52 and two weeks: week 1, not 54
    "2026-12-28, 2, 2027-01-04", // from Friday, a holiday, of week 53
    "2026-10-19, 2, 2026-10-26",
    "2027-03-22, 2, 2027-03-29",
    "2027-03-22, 3, 2027-03-30",
  })
  void runsThroughLongYearsAndChangesOfTheClock(LocalDate start, int lag, LocalDate expected) {
    LocalDate newYear = LocalDate.of(2027, 1, 1);
    TimeAnalysis analysis =
        analyse(
            start,
            WEEKDAYS.toBuilder().holidays(HolidayCalendar.of(Set.of(newYear))).build(),
            List.of(Activity.of("A", "A", 5 - (start.getDayOfYear() == 362 ? 1 : 0)), one("B")),
            Dependency.finishToStart("A", "B").withElapsedLagDays(lag));
    assertThat(analysis.schedule().activities().get(1).start()).isEqualTo(expected);
  }

  /** A could be a day late, since the lag runs over the weekend anyway: it is not critical. */
  @Test
  void leavesFloatBeforeAWeekend() {
    TimeAnalysis analysis =
        analyse(
            MONDAY,
            WEEKDAYS,
            List.of(Activity.of("A", "A", 4), one("B")),
            Dependency.finishToStart("A", "B").withElapsedLagDays(2));
    assertThat(analysis.schedule().activities())
        .containsExactly(
            new ScheduledActivity("A", MONDAY, MONDAY.plusDays(3), 1, 1, false),
            new ScheduledActivity("B", MONDAY.plusDays(7), MONDAY.plusDays(7), 0, 0, true));
    assertThat(analysis.schedule().criticalPath()).containsExactly("B");
    assertThat(analysis.schedule().explanation().reasons())
        .containsExactly(
            new Reason(
                "B",
                6,
                "B starts on 2026-09-14; it starts at the earliest 2 days after A is finished."));
    assertThat(analysis.criticalPaths()).isEqualTo(new CriticalPaths(List.of(List.of("B")), 1));
  }

  @Test
  void tellsFreeFromInterferingFloat() {
    TimeAnalysis analysis =
        analyse(
            MONDAY,
            WEEKDAYS,
            List.of(Activity.of("long", "L", 10), one("A"), one("B")),
            Dependency.finishToStart("A", "B"));
    assertThat(analysis.schedule().activities())
        .extracting(
            ScheduledActivity::totalFloatDays,
            ScheduledActivity::freeFloatDays,
            ScheduledActivity::interferingFloatDays)
        .containsExactly(tuple(0, 0, 0), tuple(8, 0, 8), tuple(8, 8, 0));
  }

  @Test
  void listsCriticalPathsWithMostWorkFirst() {
    TimeAnalysis analysis =
        analyse(
            MONDAY,
            WEEKDAYS,
            List.of(
                Activity.of("short", "S", 3),
                Activity.of("long", "L", 5),
                Activity.of("middle", "M", 4),
                one("end")),
            Dependency.finishToStart("short", "end").withLagDays(2),
            Dependency.finishToStart("long", "end"),
            Dependency.of("long", "end", DependencyType.START_TO_START).withLagDays(5),
            Dependency.finishToStart("middle", "end").withLagDays(1));
    assertThat(analysis.criticalPaths())
        .isEqualTo(new CriticalPaths(List.of(List.of("long", "end"), List.of("middle", "end")), 3));
    assertThat(analysis.criticalPaths().isComplete()).isFalse();
  }

  /** Seventy diamonds in a row have more paths than a long can count. */
  @Test
  void countsMorePathsThanCanBeListed() {
    List<Activity> activities = new ArrayList<>(List.of(one("end0")));
    List<Dependency> links = new ArrayList<>();
    for (int i = 1; i <= 70; i++) {
      for (String side : List.of("a" + i, "b" + i)) {
        activities.add(one(side));
        links.add(Dependency.finishToStart("end" + (i - 1), side));
        links.add(Dependency.finishToStart(side, "end" + i));
      }
      activities.add(one("end" + i));
    }
    TimeAnalysis analysis = analyse(MONDAY, WEEKDAYS, activities, links.toArray(Dependency[]::new));
    assertThat(analysis.criticalPaths().count()).isEqualTo(Long.MAX_VALUE);
    assertThat(analysis.criticalPaths().paths()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void holdsDeadlinesAgainstThePlan() {
    LocalDate thursday = MONDAY.plusDays(3);
    TimeAnalysis analysis =
        analyse(
            MONDAY,
            WEEKDAYS,
            List.of(
                Activity.of("A", "Draft", 3),
                Activity.builder().id("B").name("Sign").durationDays(2).deadline(thursday).build(),
                Activity.builder()
                    .id("end")
                    .name("Signed")
                    .durationDays(0)
                    .deadline(MONDAY.plusDays(9))
                    .build()),
            Dependency.finishToStart("A", "B"),
            Dependency.finishToStart("B", "end"));
    assertThat(analysis.limits())
        .extracting(DateLimit::activityId, DateLimit::floatDays, DateLimit::isMet)
        .containsExactly(tuple("B", -1, false), tuple("end", 3, true));
    assertThat(analysis.missed().get(0).explanation().summary())
        .isEqualTo(
            "Sign finishes on 2026-09-11, its deadline is 2026-09-10: 1 working days too late.");
    assertThat(analysis.missed().get(0).explanation().reasons())
        .containsExactly(
            new Reason("A", 3, "Draft starts on 2026-09-07, when the plan starts."),
            new Reason(
                "B",
                2,
                "Sign starts on 2026-09-10; it starts at the earliest when Draft is finished."));
    assertThat(analysis.limitFloats())
        .containsExactly(
            new LimitFloat("A", -1, "B", LimitKind.DEADLINE),
            new LimitFloat("B", -1, "B", LimitKind.DEADLINE),
            new LimitFloat("end", 3, "end", LimitKind.DEADLINE));
  }

  @Test
  void keepsFixedStartsWherePossibleAndNamesWhatForbidsThem() {
    Activity early = fixed("early", MONDAY.plusDays(2));
    Activity fair = fixed("fair", MONDAY.plusDays(14));
    TimeAnalysis analysis =
        analyse(
            MONDAY,
            WEEKDAYS,
            List.of(Activity.of("A", "A", 4), early, fair),
            Dependency.finishToStart("A", "early"),
            Dependency.finishToStart("A", "fair"));
    assertThat(analysis.schedule().activities())
        .containsExactly(
            new ScheduledActivity("A", MONDAY, MONDAY.plusDays(3), 0, 0, true),
            new ScheduledActivity("early", MONDAY.plusDays(4), MONDAY.plusDays(4), 0, 0, true),
            new ScheduledActivity("fair", MONDAY.plusDays(14), MONDAY.plusDays(14), 0, 0, true));
    assertThat(analysis.limits())
        .extracting(DateLimit::activityId, DateLimit::planned, DateLimit::floatDays)
        .containsExactly(
            tuple("early", MONDAY.plusDays(4), -2), tuple("fair", MONDAY.plusDays(14), 0));
    assertThat(analysis.missed().get(0).explanation().reasons())
        .extracting(Reason::factor)
        .containsExactly("A", "early");
    assertThat(analysis.schedule().criticalPath()).containsExactly("fair");
    assertThat(analysis.schedule().explanation().reasons().get(0).statement())
        .isEqualTo("fair starts on 2026-09-21, fixed on 2026-09-21.");
  }

  /** A Saturday before the first working day is kept on Monday, a day before the plan is missed. */
  @Test
  void tellsDatesBeforeThePlan() {
    LocalDate saturday = MONDAY.minusDays(2);
    ScheduleRequest request =
        new ScheduleRequest(
            WorkBreakdown.of(
                List.of(
                    fixed("weekend", saturday),
                    fixed("past", saturday.minusDays(1)),
                    Activity.builder()
                        .id("late")
                        .name("late")
                        .durationDays(1)
                        .deadline(saturday)
                        .build()),
                List.of()),
            saturday,
            WEEKDAYS);
    assertThat(
            CriticalPathScheduler.standard().analyse(request, 1, RunControl.unlimited()).limits())
        .extracting(DateLimit::activityId, DateLimit::floatDays)
        .containsExactly(tuple("weekend", 0), tuple("past", -1), tuple("late", -1));
  }

  private static Activity one(String id) {
    return Activity.of(id, id, 1);
  }

  private static Activity fixed(String id, LocalDate date) {
    return one(id).toBuilder().fixedStart(date).build();
  }

  private static TimeAnalysis analyse(
      LocalDate start, WorkingCalendar calendar, List<Activity> activities, Dependency... links) {
    ScheduleRequest request =
        new ScheduleRequest(WorkBreakdown.of(activities, List.of(links)), start, calendar);
    TimeAnalysis analysis =
        CriticalPathScheduler.standard().analyse(request, 2, RunControl.unlimited());
    assertThat(SchedulerContract.violations(request, analysis.schedule())).isEmpty();
    return analysis;
  }
}
