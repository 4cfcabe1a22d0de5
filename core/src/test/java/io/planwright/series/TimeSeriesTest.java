package io.planwright.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TimeSeriesTest {

  private static final double GAP = Double.NaN;
  private static final FiscalCalendar YEARS = FiscalCalendar.calendarYear();

  /** February 2017 to April 2018, 1 to 15: the second to the fourth quarter of 2017 are whole. */
  private static final TimeSeries MONTHS =
      TimeSeries.of(
          "won revenue",
          "EUR",
          axis("FY2017-M02"),
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
          14,
          15);

  private static FiscalAxis axis(String first) {
    return new FiscalAxis(YEARS, FiscalPeriod.parse("gregorian-01/" + first));
  }

  private static TimeSeries quarters(double... values) {
    return TimeSeries.of("won revenue", "EUR", axis("FY2017-Q2"), values);
  }

  @Test
  void tellsAGapFromAZero() {
    TimeSeries series = quarters(0, GAP, 2);
    assertThat(series.size()).isEqualTo(3);
    assertThat(series.value(0)).hasValue(0);
    assertThat(series.value(1)).isEmpty();
    assertThat(series.isGap(1)).isTrue();
    assertThat(series.isGap(0)).isFalse();
    assertThat(series.gaps()).isEqualTo(1);
    assertThat(series.total()).isEqualTo(2);
    assertThat(series.toArray()).containsExactly(0, GAP, 2);
  }

  @Test
  void keepsItsValuesToItself() {
    double[] values = {1, 2};
    TimeSeries series = quarters(values);
    values[0] = 9;
    series.toArray()[1] = 9;
    assertThat(series.toArray()).containsExactly(1, 2);
  }

  @Test
  void isEqualByAllItSays() {
    TimeSeries series = quarters(1, GAP);
    assertThat(series)
        .isEqualTo(quarters(1, GAP))
        .hasSameHashCodeAs(quarters(1, GAP))
        .isEqualTo(quarters(1, -GAP))
        .isNotEqualTo(quarters(1, 0))
        .isNotEqualTo(quarters(1, GAP, GAP))
        .isNotEqualTo(TimeSeries.of("lost revenue", "EUR", axis("FY2017-Q2"), 1, GAP))
        .isNotEqualTo(TimeSeries.of("won revenue", "USD", axis("FY2017-Q2"), 1, GAP))
        .isNotEqualTo(TimeSeries.of("won revenue", "EUR", axis("FY2017-Q3"), 1, GAP));
    assertThat(quarters(-0.0)).isEqualTo(quarters(0.0));
  }

  @Test
  void movesItsAxisWithAWindow() {
    TimeSeries window = MONTHS.window(2, 4);
    assertThat(window.toArray()).containsExactly(3, 4);
    assertThat(window.axis()).isEqualTo(axis("FY2017-M04"));
    assertThat(MONTHS.window(0, MONTHS.size())).isEqualTo(MONTHS);
    assertThat(MONTHS.window(3, 3).size()).isZero();
    TimeSeries numbers = TimeSeries.of("M4", "1", OrdinalAxis.of(12), 5, 6, 7);
    assertThat(numbers.window(1, 3))
        .isEqualTo(TimeSeries.of("M4", "1", new OrdinalAxis(12, 2), 6, 7));
  }

  @Test
  void knowsAPeriodOnItsLastDay() {
    assertThat(MONTHS.asOf(LocalDate.of(2017, 3, 30))).isEqualTo(MONTHS.window(0, 1));
    assertThat(MONTHS.asOf(LocalDate.of(2017, 3, 31))).isEqualTo(MONTHS.window(0, 2));
    assertThat(MONTHS.asOf(LocalDate.of(2017, 2, 27)).size()).isZero();
    assertThat(MONTHS.asOf(LocalDate.of(2030, 1, 1))).isEqualTo(MONTHS);
  }

  @Test
  void dropsCoarserPeriodsThatAreNotWhole() {
    assertThat(MONTHS.aggregatedTo(PeriodKind.QUARTER))
        .isEqualTo(quarters(3 + 4 + 5, 6 + 7 + 8, 9 + 10 + 11, 12 + 13 + 14));
    assertThat(MONTHS.aggregatedTo(PeriodKind.YEAR).size()).isZero();
    assertThat(MONTHS.window(2, 5).aggregatedTo(PeriodKind.QUARTER)).isEqualTo(quarters(12));
    assertThat(MONTHS.window(3, 7).aggregatedTo(PeriodKind.QUARTER).size()).isZero();
    assertThat(MONTHS.window(0, 0).aggregatedTo(PeriodKind.QUARTER).size()).isZero();
  }

  @Test
  void aggregatesFlowsAndLevels() {
    TimeSeries year = MONTHS.window(2, 8);
    assertThat(year.aggregatedTo(PeriodKind.QUARTER, Aggregation.MEAN)).isEqualTo(quarters(4, 7));
    assertThat(year.aggregatedTo(PeriodKind.QUARTER, Aggregation.LAST)).isEqualTo(quarters(5, 8));
  }

  @Test
  void passesAGapOnToTheWholeThatNeedsIt() {
    TimeSeries gap = TimeSeries.of("won revenue", "EUR", axis("FY2017-M04"), 1, GAP, 3, 4, 5, 6);
    assertThat(gap.aggregatedTo(PeriodKind.QUARTER)).isEqualTo(quarters(GAP, 15));
    assertThat(gap.aggregatedTo(PeriodKind.QUARTER, Aggregation.LAST)).isEqualTo(quarters(3, 6));
  }

  @Test
  void aggregatesWeeksOfARetailYearOf53() {
    FiscalCalendar retail = FiscalCalendar.retail();
    FiscalPeriod first = FiscalPeriod.parse(retail.id() + "/FY2023-W01");
    double[] ones = new double[53 + 52];
    Arrays.fill(ones, 1);
    TimeSeries weeks = TimeSeries.of("weeks", "1", new FiscalAxis(retail, first), ones);
    assertThat(weeks.aggregatedTo(PeriodKind.YEAR).toArray()).containsExactly(53, 52);
    assertThat(weeks.aggregatedTo(PeriodKind.QUARTER).toArray())
        .containsExactly(13, 13, 13, 14, 13, 13, 13, 13);
  }

  /** Without compensation, the ones are lost beside the large number: the sum would be 0. */
  @Test
  void addsUpWithoutVisibleRounding() {
    assertThat(quarters(1, 1e100, 1, -1e100).total()).isEqualTo(2);
    assertThat(quarters(0.1, 0.2, 0.3, 0.4, 0.5, 0.6).total()).isEqualTo(2.1);
    assertThat(quarters(Double.MAX_VALUE, Double.MAX_VALUE).total())
        .isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void describesItselfBriefly() {
    assertThat(quarters(1, GAP, 3))
        .hasToString("won revenue [EUR], FY2017-Q2 to FY2017-Q4, 1 gaps");
    assertThat(quarters()).hasToString("won revenue [EUR], empty");
  }
}
