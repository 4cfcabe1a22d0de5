package io.planwright.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Zones with changes of an hour and of half an hour, at midnight, and none; two years of them. */
class WorkingHoursProperties {

  private static final LocalDate START = LocalDate.of(2016, 11, 1);
  private static final int MINUTES = 720 * 24 * 60;

  @Provide
  Arbitrary<WorkingHours> hours() {
    return Arbitraries.randomValue(WorkingHoursProperties::hours);
  }

  private static WorkingHours hours(Random random) {
    String[] zones = {
      "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Havana", "Asia/Tokyo"
    };
    WorkingHoursBuilder builder =
        WorkingHours.builder(ZoneId.of(zones[random.nextInt(zones.length)]))
            .shift(DayOfWeek.SUNDAY, shift(random, 0, 24 * 60));
    for (DayOfWeek day : DayOfWeek.values()) {
      int middle = 1 + random.nextInt(24 * 60 - 2);
      if (day != DayOfWeek.SUNDAY && random.nextInt(4) > 0) {
        builder.shift(day, shift(random, 0, middle)).shift(day, shift(random, middle, 48 * 60));
      }
    }
    for (int i = random.nextInt(20); i > 0; i--) {
      LocalDate date = START.plusDays(random.nextInt(700));
      builder.on(date, random.nextBoolean() ? List.of() : List.of(shift(random, 0, 48 * 60)));
    }
    LocalDate away = START.plusDays(random.nextInt(700));
    return builder.absent(DateRange.of(away, away.plusDays(1 + random.nextInt(30)))).build();
  }

  private static WorkShift shift(Random random, int from, int to) {
    int start = from + random.nextInt(Math.min(to, 24 * 60) - from);
    int most = Math.min(to - start, 24 * 60);
    LocalTime begin = LocalTime.MIN.plusMinutes(start);
    return new WorkShift(begin, begin.plusMinutes(1 + random.nextInt(most)));
  }

  private static Instant at(WorkingHours hours, int minute) {
    return START.atStartOfDay(hours.zone()).toInstant().plusSeconds(60L * minute);
  }

  @Property(tries = 300)
  void countsTheWorkItAdds(
      @ForAll("hours") WorkingHours hours,
      @ForAll @IntRange(max = MINUTES) int minute,
      @ForAll @IntRange(min = 1, max = 30_000) int work) {
    Instant start = at(hours, minute);
    Duration length = Duration.ofMinutes(work);
    Instant end = hours.plus(start, length);
    assertThat(hours.workingTime(start, end)).isEqualTo(length);
    assertThat(hours.isWorking(end.minusMillis(1))).isTrue();
    Instant latest = hours.minus(end, length);
    assertThat(latest).isAfterOrEqualTo(start);
    assertThat(hours.workingTime(latest, end)).isEqualTo(length);
    assertThat(hours.isWorking(latest)).isTrue();
    assertThat(hours.plus(latest, length)).isEqualTo(end);
    if (hours.isWorking(start)) {
      assertThat(latest).isEqualTo(start);
    }
  }

  @Property(tries = 200)
  void addsInAnyParts(
      @ForAll("hours") WorkingHours hours,
      @ForAll @IntRange(max = MINUTES) int minute,
      @ForAll @IntRange(max = 20_000) int first,
      @ForAll @IntRange(max = 20_000) int second) {
    Instant start = at(hours, minute);
    Duration one = Duration.ofMinutes(first);
    Duration other = Duration.ofMinutes(second);
    assertThat(hours.plus(hours.plus(start, one), other))
        .isEqualTo(hours.plus(start, one.plus(other)));
    assertThat(hours.minus(hours.minus(start, one), other))
        .isEqualTo(hours.minus(start, one.plus(other)));
  }

  @Property(tries = 200)
  void spansAreTheWorkingInstantsInOrder(
      @ForAll("hours") WorkingHours hours,
      @ForAll @IntRange(max = MINUTES) int minute,
      @ForAll @IntRange(max = 60_000) int length,
      @ForAll @IntRange(max = 60_000) int inside) {
    Instant from = at(hours, minute);
    Instant to = from.plusSeconds(60L * length);
    List<TimeSpan> walked = new ArrayList<>();
    for (Instant at = from; at.isBefore(to); ) {
      TimeSpan next = hours.next(at).orElse(new TimeSpan(to, to.plusSeconds(1)));
      if (next.start().isBefore(to)) {
        walked.add(new TimeSpan(next.start(), next.end().isAfter(to) ? to : next.end()));
      }
      at = next.end();
    }
    List<TimeSpan> spans = hours.spans(from, to);
    assertThat(walked).isEqualTo(spans);
    Instant instant = from.plusSeconds(60L * Math.min(inside, length));
    assertThat(spans.stream().anyMatch(span -> span.contains(instant)))
        .isEqualTo(instant.isBefore(to) && hours.isWorking(instant));
  }

  /** Week-based years, with 53 weeks or not, have all the time of the days between. */
  @Property(tries = 100)
  void yearsOfWeeksShareOutTheTime(
      @ForAll("hours") WorkingHours hours, @ForAll @IntRange(min = 2005, max = 2024) int year) {
    WeekCalendar calendar = FiscalCalendar.retail();
    DateRange first = calendar.range(calendar.periodOf(LocalDate.of(year, 6, 1), PeriodKind.YEAR));
    DateRange second = calendar.range(calendar.periodOf(first.endExclusive(), PeriodKind.YEAR));
    Instant start = first.start().atStartOfDay(hours.zone()).toInstant();
    Instant middle = second.start().atStartOfDay(hours.zone()).toInstant();
    Instant end = second.endExclusive().atStartOfDay(hours.zone()).toInstant();
    Duration whole = hours.workingTime(start, end);
    assertThat(hours.workingTime(start, middle).plus(hours.workingTime(middle, end)))
        .isEqualTo(whole);
    assertThat(hours.workingTime(start, hours.plus(start, whole))).isEqualTo(whole);
    assertThat(hours.plus(start, whole)).isBeforeOrEqualTo(end);
  }

  @Property(tries = 100)
  void partTimeIsWithinFullTime(
      @ForAll("hours") WorkingHours hours,
      @ForAll @IntRange(max = MINUTES) int minute,
      @ForAll @IntRange(min = 1, max = 100) int percent) {
    Instant from = at(hours, minute);
    for (TimeSpan span :
        hours.partTime(percent / 100.0).spans(from, from.plus(Duration.ofDays(20)))) {
      assertThat(hours.workingTime(span.start(), span.end())).isEqualTo(span.length());
    }
  }
}
