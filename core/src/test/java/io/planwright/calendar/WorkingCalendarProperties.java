package io.planwright.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {

  private static final LocalDate START = LocalDate.of(2017, 1, 1);

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    Arbitrary<Map<DayOfWeek, Integer>> minutes =
        Arbitraries.maps(
                Arbitraries.of(DayOfWeek.class), Arbitraries.integers().between(1, 24 * 60))
            .ofMinSize(1);
    Arbitrary<HolidayCalendar> holidays =
        Arbitraries.integers()
            .between(0, 700)
            .map(START::plusDays)
            .set()
            .ofMaxSize(40)
            .map(HolidayCalendar::of);
    return Combinators.combine(minutes, holidays).as(WorkingCalendarProperties::calendar);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(0, 600).map(START::plusDays);
  }

  private static WorkingCalendar calendar(
      Map<DayOfWeek, Integer> minutes, HolidayCalendar holidays) {
    WorkingCalendar.Builder builder = WorkingCalendar.builder().holidays(holidays);
    minutes.forEach((day, length) -> builder.hours(day, Duration.ofMinutes(length)));
    return builder.build();
  }

  @Property(tries = 200)
  void countsTheWorkingDaysItAdds(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    LocalDate end = calendar.plusWorkingDays(start, days);
    assertThat(calendar.isWorkingDay(end)).isTrue();
    assertThat(calendar.workingDays(DateRange.through(start.plusDays(1), end))).isEqualTo(days);
    if (calendar.isWorkingDay(start)) {
      assertThat(calendar.plusWorkingDays(end, -days)).isEqualTo(start);
    }
  }

  @Property(tries = 200)
  void addsUpTheTimeOfTwoRanges(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(min = 1, max = 90) int first,
      @ForAll @IntRange(min = 1, max = 90) int second) {
    LocalDate middle = start.plusDays(first);
    LocalDate end = middle.plusDays(second);
    assertThat(calendar.workingTime(DateRange.of(start, end)))
        .isEqualTo(
            calendar
                .workingTime(DateRange.of(start, middle))
                .plus(calendar.workingTime(DateRange.of(middle, end))));
  }
}
