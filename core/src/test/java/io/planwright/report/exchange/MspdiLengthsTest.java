package io.planwright.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MspdiLengthsTest {

  private static MspdiTask elapsed(int days) {
    MspdiTask task = new MspdiTask(1);
    task.minutes = (long) days * Mspdi.MINUTES_A_DAY;
    task.durationFormat = Mspdi.ELAPSED_DAYS;
    return task;
  }

  @Test
  void countsNoMoreDaysThanATaskTakes() {
    AtomicInteger asked = new AtomicInteger();
    WorkingCalendar calendar =
        WorkingCalendar.mondayToFriday().toBuilder()
            .holidays(date -> asked.incrementAndGet() < 0)
            .build();
    LocalDate monday = LocalDate.of(2026, 9, 7);
    MspdiLengths lengths = new MspdiLengths(480, calendar);
    WarningList warnings = new WarningList();
    ActivityDates ages = new ActivityDates(monday, LocalDate.of(9999, 12, 31));
    assertThat(lengths.days(elapsed(2), ages, warnings)).isEqualTo(3);
    assertThat(asked).hasValueLessThanOrEqualTo(3);
    ActivityDates week = new ActivityDates(monday, monday.plusDays(6));
    assertThat(lengths.days(elapsed(7), week, warnings)).isEqualTo(5);
  }
}
