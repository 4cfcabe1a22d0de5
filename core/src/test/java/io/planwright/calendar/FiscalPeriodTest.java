package io.planwright.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "YEAR, 1, FY2017",
    "HALF, 2, FY2017-H2",
    "QUARTER, 3, FY2017-Q3",
    "MONTH, 7, FY2017-M07",
    "MONTH, 12, FY2017-M12",
    "WEEK, 5, FY2017-W05",
    "DAY, 9, FY2017-D009",
    "DAY, 366, FY2017-D366"
  })
  void labelsAndReadsEveryKind(PeriodKind kind, int ordinal, String label) {
    FiscalPeriod period = new FiscalPeriod("gregorian-01", kind, 2017, ordinal);
    assertThat(period.label()).isEqualTo(label);
    assertThat(period).hasToString("gregorian-01/" + label);
    assertThat(FiscalPeriod.parse("gregorian-01/" + label)).isEqualTo(period);
  }

  @Test
  void labelsEarlyYearsWithFourDigits() {
    assertThat(new FiscalPeriod("gregorian-01", PeriodKind.YEAR, 33, 1).label())
        .isEqualTo("FY0033");
  }

  @Test
  void ordersByCalendarKindAndTime() {
    FiscalPeriod q3 = FiscalPeriod.parse("gregorian-01/FY2017-Q3");
    assertThat(q3)
        .isLessThan(FiscalPeriod.parse("gregorian-01/FY2017-Q4"))
        .isLessThan(FiscalPeriod.parse("gregorian-01/FY2018-Q1"))
        .isLessThan(FiscalPeriod.parse("gregorian-01/FY2017-M01"))
        .isLessThan(FiscalPeriod.parse("gregorian-02-end/FY2000"))
        .isGreaterThan(FiscalPeriod.parse("gregorian-01/FY2018"))
        .isEqualByComparingTo(FiscalPeriod.parse("gregorian-01/FY2017-Q3"));
  }
}
