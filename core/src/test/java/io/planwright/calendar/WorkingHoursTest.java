package io.planwright.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** In the European Union the clocks of 2017 changed on 26 March and on 29 October. */
class WorkingHoursTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate FORWARD = LocalDate.of(2017, 3, 26);
  private static final LocalDate BACK = LocalDate.of(2017, 10, 29);
  private static final WorkShift DAY = WorkShift.parse("09:00-17:00");
  private static final WorkShift NIGHT = WorkShift.parse("22:00-06:00");
  private static final WorkingHours OFFICE = WorkingHours.nineToFive(BERLIN);

  private static Instant at(LocalDate date, String time) {
    return LocalDateTime.of(date, LocalTime.parse(time)).atZone(BERLIN).toInstant();
  }

  private static WorkingHours daily(WorkShift... shifts) {
    WorkingHoursBuilder builder = WorkingHours.builder(BERLIN);
    for (DayOfWeek day : DayOfWeek.values()) {
      for (WorkShift shift : shifts) {
        builder.shift(day, shift);
      }
    }
    return builder.build();
  }

  @Test
  void addsWorkOverNightsAndWeekends() {
    LocalDate friday = LocalDate.of(2017, 3, 24);
    assertThat(OFFICE.plus(at(friday, "15:00"), Duration.ofHours(4)))
        .isEqualTo(at(friday.plusDays(3), "11:00"));
    assertThat(OFFICE.minus(at(friday.plusDays(3), "11:00"), Duration.ofHours(4)))
        .isEqualTo(at(friday, "15:00"));
    assertThat(OFFICE.plus(at(friday, "09:00"), Duration.ofHours(8)))
        .isEqualTo(at(friday, "17:00"));
    assertThat(OFFICE.minus(at(friday, "17:00"), Duration.ofHours(8)))
        .isEqualTo(at(friday, "09:00"));
    assertThat(OFFICE.plus(at(friday, "20:00"), Duration.ZERO)).isEqualTo(at(friday, "20:00"));
    assertThat(OFFICE.next(at(friday, "17:00")))
        .contains(new TimeSpan(at(friday.plusDays(3), "09:00"), at(friday.plusDays(3), "17:00")));
  }

  @Test
  void aDayShiftHasItsHoursOnTheDayOfTheChange() {
    WorkingHours everyDay = daily(DAY);
    for (LocalDate date : List.of(FORWARD, BACK)) {
      assertThat(everyDay.spans(at(date, "00:00"), at(date.plusDays(1), "00:00")))
          .containsExactly(new TimeSpan(at(date, "09:00"), at(date, "17:00")));
      assertThat(everyDay.plus(at(date.minusDays(1), "16:00"), Duration.ofHours(2)))
          .isEqualTo(at(date, "10:00"));
    }
  }

  @Test
  void aNightShiftLosesAndGainsTheHourOfTheChange() {
    WorkingHours nights = daily(NIGHT);
    assertThat(nights.workingTime(at(FORWARD.minusDays(1), "12:00"), at(FORWARD, "12:00")))
        .isEqualTo(Duration.ofHours(7));
    assertThat(nights.workingTime(at(BACK.minusDays(1), "12:00"), at(BACK, "12:00")))
        .isEqualTo(Duration.ofHours(9));
    assertThat(nights.plus(at(FORWARD.minusDays(1), "22:00"), Duration.ofHours(3)))
        .isEqualTo(at(FORWARD, "01:00").plus(Duration.ZERO));
    assertThat(nights.plus(at(FORWARD.minusDays(1), "22:00"), Duration.ofHours(5)))
        .isEqualTo(at(FORWARD, "04:00"));
    assertThat(nights.plus(at(BACK.minusDays(1), "22:00"), Duration.ofHours(5)))
        .isEqualTo(at(BACK, "02:00").plus(Duration.ofHours(1)));
  }

  @Test
  void skippedTimesAreTheChangeAndRepeatedOnesTheFirst() {
    WorkingHours split = daily(WorkShift.parse("00:00-02:30"), WorkShift.parse("02:30-05:00"));
    Instant change = Instant.parse("2017-03-26T01:00:00Z");
    assertThat(split.spans(at(FORWARD, "00:00"), at(FORWARD, "12:00")))
        .containsExactly(
            new TimeSpan(at(FORWARD, "00:00"), change), new TimeSpan(change, at(FORWARD, "05:00")));
    Instant first = Instant.parse("2017-10-29T00:30:00Z");
    assertThat(split.spans(at(BACK, "00:00"), at(BACK, "12:00")))
        .containsExactly(
            new TimeSpan(at(BACK, "00:00"), first), new TimeSpan(first, at(BACK, "05:00")));
    WorkingHours inside = daily(WorkShift.parse("02:15-02:45"));
    assertThat(inside.spans(at(FORWARD, "00:00"), at(FORWARD, "12:00"))).isEmpty();
  }

  /** The zone of Samoa had no 30 December 2011. */
  @Test
  void aSkippedDateHasNoWork() {
    ZoneId samoa = ZoneId.of("Pacific/Apia");
    WorkingHours office = WorkingHours.nineToFive(samoa);
    Instant from = LocalDate.of(2011, 12, 29).atStartOfDay(samoa).toInstant();
    Instant to = LocalDate.of(2012, 1, 1).atStartOfDay(samoa).toInstant();
    assertThat(office.workingTime(from, to)).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void ownShiftsBeatHolidaysAndAbsenceBeatsAll() {
    LocalDate saturday = LocalDate.of(2017, 12, 23);
    LocalDate christmas = LocalDate.of(2017, 12, 25);
    WorkShift morning = WorkShift.parse("08:00-12:00");
    WorkingHours hours =
        OFFICE.toBuilder()
            .holidays(HolidayCalendar.of(Set.of(christmas, christmas.plusDays(1))))
            .on(saturday, List.of(morning))
            .on(christmas, List.of(morning))
            .on(christmas.plusDays(2), List.of())
            .on(christmas.plusDays(3), List.of(morning))
            .absent(DateRange.of(christmas.plusDays(3), christmas.plusDays(5)))
            .build();
    assertThat(hours.shiftsOn(saturday)).containsExactly(morning);
    assertThat(hours.shiftsOn(christmas)).containsExactly(morning);
    assertThat(hours.shiftsOn(christmas.plusDays(1))).isEmpty();
    assertThat(hours.shiftsOn(christmas.plusDays(2))).isEmpty();
    assertThat(hours.shiftsOn(christmas.plusDays(3))).isEmpty();
    assertThat(hours.isWorking(at(christmas, "11:59"))).isTrue();
    assertThat(hours.isWorking(at(christmas, "12:00"))).isFalse();
    assertThat(hours.workingTime(at(saturday, "00:00"), at(christmas.plusDays(6), "00:00")))
        .isEqualTo(Duration.ofHours(8));
    assertThat(OFFICE.toBuilder().off(DayOfWeek.MONDAY).build().shiftsOn(christmas)).isEmpty();
  }

  @Test
  void aNightShiftGoesOnIntoTheShiftOfTheNextDay() {
    LocalDate monday = LocalDate.of(2017, 5, 1);
    WorkingHours hours =
        WorkingHours.builder(BERLIN)
            .shift(DayOfWeek.MONDAY, NIGHT)
            .shift(DayOfWeek.TUESDAY, WorkShift.parse("05:00-05:30"))
            .shift(DayOfWeek.TUESDAY, WorkShift.parse("05:30-08:00"))
            .build();
    assertThat(hours.spans(at(monday, "00:00"), at(monday.plusDays(2), "00:00")))
        .containsExactly(
            new TimeSpan(at(monday, "22:00"), at(monday.plusDays(1), "06:00")),
            new TimeSpan(at(monday.plusDays(1), "06:00"), at(monday.plusDays(1), "08:00")));
    assertThat(hours.minus(at(monday.plusDays(1), "07:00"), Duration.ofHours(2)))
        .isEqualTo(at(monday.plusDays(1), "05:00"));
  }

  @Test
  void bridgesFromWorkingCalendars() {
    WorkingCalendar calendar =
        WorkingCalendar.builder()
            .hours(DayOfWeek.MONDAY, Duration.ofHours(24))
            .hours(DayOfWeek.TUESDAY, Duration.ofHours(16))
            .hours(DayOfWeek.FRIDAY, Duration.ofMinutes(270))
            .holidays(HolidayCalendar.of(Set.of(FORWARD.plusDays(1))))
            .build();
    WorkingHours hours = WorkingHours.of(calendar, BERLIN);
    LocalDate monday = FORWARD.plusDays(8);
    assertThat(hours.shiftsOn(monday)).containsExactly(WorkShift.parse("00:00-00:00"));
    assertThat(hours.shiftsOn(monday.plusDays(1))).containsExactly(WorkShift.parse("08:00-00:00"));
    assertThat(hours.shiftsOn(monday.plusDays(4))).containsExactly(WorkShift.parse("09:00-13:30"));
    assertThat(hours.shiftsOn(FORWARD.plusDays(1))).isEmpty();
    assertThat(hours.zone()).isEqualTo(BERLIN);
  }

  @Test
  void partTimeIsTheFirstPartOfEachDay() {
    WorkingHours half =
        daily(WorkShift.parse("09:00-12:00"), WorkShift.parse("13:00-18:00")).partTime(0.5);
    assertThat(half.shiftsOn(FORWARD))
        .containsExactly(WorkShift.parse("09:00-12:00"), WorkShift.parse("13:00-14:00"));
    assertThat(daily(WorkShift.parse("00:00-00:00")).partTime(1).shiftsOn(FORWARD))
        .containsExactly(WorkShift.parse("00:00-00:00"));
    LocalDate sunday = LocalDate.of(2017, 1, 1);
    WorkingHours fair = OFFICE.toBuilder().on(sunday, List.of(DAY)).build().partTime(0.25);
    assertThat(fair.shiftsOn(sunday)).containsExactly(WorkShift.parse("09:00-11:00"));
  }

  @Test
  void givesUpWhereNobodyEverWorks() {
    WorkingHours gone = OFFICE.toBuilder().absent(DateRange.from(FORWARD)).build();
    Instant from = at(FORWARD, "00:00");
    assertThat(gone.next(from)).isEmpty();
    assertThat(gone.isWorking(from)).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(() -> gone.plus(from, Duration.ofHours(1)))
        .withMessage(
            "shifts [none] must be within ten years of 2017-03-25T23:00:00Z."
                + " Check holidays and absences.");
  }

  @Test
  void refusesWorkThatIsNeverDone() {
    Instant from = at(FORWARD, "00:00");
    assertNeverDone(() -> OFFICE.plus(from, Duration.ofSeconds(Long.MAX_VALUE)));
    assertNeverDone(() -> OFFICE.minus(from, Duration.ofSeconds(Long.MAX_VALUE)));
    assertThat(OFFICE.plus(from, Duration.ofDays(90))).isAfter(from);
    // Less than there is time, but more than there is working time.
    assertNeverDone(() -> OFFICE.plus(at(LocalDate.of(9988, 12, 1), "00:00"), Duration.ofDays(20)));
    assertNeverDone(() -> OFFICE.minus(at(LocalDate.of(1, 2, 1), "00:00"), Duration.ofDays(20)));
  }

  private static void assertNeverDone(ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageMatching("work \\[PT.*] must begin and be done between .*");
  }

  @Test
  void goesBackToTheFirstYear() {
    Instant end = at(LocalDate.of(1, 1, 10), "00:00");
    assertThat(OFFICE.minus(end, Duration.ofHours(32)))
        .isEqualTo(at(LocalDate.of(1, 1, 4), "09:00"));
    assertNeverDone(() -> OFFICE.minus(end, Duration.ofHours(48)));
    WorkingHours late =
        OFFICE.toBuilder().absent(DateRange.of(LocalDate.MIN, LocalDate.of(1, 1, 9))).build();
    assertThat(late.minus(end, Duration.ofHours(8))).isEqualTo(at(LocalDate.of(1, 1, 9), "09:00"));
    assertNeverDone(() -> late.minus(end, Duration.ofHours(9)));
    assertNeverDone(() -> daily(WorkShift.parse("22:00-06:00")).minus(end, Duration.ofHours(60)));
  }

  @Test
  void describesItself() {
    assertThat(WorkingHours.builder(BERLIN).shift(DayOfWeek.MONDAY, DAY).build())
        .hasToString("WorkingHours{MONDAY=[09:00-17:00]} in Europe/Berlin");
    assertThat(new TimeSpan(Instant.EPOCH, Instant.EPOCH.plusSeconds(60)).length())
        .isEqualTo(Duration.ofMinutes(1));
  }
}
