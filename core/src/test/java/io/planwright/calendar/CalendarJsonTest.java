package io.planwright.calendar;

import static io.planwright.testkit.JsonRoundTrip.assertGolden;
import static io.planwright.testkit.JsonRoundTrip.assertRoundTrips;
import static io.planwright.testkit.JsonRoundTrip.jackson2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.testkit.JsonRoundTrip;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarJsonTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2017, 1, 1);

  @Test
  void writesACalendarAsItsId() {
    assertGolden(FiscalCalendar.retail(), FiscalCalendar.class, "fiscal-calendar.json");
    assertRoundTrips(FiscalCalendar.retail(), WeekCalendar.class);
    assertRoundTrips(FiscalCalendar.calendarYear(), FiscalCalendar.class);
    assertRoundTrips(
        FiscalCalendar.gregorian(Month.APRIL, YearNaming.END_YEAR), FiscalCalendar.class);
    assertThat(jackson2(FiscalCalendar.calendarYear())).isEqualTo("\"gregorian-01\"");
  }

  @Test
  void writesAPeriodAsItsId() {
    FiscalPeriod period = new FiscalPeriod("gregorian-01", PeriodKind.QUARTER, 2017, 3);
    assertGolden(period, FiscalPeriod.class, "fiscal-period.json");
    assertThat(jackson2(period)).isEqualTo("\"gregorian-01/FY2017-Q3\"");
  }

  @Test
  void writesARangeInTheFormOfIso8601() {
    assertGolden(
        DateRange.of(NEW_YEAR, NEW_YEAR.plusMonths(3)), DateRange.class, "date-range.json");
    assertRoundTrips(DateRange.from(NEW_YEAR), DateRange.class);
  }

  @Test
  void writesWorkingTimeByWeekday() {
    WorkingCalendar calendar =
        WorkingCalendar.mondayToFriday().toBuilder()
            .hours(DayOfWeek.FRIDAY, Duration.ofHours(4))
            .holidays(HolidayCalendar.of(Set.of(NEW_YEAR.plusDays(1), NEW_YEAR)))
            .build();
    assertGolden(calendar, WorkingCalendar.class, "working-calendar.json");
    assertRoundTrips(WorkingCalendar.mondayToFriday(), WorkingCalendar.class);
    assertThat(JsonRoundTrip.fromJackson3("{\"minutes\":{\"MONDAY\":60}}", WorkingCalendar.class))
        .isEqualTo(WorkingCalendar.builder().hours(DayOfWeek.MONDAY, Duration.ofHours(1)).build());
  }

  @Test
  void refusesToWriteComputedHolidays() {
    WorkingCalendar calendar =
        WorkingCalendar.mondayToFriday().toBuilder().holidays(date -> false).build();
    assertThatThrownBy(() -> jackson2(calendar))
        .hasMessageContaining("must be dates to be written as JSON");
  }
}
