package io.planwright.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

  private static final FiscalCalendar YEARS = FiscalCalendar.calendarYear();

  private static FiscalAxis axis(String first) {
    return new FiscalAxis(YEARS, FiscalPeriod.parse("gregorian-01/" + first));
  }

  @Test
  void labelsItsPeriods() {
    FiscalAxis axis = axis("FY2017-Q3");
    assertThat(axis.label(0)).isEqualTo("FY2017-Q3");
    assertThat(axis.label(2)).isEqualTo("FY2018-Q1");
    assertThat(axis.label(-3)).isEqualTo("FY2016-Q4");
    assertThat(axis.range(2)).hasToString("2018-01-01/2018-04-01");
    assertThat(axis.kind()).isEqualTo(PeriodKind.QUARTER);
  }

  @Test
  void findsThePositionOfAPeriod() {
    FiscalAxis axis = axis("FY2017-M11");
    LocalDate date = LocalDate.of(2018, 2, 14);
    assertThat(axis.indexOf(YEARS.periodOf(date, PeriodKind.MONTH))).isEqualTo(3);
    assertThat(axis.period(3)).isEqualTo(YEARS.periodOf(date, PeriodKind.MONTH));
    assertThat(axis.indexOf(FiscalPeriod.parse("gregorian-01/FY2017-M10"))).isEqualTo(-1);
  }

  @Test
  void startsLaterWhenShifted() {
    assertThat(axis("FY2017-Q3").shiftedBy(2)).isEqualTo(axis("FY2018-Q1"));
    assertThat(OrdinalAxis.of(12).shiftedBy(3)).isEqualTo(new OrdinalAxis(12, 4));
    assertThat(new OrdinalAxis(12, 4).label(2)).isEqualTo("6");
  }

  @Test
  void hasSeasonsOfAYearAndDaysOfAWeek() {
    assertThat(axis("FY2017").seasonLength()).isEqualTo(1);
    assertThat(axis("FY2017-H1").seasonLength()).isEqualTo(2);
    assertThat(axis("FY2017-Q1").seasonLength()).isEqualTo(4);
    assertThat(axis("FY2017-M01").seasonLength()).isEqualTo(12);
    assertThat(axis("FY2017-W01").seasonLength()).isEqualTo(52);
    assertThat(axis("FY2017-D001").seasonLength()).isEqualTo(7);
    assertThat(OrdinalAxis.of(24).seasonLength()).isEqualTo(24);
  }
}
