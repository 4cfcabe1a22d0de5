package io.planwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingDaysTest {

  /** The earliest and the latest Easter there can be among them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22",
        "1943-04-25",
        "1961-04-02",
        "2000-04-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2038-04-25"
      })
  void knowsEaster(LocalDate easter) {
    assertThat(ClosingDays.easter(easter.getYear())).isEqualTo(easter);
  }

  /** The calendar of the European Central Bank for 2026; 26 December is a Saturday. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25"})
  void closesOnTheDaysOfTarget(LocalDate closed) {
    assertThat(ClosingDays.workingCalendar(LocalDate.of(2025, 12, 31)).isWorkingDay(closed))
        .isFalse();
  }

  @Test
  void startsTheYearOnItsFirstWorkingDay() {
    WorkingCalendar calendar = ClosingDays.workingCalendar(LocalDate.of(2025, 12, 31));
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 1, 1), 0))
        .isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 7))).isTrue();
  }
}
