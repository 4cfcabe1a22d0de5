package io.planwright.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SeriesAccumulatorTest {

  private static final FiscalCalendar YEARS = FiscalCalendar.calendarYear();
  private static final LocalDate NEW_YEAR = LocalDate.of(2017, 1, 1);

  private static SeriesAccumulator monthsOf(LocalDate start, LocalDate end) {
    return SeriesAccumulator.of(YEARS, PeriodKind.MONTH, DateRange.of(start, end));
  }

  @Test
  void givesAZeroToAPeriodWithoutAmounts() {
    TimeSeries series =
        monthsOf(NEW_YEAR, LocalDate.of(2017, 4, 1))
            .add(NEW_YEAR, 10)
            .add(LocalDate.of(2017, 3, 31), 5)
            .add(LocalDate.of(2017, 3, 1), -2)
            .toSeries("won revenue", "EUR");
    assertThat(series.toArray()).containsExactly(10, 0, 3);
    assertThat(series.axis().label(0)).isEqualTo("FY2017-M01");
    assertThat(series.name()).isEqualTo("won revenue");
    assertThat(series.unit()).isEqualTo("EUR");
  }

  @Test
  void leavesPeriodsOutThatAreSeenInPart() {
    SeriesAccumulator sales = monthsOf(NEW_YEAR.plusDays(1), LocalDate.of(2017, 4, 15));
    sales.add(NEW_YEAR.plusDays(5), 1).add(LocalDate.of(2017, 2, 1), 2);
    sales.add(LocalDate.of(2017, 4, 1), 4);
    TimeSeries series = sales.toSeries("won revenue", "EUR");
    assertThat(series.axis().label(0)).isEqualTo("FY2017-M02");
    assertThat(series.toArray()).containsExactly(2, 0);
    assertThat(sales.outside()).isEqualTo(2);
  }

  @Test
  void hasNoValuesWhereNoPeriodIsWhole() {
    SeriesAccumulator inOneMonth = monthsOf(NEW_YEAR.plusDays(1), NEW_YEAR.plusDays(9));
    assertThat(inOneMonth.add(NEW_YEAR.plusDays(3), 1).outside()).isEqualTo(1);
    assertThat(inOneMonth.toSeries("won revenue", "EUR").size()).isZero();
    SeriesAccumulator inTwoMonths = monthsOf(NEW_YEAR.plusDays(1), NEW_YEAR.plusDays(40));
    assertThat(inTwoMonths.toSeries("won revenue", "EUR").size()).isZero();
  }

  @Test
  void goesOnAfterASeriesWasMade() {
    SeriesAccumulator sales = monthsOf(NEW_YEAR, NEW_YEAR.plusMonths(1));
    TimeSeries before = sales.add(NEW_YEAR, 1).toSeries("won revenue", "EUR");
    TimeSeries after = sales.add(NEW_YEAR, 1).toSeries("won revenue", "EUR");
    assertThat(before.toArray()).containsExactly(1);
    assertThat(after.toArray()).containsExactly(2);
  }

  @Test
  void addsAMillionCentsExactly() {
    SeriesAccumulator sales = monthsOf(NEW_YEAR, NEW_YEAR.plusMonths(1));
    for (int i = 0; i < 1_000_000; i++) {
      sales.add(NEW_YEAR, 0.01);
    }
    assertThat(sales.toSeries("won revenue", "EUR").toArray()).containsExactly(10_000.0);
  }

  @Test
  void holdsAMillionPeriods() {
    double[] ones = new double[1_000_000];
    Arrays.fill(ones, 1);
    FiscalAxis days =
        new FiscalAxis(YEARS, YEARS.periodOf(LocalDate.of(1000, 1, 1), PeriodKind.DAY));
    TimeSeries series = TimeSeries.of("days", "1", days, ones);
    TimeSeries years = series.aggregatedTo(PeriodKind.YEAR);
    assertThat(years.value(0)).hasValue(365);
    assertThat(years.value(4)).hasValue(366);
    assertThat(series.total()).isEqualTo(1_000_000);
    assertThat(series.asOf(LocalDate.of(1001, 1, 1)).size()).isEqualTo(366);
    FiscalPeriod last = days.period(series.size() - 1);
    assertThat(YEARS.range(last).start()).isEqualTo(LocalDate.of(1000, 1, 1).plusDays(999_999));
  }
}
