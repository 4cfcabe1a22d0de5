package io.planwright.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class GregorianCalendarTest {

  private static final FiscalCalendar YEARS = FiscalCalendar.calendarYear();
  private static final FiscalCalendar APRIL_BY_END =
      FiscalCalendar.gregorian(Month.APRIL, YearNaming.END_YEAR);

  private static FiscalPeriod in(FiscalCalendar calendar, String label) {
    return FiscalPeriod.parse(calendar.id() + "/" + label);
  }

  @Test
  void spellsItsDefinitionInItsId() {
    assertThat(YEARS.id()).isEqualTo("gregorian-01");
    assertThat(APRIL_BY_END.id()).isEqualTo("gregorian-04-end");
    assertThat(FiscalCalendar.gregorian(Month.OCTOBER, YearNaming.START_YEAR).id())
        .isEqualTo("gregorian-10-start");
  }

  @Test
  void isOneCalendarWhateverNamesAYearThatStartsInJanuary() {
    assertThat(FiscalCalendar.gregorian(Month.JANUARY, YearNaming.END_YEAR))
        .isEqualTo(FiscalCalendar.gregorian(Month.JANUARY, YearNaming.START_YEAR))
        .hasSameHashCodeAs(YEARS);
    assertThat(FiscalCalendar.gregorian(Month.APRIL, YearNaming.START_YEAR))
        .isNotEqualTo(APRIL_BY_END);
  }

  @Test
  void namesYearsByStartOrEnd() {
    LocalDate date = LocalDate.of(2018, 3, 31);
    FiscalCalendar byStart = FiscalCalendar.gregorian(Month.APRIL, YearNaming.START_YEAR);
    assertThat(APRIL_BY_END.periodOf(date, PeriodKind.YEAR).label()).isEqualTo("FY2018");
    assertThat(byStart.periodOf(date, PeriodKind.YEAR).label()).isEqualTo("FY2017");
    assertThat(APRIL_BY_END.range(in(APRIL_BY_END, "FY2018"))).hasToString("2017-04-01/2018-04-01");
  }

  @Test
  void findsThePeriodsOfADate() {
    LocalDate date = LocalDate.of(2017, 8, 15);
    assertThat(APRIL_BY_END.periodOf(date, PeriodKind.HALF).label()).isEqualTo("FY2018-H1");
    assertThat(APRIL_BY_END.periodOf(date, PeriodKind.QUARTER).label()).isEqualTo("FY2018-Q2");
    assertThat(APRIL_BY_END.periodOf(date, PeriodKind.MONTH).label()).isEqualTo("FY2018-M05");
    assertThat(APRIL_BY_END.periodOf(date, PeriodKind.DAY).label()).isEqualTo("FY2018-D137");
  }

  @Test
  void countsDaysOfLeapYears() {
    assertThat(YEARS.periodsIn(2016, PeriodKind.DAY)).isEqualTo(366);
    assertThat(YEARS.periodsIn(2017, PeriodKind.DAY)).isEqualTo(365);
    assertThat(APRIL_BY_END.periodsIn(2016, PeriodKind.DAY)).isEqualTo(366);
    assertThat(YEARS.range(in(YEARS, "FY2016-D366"))).hasToString("2016-12-31/2017-01-01");
  }

  /** ISO 8601: 2004, 2009, 2015 and 2020 have 53 weeks; 1 January 2021 is in the last of these. */
  @Test
  void numbersWeeksAsIsoDoes() {
    assertThat(YEARS.periodOf(LocalDate.of(2021, 1, 1), PeriodKind.WEEK).label())
        .isEqualTo("FY2020-W53");
    assertThat(YEARS.periodOf(LocalDate.of(2018, 12, 31), PeriodKind.WEEK).label())
        .isEqualTo("FY2019-W01");
    assertThat(YEARS.range(in(YEARS, "FY2020-W53"))).hasToString("2020-12-28/2021-01-04");
    assertThat(List.of(2004, 2009, 2015, 2020))
        .allMatch(year -> YEARS.periodsIn(year, PeriodKind.WEEK) == 53);
    assertThat(List.of(2016, 2017, 2018, 2019))
        .allMatch(year -> YEARS.periodsIn(year, PeriodKind.WEEK) == 52);
  }

  @Test
  void putsAWeekWhereItsThursdayIs() {
    FiscalPeriod lateJanuary = YEARS.periodOf(LocalDate.of(2017, 1, 31), PeriodKind.WEEK);
    assertThat(YEARS.range(lateJanuary)).hasToString("2017-01-30/2017-02-06");
    assertThat(YEARS.enclosing(lateJanuary, PeriodKind.MONTH).label()).isEqualTo("FY2017-M02");
    assertThat(YEARS.split(in(YEARS, "FY2017-M02"), PeriodKind.WEEK))
        .extracting(FiscalPeriod::label)
        .containsExactly("FY2017-W05", "FY2017-W06", "FY2017-W07", "FY2017-W08");
    assertThat(YEARS.nests(PeriodKind.WEEK, PeriodKind.MONTH)).isFalse();
    assertThat(YEARS.nests(PeriodKind.DAY, PeriodKind.WEEK)).isTrue();
  }

  @Test
  void splitsAndEnclosesMonths() {
    FiscalPeriod quarter = in(APRIL_BY_END, "FY2018-Q4");
    assertThat(APRIL_BY_END.split(quarter, PeriodKind.MONTH))
        .extracting(FiscalPeriod::label)
        .containsExactly("FY2018-M10", "FY2018-M11", "FY2018-M12");
    assertThat(APRIL_BY_END.enclosing(in(APRIL_BY_END, "FY2018-M12"), PeriodKind.QUARTER))
        .isEqualTo(quarter);
    assertThat(APRIL_BY_END.split(quarter, PeriodKind.DAY)).hasSize(90);
  }

  @Test
  void listsThePeriodsThatARangeTouches() {
    DateRange span = DateRange.of(LocalDate.of(2016, 12, 31), LocalDate.of(2017, 4, 1));
    assertThat(YEARS.periods(span, PeriodKind.QUARTER))
        .extracting(FiscalPeriod::label)
        .containsExactly("FY2016-Q4", "FY2017-Q1");
  }

  @Test
  void stepsAcrossYears() {
    FiscalPeriod quarter = in(YEARS, "FY2017-Q3");
    assertThat(YEARS.plus(quarter, 2).label()).isEqualTo("FY2018-Q1");
    assertThat(YEARS.plus(quarter, -3).label()).isEqualTo("FY2016-Q4");
    assertThat(YEARS.between(quarter, in(YEARS, "FY2018-Q1"))).isEqualTo(2);
    assertThat(YEARS.plus(in(YEARS, "FY2020-W53"), 1).label()).isEqualTo("FY2021-W01");
    assertThat(YEARS.between(in(YEARS, "FY2021-W01"), in(YEARS, "FY2020-W53"))).isEqualTo(-1);
  }

  @Test
  void comparesLikeWithLike() {
    assertThat(YEARS.yearEarlier(in(YEARS, "FY2017-Q3")).label()).isEqualTo("FY2016-Q3");
    assertThat(YEARS.yearEarlier(in(YEARS, "FY2021-W01")).label()).isEqualTo("FY2020-W02");
    assertThat(YEARS.yearEarlier(in(YEARS, "FY2020-W53")).label()).isEqualTo("FY2020-W01");
    assertThat(YEARS.comparableRange(in(YEARS, "FY2017-M02"))).hasToString("2016-02-01/2016-03-01");
  }

  @Test
  void namesTheUsualNumberOfPeriods() {
    assertThat(PeriodKind.values())
        .extracting(YEARS::periodsPerYear)
        .containsExactly(1, 2, 4, 12, 52, 365);
  }
}
