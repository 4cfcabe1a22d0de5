package io.planwright.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Reason;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.ScheduledActivity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published networks, on a calendar of which every day is a working day. */
class CriticalPathReferenceTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  /**
   * Reliable Construction Co., fourteen activities, 44 weeks: F. S. Hillier and G. J. Lieberman,
   * Introduction to Operations Research, 7th edition, 2001, chapter "Project management with
   * PERT/CPM". Free float is not printed there; it follows from the printed earliest times.
   */
  @Test
  void reproducesHillierAndLieberman() {
    String[] rows = {
      // id, weeks, predecessors, earliest start, slack, free float
      "A;2;;0;0;0",
      "B;4;A;2;0;0",
      "C;10;B;6;0;0",
      "D;6;C;16;4;0",
      "E;4;C;16;0;0",
      "F;5;E;20;0;0",
      "G;7;D;22;4;0",
      "H;9;E,G;29;4;0",
      "I;7;C;16;2;2",
      "J;8;F,I;25;0;0",
      "K;4;J;33;1;1",
      "L;5;J;33;0;0",
      "M;2;H;38;4;4",
      "N;6;K,L;38;0;0",
    };
    Schedule schedule = assertReproduces(rows, 44);
    assertThat(schedule.criticalPath()).containsExactly("A", "B", "C", "E", "F", "J", "L", "N");
    assertThat(schedule.explanation().summary())
        .isEqualTo("The plan takes 44 working days; 8 of 14 activities are critical.");
    assertThat(schedule.explanation().reasons())
        .extracting(Reason::contribution)
        .containsExactly(2.0, 4.0, 10.0, 4.0, 5.0, 8.0, 5.0, 6.0);
  }

  /**
   * Thirteen arrows between nine events, one of them a dummy, here a milestone; 38 units: B. W.
   * Taylor, Introduction to Management Science, problems of the chapter "Project management", with
   * the printed ES and slack. Free float follows from the printed earliest times.
   */
  @Test
  void reproducesTaylor() {
    String[] rows = {
      "1-2;8;;0;1;0",
      "1-3;10;;0;0;0",
      "1-4;9;;0;6;0",
      "2-5;6;1-2;8;1;1",
      "2-6;4;1-2;8;8;0",
      "3-5;5;1-3;10;0;0",
      "4-5;0;1-4;9;6;6",
      "4-7;7;1-4;9;11;11",
      "5-7;12;2-5,3-5,4-5;15;0;0",
      "5-8;15;2-5,3-5,4-5;15;1;1",
      "6-9;18;2-6;12;8;8",
      "7-8;4;4-7,5-7;27;0;0",
      "8-9;7;5-8,7-8;31;0;0",
    };
    assertThat(assertReproduces(rows, 38).criticalPath())
        .containsExactly("1-3", "3-5", "5-7", "7-8", "8-9");
  }

  private static Schedule assertReproduces(String[] rows, int length) {
    List<Activity> activities = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split(";");
      activities.add(Activity.of(cells[0], cells[0], Integer.parseInt(cells[1])));
      for (String predecessor : cells[2].isEmpty() ? new String[0] : cells[2].split(",")) {
        dependencies.add(Dependency.finishToStart(predecessor, cells[0]));
      }
    }
    Schedule schedule =
        CriticalPathScheduler.standard()
            .schedule(
                new ScheduleRequest(WorkBreakdown.of(activities, dependencies), START, everyDay()),
                RunControl.unlimited());
    for (int i = 0; i < rows.length; i++) {
      assertThat(schedule.activities().get(i)).isEqualTo(expected(rows[i]));
    }
    assertThat(schedule.start()).isEqualTo(START);
    assertThat(schedule.finish()).isEqualTo(START.plusDays(length - 1L));
    return schedule;
  }

  private static ScheduledActivity expected(String row) {
    String[] cells = row.split(";");
    int days = Integer.parseInt(cells[1]);
    int slack = Integer.parseInt(cells[4]);
    LocalDate start = START.plusDays(Integer.parseInt(cells[3]));
    return new ScheduledActivity(
        cells[0],
        days == 0 ? start.minusDays(1) : start,
        start.plusDays(days - 1L),
        slack,
        Integer.parseInt(cells[5]),
        slack == 0);
  }

  private static WorkingCalendar everyDay() {
    WorkingCalendar.Builder calendar = WorkingCalendar.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      calendar.hours(day, Duration.ofHours(8));
    }
    return calendar.build();
  }
}
