package io.planwright.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

  private static final WorkingCalendar FULL_TIME = WorkingCalendar.mondayToFriday();
  private static final LocalDate FRIDAY = LocalDate.of(2017, 12, 22);
  private static final LocalDate CHRISTMAS = LocalDate.of(2017, 12, 25);
  private static final LocalDate BOXING_DAY = LocalDate.of(2017, 12, 26);
  private static final HolidayCalendar HOLIDAYS = HolidayCalendar.of(Set.of(CHRISTMAS, BOXING_DAY));

  @Test
  void worksFromMondayToFriday() {
    assertThat(FULL_TIME.isWorkingDay(FRIDAY)).isTrue();
    assertThat(FULL_TIME.isWorkingDay(FRIDAY.plusDays(1))).isFalse();
    assertThat(FULL_TIME.workingTime(FRIDAY)).isEqualTo(Duration.ofHours(8));
    assertThat(FULL_TIME.workingTime(FRIDAY.plusDays(2))).isZero();
  }

  @Test
  void countsPartTimeByTheWeekday() {
    WorkingCalendar partTime =
        WorkingCalendar.builder()
            .hours(DayOfWeek.MONDAY, Duration.ofMinutes(450))
            .hours(DayOfWeek.THURSDAY, Duration.ofHours(4))
            .build();
    DateRange week = DateRange.of(CHRISTMAS, CHRISTMAS.plusDays(7));
    assertThat(partTime.workingTime(week)).isEqualTo(Duration.ofMinutes(450 + 240));
    assertThat(partTime.workingDays(week)).isEqualTo(2);
    assertThat(partTime.toBuilder().hours(DayOfWeek.THURSDAY, Duration.ZERO).build())
        .isEqualTo(
            WorkingCalendar.builder().hours(DayOfWeek.MONDAY, Duration.ofMinutes(450)).build());
  }

  @Test
  void restsOnHolidays() {
    WorkingCalendar calendar = FULL_TIME.toBuilder().holidays(HOLIDAYS).build();
    DateRange week = DateRange.of(CHRISTMAS, CHRISTMAS.plusDays(7));
    assertThat(calendar.isWorkingDay(CHRISTMAS)).isFalse();
    assertThat(calendar.workingDays(week)).isEqualTo(3);
    assertThat(calendar.workingTime(week)).isEqualTo(Duration.ofHours(24));
    assertThat(calendar.plusWorkingDays(FRIDAY, 1)).isEqualTo(LocalDate.of(2017, 12, 27));
    assertThat(calendar.plusWorkingDays(LocalDate.of(2017, 12, 27), -1)).isEqualTo(FRIDAY);
  }

  @Test
  void countsWorkingDaysFromTheNextOne() {
    LocalDate monday = LocalDate.of(2017, 12, 18);
    LocalDate sunday = monday.minusDays(1);
    assertThat(FULL_TIME.plusWorkingDays(monday, 0)).isEqualTo(monday);
    assertThat(FULL_TIME.plusWorkingDays(monday, 4)).isEqualTo(FRIDAY);
    assertThat(FULL_TIME.plusWorkingDays(monday, 5)).isEqualTo(CHRISTMAS);
    assertThat(FULL_TIME.plusWorkingDays(sunday, 0)).isEqualTo(monday);
    assertThat(FULL_TIME.plusWorkingDays(sunday, 1)).isEqualTo(monday);
    assertThat(FULL_TIME.plusWorkingDays(sunday, -1)).isEqualTo(LocalDate.of(2017, 12, 15));
  }

  /** In the European Union the clocks of 2017 changed on 26 March and on 29 October. */
  @Test
  void hasFullHoursWhenTheClocksChange() {
    WorkingCalendar everyDay =
        FULL_TIME.toBuilder().hours(DayOfWeek.SUNDAY, Duration.ofHours(24)).build();
    assertThat(everyDay.workingTime(LocalDate.of(2017, 3, 26))).isEqualTo(Duration.ofHours(24));
    assertThat(everyDay.workingTime(LocalDate.of(2017, 10, 29))).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void joinsHolidays() {
    HolidayCalendar fridays = date -> date.getDayOfWeek() == DayOfWeek.FRIDAY;
    HolidayCalendar joined = HOLIDAYS.and(fridays);
    assertThat(joined.isHoliday(CHRISTMAS)).isTrue();
    assertThat(joined.isHoliday(FRIDAY)).isTrue();
    assertThat(joined.isHoliday(FRIDAY.minusDays(1))).isFalse();
    assertThat(HolidayCalendar.of(Set.of(CHRISTMAS)).and(HolidayCalendar.of(Set.of(BOXING_DAY))))
        .isEqualTo(HOLIDAYS);
    assertThat(HolidayCalendar.none().isHoliday(CHRISTMAS)).isFalse();
  }

  @Test
  void givesUpWhereNobodyEverWorks() {
    WorkingCalendar never = FULL_TIME.toBuilder().holidays(new Always()).build();
    assertThatIllegalStateException()
        .isThrownBy(() -> never.plusWorkingDays(FRIDAY, 1))
        .withMessage(
            "holidays [Always[]] must leave a working day within ten years of 2017-12-22."
                + " Check the holiday calendar.");
  }

  @Test
  void describesItself() {
    assertThat(WorkingCalendar.builder().hours(DayOfWeek.MONDAY, Duration.ofHours(1)).build())
        .hasToString("WorkingCalendar{MONDAY=60} without HolidayDates[dates=[]]");
  }

  private record Always() implements HolidayCalendar {
    @Override
    public boolean isHoliday(LocalDate date) {
      return true;
    }
  }
}
