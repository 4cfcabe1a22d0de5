package io.planwright.calendar;

import static io.planwright.testkit.JsonRoundTrip.assertGolden;
import static io.planwright.testkit.JsonRoundTrip.assertRoundTrips;
import static io.planwright.testkit.JsonRoundTrip.jackson2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.testkit.JsonRoundTrip;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
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
  void writesWorkingHoursAsShifts() {
    WorkingHours hours =
        WorkingHours.builder(ZoneId.of("Europe/Berlin"))
            .shift(DayOfWeek.FRIDAY, WorkShift.parse("22:00-06:00"))
            .shift(DayOfWeek.MONDAY, WorkShift.parse("13:00-00:00"))
            .shift(DayOfWeek.MONDAY, WorkShift.parse("09:00-12:30"))
            .on(NEW_YEAR.plusDays(6), List.of(WorkShift.parse("10:00-14:00")))
            .on(NEW_YEAR.plusDays(1), List.of())
            .holidays(HolidayCalendar.of(Set.of(NEW_YEAR)))
            .absent(DateRange.of(NEW_YEAR.plusDays(20), NEW_YEAR.plusDays(30)))
            .build();
    assertGolden(hours, WorkingHours.class, "working-hours.json");
    assertRoundTrips(WorkingHours.nineToFive(ZoneOffset.UTC), WorkingHours.class);
    assertRoundTrips(WorkShift.parse("22:00-06:00"), WorkShift.class);
    assertRoundTrips(new TimeSpan(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)), TimeSpan.class);
    assertThat(hours.toBuilder().build()).isEqualTo(hours);
  }

  @Test
  void refusesToWriteComputedHolidays() {
    WorkingCalendar calendar =
        WorkingCalendar.mondayToFriday().toBuilder().holidays(date -> false).build();
    assertThatThrownBy(() -> jackson2(calendar))
        .hasMessageContaining("must be dates to be written as JSON");
  }
}
