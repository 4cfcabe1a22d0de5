package io.planwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.report.view.GanttBar;
import io.planwright.report.view.GanttLink;
import io.planwright.report.view.WeekLoad;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.network.CriticalPathScheduler;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScheduleRowsTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 2);
  private static final WorkBreakdown WORK =
      WorkBreakdown.of(
          List.of(
              Activity.of("a", "A", 5).toBuilder().assigneeId("ada").effortHours(20).build(),
              Activity.of("b", "B", 2).toBuilder().assigneeId("ada").build(),
              Activity.milestone("m", "M").toBuilder().assigneeId("bob").build()),
          List.of(
              Dependency.of("a", "b", DependencyType.START_TO_START),
              Dependency.finishToStart("a", "m")));

  private static Schedule schedule(LocalDate start) {
    return CriticalPathScheduler.standard()
        .schedule(new ScheduleRequest(WORK, start, CALENDAR), RunControl.unlimited());
  }

  private static double hours(String person, LocalDate date) {
    return CALENDAR.workingTime(date).toHours();
  }

  @Test
  void saysWhatABarWaitsForAndWhereItWasBefore() {
    List<GanttBar> bars =
        ScheduleRows.bars(
            WORK,
            schedule(WEDNESDAY),
            schedule(WEDNESDAY.minusDays(1)).byActivityId(),
            Map.of("a", new BigDecimal("12.5")),
            Map.of("ada", "Ada"));
    assertThat(bars.get(0).percentComplete()).isEqualTo(12.5);
    assertThat(bars.get(0).baselineStart()).isEqualTo(WEDNESDAY.minusDays(1));
    assertThat(bars).allMatch(GanttBar::hasMoved);
    assertThat(bars.get(1).waitsFor())
        .containsExactly(new GanttLink(0, DependencyType.START_TO_START));
    assertThat(bars.get(2).milestone()).isTrue();
    assertThat(bars.get(2).owner()).isEqualTo("bob");
  }

  @Test
  void spreadsWorkOverWorkingTime() {
    List<WeekLoad> load =
        ScheduleRows.load(
            WORK,
            schedule(WEDNESDAY),
            activity -> activity.assigneeId().stream().toList(),
            Map.of("ada", "Ada"),
            ScheduleRowsTest::hours);
    LocalDate monday = LocalDate.of(2026, 8, 31);
    assertThat(load)
        .as("4 hours a day for A, all day for B, and nothing to do at a milestone")
        .containsExactly(
            new WeekLoad("Ada", monday, 28, 40), new WeekLoad("Ada", monday.plusDays(7), 8, 40));
  }

  @Test
  void losesNoWorkWhereNobodyWorks() {
    List<WeekLoad> load =
        ScheduleRows.load(
            WORK, schedule(WEDNESDAY), a -> List.of("x", "y"), Map.of(), (person, date) -> 0.0);
    assertThat(load.stream().mapToDouble(WeekLoad::hours).sum()).isCloseTo(20, within(1e-9));
    assertThat(load).extracting(WeekLoad::capacityHours).containsOnly(0.0);
  }
}
