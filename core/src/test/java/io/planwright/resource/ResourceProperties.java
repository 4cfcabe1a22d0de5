package io.planwright.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ResourceProperties {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final WorkingCalendar WEEKDAYS = WorkingCalendar.mondayToFriday();

  private static Person person(int startDay, int rampMonths, double share) {
    return Person.builder()
        .id("p")
        .name("P")
        .role("Rep")
        .startedOn(DAY.plusDays(startDay))
        .ramp(RampProfile.linear(rampMonths))
        .fullTimeShare(share)
        .build();
  }

  @Property(tries = 200)
  void capacityOfARangeIsTheSumOfItsParts(
      @ForAll @IntRange(min = -400, max = 400) int startDay,
      @ForAll @IntRange(min = 0, max = 24) int rampMonths,
      @ForAll @DoubleRange(min = 0.01, max = 1) double share,
      @ForAll @IntRange(min = 1, max = 200) int firstDays,
      @ForAll @IntRange(min = 1, max = 200) int moreDays) {
    Person person = person(startDay, rampMonths, share);
    LocalDate cut = DAY.plusDays(firstDays);
    LocalDate end = cut.plusDays(moreDays);
    double whole = person.fullTimeDays(DateRange.of(DAY, end), WEEKDAYS);
    double parts =
        person.fullTimeDays(DateRange.of(DAY, cut), WEEKDAYS)
            + person.fullTimeDays(DateRange.of(cut, end), WEEKDAYS);
    assertThat(whole).isCloseTo(parts, within(1e-9));
    assertThat(whole).isBetween(0.0, WEEKDAYS.workingDays(DateRange.of(DAY, end)) * share + 1e-9);
  }

  @Property(tries = 200)
  void linearRampsNeverFall(
      @ForAll @IntRange(min = 0, max = 60) int months,
      @ForAll @IntRange(min = -60, max = 2000) int day) {
    RampProfile ramp = RampProfile.linear(months);
    assertThat(ramp.shareOn(DAY, DAY.plusDays(day + 1)))
        .isGreaterThanOrEqualTo(ramp.shareOn(DAY, DAY.plusDays(day)));
  }

  @Property(tries = 200)
  void poolsNeverLendMoreThanThereIs(
      @ForAll @IntRange(min = 0, max = 10) int quantity,
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 20) Integer> starts) {
    MaterialPool pool = MaterialPool.of("p", "kit", quantity);
    for (int start : starts) {
      DateRange days = DateRange.of(DAY.plusDays(start), DAY.plusDays(start + 1 + start % 5));
      Reservation wanted = new Reservation("x", days, 1 + start % 3);
      boolean fits = wanted.quantity() <= leastFree(pool, days);
      try {
        pool = pool.reserve(wanted);
        assertThat(fits).isTrue();
      } catch (ResourceShortageException shortage) {
        assertThat(fits).isFalse();
      }
    }
    assertThat(leastFree(pool, DateRange.of(DAY, DAY.plusDays(30)))).isBetween(0L, (long) quantity);
  }

  private static long leastFree(MaterialPool pool, DateRange days) {
    return days.start()
        .datesUntil(days.endExclusive())
        .mapToLong(pool::availableOn)
        .min()
        .orElseThrow();
  }
}
