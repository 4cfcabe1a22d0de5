package io.planwright.forecasting.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.series.FiscalAxis;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriversTest {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final FiscalAxis MONTHS = axis(2024, PeriodKind.MONTH);

  /** U.S. Naval Observatory, "The Date of Easter". */
  @ParameterizedTest
  @CsvSource({"1818,3,22", "1943,4,25", "2000,4,23", "2008,3,23", "2024,3,31", "2038,4,25"})
  void easterSundays(int year, int month, int day) {
    assertThat(HolidayDriver.easterSunday(year)).isEqualTo(LocalDate.of(year, month, day));
  }

  /** Easter 2024 was on 31 March: a window of six days before and one after has 7 of 8 in March. */
  @Test
  void aWindowIsSharedBetweenItsPeriods() {
    double[] shares = Drivers.easter(6, 1).values(MONTHS, 0, 0, 16)[0];

    assertThat(shares[2]).isEqualTo(7.0 / 8);
    assertThat(shares[3]).isEqualTo(1.0 / 8);
    assertThat(shares[15]).as("20 April 2025").isEqualTo(1);
    assertThat(shares[0] + shares[1] + shares[4]).isZero();
  }

  @Property(tries = 200)
  void eachWindowCountsOnce(
      @ForAll @IntRange(min = 0, max = 60) int before,
      @ForAll @IntRange(min = 0, max = 60) int after,
      @ForAll @IntRange(min = 1, max = 28) int day) {
    List<LocalDate> dates = List.of(LocalDate.of(2024, 6, day), LocalDate.of(2025, 3, day));

    double sum = 0;
    for (double share : Drivers.holiday("fair", dates, before, after).values(MONTHS, 0, 0, 24)[0]) {
      sum += share;
    }

    assertThat(sum).isCloseTo(2, offset(1e-12));
  }

  @Test
  void aPartOfTheColumnsIsThatPart() {
    Driver driver = Drivers.easter(10, 10);

    double[] whole = driver.values(MONTHS, 0, 0, 40)[0];

    for (int from = 0; from < 40; from++) {
      assertThat(driver.values(MONTHS, 0, from, 40)[0])
          .containsExactly(Arrays.copyOfRange(whole, from, 40));
    }
  }

  @Test
  void workingDaysLeaveHolidaysOut() {
    WorkingCalendar calendar =
        WorkingCalendar.mondayToFriday().toBuilder()
            .holidays(HolidayCalendar.of(Set.of(LocalDate.of(2024, 1, 1))))
            .build();

    assertThat(Drivers.workingDays(calendar).values(MONTHS, 0, 0, 3)[0])
        .containsExactly(22, 21, 21);
  }

  /** January 2024 has five Mondays, Tuesdays and Wednesdays, and four of the others. */
  @Test
  void weekdaysAreCountedAgainstSundays() {
    double[][] columns = Drivers.weekdays().values(MONTHS, 0, 0, 2);

    assertThat(Drivers.weekdays().names()).startsWith("mondays").endsWith("saturdays");
    assertThat(new double[] {columns[0][0], columns[1][0], columns[2][0], columns[3][0]})
        .containsExactly(1, 1, 1, 0);
    assertThat(columns[3][1]).as("five Thursdays in February 2024").isEqualTo(1);
  }

  @Test
  void harmonicsRepeatAfterTheirPeriod() {
    double[][] columns = Drivers.fourier(12, 6).values(MONTHS, 0, 0, 24);

    assertThat(columns).hasNumberOfRows(11);
    for (double[] column : columns) {
      for (int t = 0; t < 12; t++) {
        assertThat(column[t + 12]).isCloseTo(column[t], offset(1e-12));
      }
    }
  }

  @Test
  void seriesMeetAnotherAxisByTheirPeriods() {
    TimeSeries prices =
        TimeSeries.of(
            "price",
            "EUR",
            axis(2023, PeriodKind.MONTH),
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14);

    double[] values = Drivers.known(prices).values(MONTHS, 0, 0, 2)[0];

    assertThat(values).containsExactly(13, 14);
  }

  @Test
  void beforeItsFirstValueADriverIsAGap() {
    TimeSeries late = TimeSeries.of("late", "EUR", OrdinalAxis.of(1), Double.NaN, Double.NaN, 3, 4);

    double[] values = Drivers.known(late).values(OrdinalAxis.of(1), 4, 0, 4)[0];

    assertThat(values).containsExactly(Double.NaN, Double.NaN, 3, 4);
  }

  private static FiscalAxis axis(int year, PeriodKind kind) {
    return new FiscalAxis(CALENDAR, CALENDAR.periodOf(LocalDate.of(year, 1, 1), kind));
  }
}
