package io.planwright.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekCalendarTest {

  private static final WeekCalendar RETAIL = FiscalCalendar.retail();

  /**
   * The fiscal years of Apple Inc., as its annual reports (form 10-K) state them: 52 or 53 weeks
   * that end on the last Saturday of September, the additional week in the first quarter.
   */
  private static final WeekCalendar LAST_SATURDAY_OF_SEPTEMBER =
      FiscalCalendar.weekBased(WeekPattern.FOUR_FOUR_FIVE)
          .firstDayOfWeek(DayOfWeek.SUNDAY)
          .yearEndRule(YearEndRule.LAST_IN_MONTH)
          .endMonth(Month.SEPTEMBER)
          .naming(YearNaming.END_YEAR)
          .week53Month(3)
          .build();

  private static FiscalPeriod in(FiscalCalendar calendar, String label) {
    return FiscalPeriod.parse(calendar.id() + "/" + label);
  }

  private static String range(FiscalCalendar calendar, String label) {
    return calendar.range(in(calendar, label)).toString();
  }

  /** Source: National Retail Federation, 4-5-4 calendars of these years. */
  @ParameterizedTest
  @CsvSource({
    "FY2006, 2006-01-29/2007-02-04",
    "FY2012, 2012-01-29/2013-02-03",
    "FY2016, 2016-01-31/2017-01-29",
    "FY2017, 2017-01-29/2018-02-04",
    "FY2018, 2018-02-04/2019-02-03",
    "FY2023, 2023-01-29/2024-02-04",
    "FY2024, 2024-02-04/2025-02-02",
    "FY2023-M01, 2023-01-29/2023-02-26",
    "FY2023-M02, 2023-02-26/2023-04-02",
    "FY2023-M03, 2023-04-02/2023-04-30",
    "FY2023-Q4, 2023-10-29/2024-02-04",
    "FY2023-M12, 2023-12-31/2024-02-04",
    "FY2022-M12, 2023-01-01/2023-01-29",
    "FY2023-W53, 2024-01-28/2024-02-04"
  })
  void agreesWithTheRetailCalendar(String label, String dates) {
    assertThat(range(RETAIL, label)).isEqualTo(dates);
  }

  /** Source: National Retail Federation. */
  @Test
  void hasThe53WeekYearsOfTheRetailCalendar() {
    assertThat(IntStream.rangeClosed(2001, 2024).filter(RETAIL::has53Weeks))
        .containsExactly(2006, 2012, 2017, 2023);
    assertThat(RETAIL.periodsIn(2023, PeriodKind.WEEK)).isEqualTo(53);
    assertThat(RETAIL.periodsIn(2023, PeriodKind.DAY)).isEqualTo(371);
    assertThat(RETAIL.periodsIn(2024, PeriodKind.DAY)).isEqualTo(364);
    assertThat(RETAIL.periodsIn(2023, PeriodKind.MONTH)).isEqualTo(12);
  }

  /** Source: Apple Inc., forms 10-K and 10-Q of these years. */
  @ParameterizedTest
  @CsvSource({
    "FY2012-Q1, 2011-09-25/2012-01-01",
    "FY2017-Q1, 2016-09-25/2017-01-01",
    "FY2018, 2017-10-01/2018-09-30",
    "FY2022, 2021-09-26/2022-09-25",
    "FY2023-Q1, 2022-09-25/2023-01-01",
    "FY2023-Q2, 2023-01-01/2023-04-02",
    "FY2023, 2022-09-25/2023-10-01"
  })
  void agreesWithAYearThatEndsOnTheLastSaturday(String label, String dates) {
    assertThat(range(LAST_SATURDAY_OF_SEPTEMBER, label)).isEqualTo(dates);
  }

  @Test
  void puts53rdWeeksWhereTheyAreAtHome() {
    assertThat(IntStream.rangeClosed(2010, 2024).filter(LAST_SATURDAY_OF_SEPTEMBER::has53Weeks))
        .containsExactly(2012, 2017, 2023);
    assertThat(range(LAST_SATURDAY_OF_SEPTEMBER, "FY2023-M03")).isEqualTo("2022-11-20/2023-01-01");
    assertThat(
            LAST_SATURDAY_OF_SEPTEMBER.split(
                in(LAST_SATURDAY_OF_SEPTEMBER, "FY2023-M03"), PeriodKind.WEEK))
        .hasSize(6);
    assertThat(
            LAST_SATURDAY_OF_SEPTEMBER.split(
                in(LAST_SATURDAY_OF_SEPTEMBER, "FY2022-M03"), PeriodKind.WEEK))
        .hasSize(5);
  }

  @Test
  void dealsTheWeeksOutByThePattern() {
    for (WeekPattern pattern : WeekPattern.values()) {
      WeekCalendar calendar = FiscalCalendar.weekBased(pattern).build();
      for (int month = 1; month <= 12; month++) {
        FiscalPeriod period = new FiscalPeriod(calendar.id(), PeriodKind.MONTH, 2018, month);
        assertThat(calendar.split(period, PeriodKind.WEEK))
            .hasSize(pattern.weeks((month - 1) % 3 + 1));
      }
    }
    assertThat(WeekPattern.FOUR_FIVE_FOUR.weeks(2)).isEqualTo(5);
    assertThat(WeekPattern.FIVE_FOUR_FOUR.weeks(1)).isEqualTo(5);
    assertThat(WeekPattern.FOUR_FOUR_FIVE.weeks(3)).isEqualTo(5);
  }

  @Test
  void comparesWeeksLikeForLikeAroundA53WeekYear() {
    assertThat(RETAIL.yearEarlier(in(RETAIL, "FY2023-W10")).label()).isEqualTo("FY2022-W10");
    assertThat(RETAIL.yearEarlier(in(RETAIL, "FY2023-W53")).label()).isEqualTo("FY2023-W01");
    assertThat(RETAIL.yearEarlier(in(RETAIL, "FY2024-W01")).label()).isEqualTo("FY2023-W02");
    assertThat(RETAIL.yearEarlier(in(RETAIL, "FY2024-W52")).label()).isEqualTo("FY2023-W53");
    assertThat(RETAIL.yearEarlier(in(RETAIL, "FY2025-W01")).label()).isEqualTo("FY2024-W01");
    assertThat(RETAIL.yearEarlier(in(RETAIL, "FY2024-M01")).label()).isEqualTo("FY2023-M01");
  }

  @Test
  void comparesWithTheSameWeeksOfTheRestatedYear() {
    assertThat(RETAIL.comparableRange(in(RETAIL, "FY2024-M01")))
        .hasToString("2023-02-05/2023-03-05");
    assertThat(RETAIL.comparableRange(in(RETAIL, "FY2023-M01")))
        .isEqualTo(RETAIL.range(in(RETAIL, "FY2022-M01")));
  }

  @Test
  void spellsItsDefinitionInItsId() {
    assertThat(RETAIL.id()).isEqualTo("weeks-454-sun-nearest-01-start-w53m12");
    assertThat(LAST_SATURDAY_OF_SEPTEMBER.id()).isEqualTo("weeks-445-sun-last-09-end-w53m03");
    assertThat(RETAIL).hasToString(RETAIL.id()).isNotEqualTo(LAST_SATURDAY_OF_SEPTEMBER);
  }

  @Test
  void readsEveryRuleFromItsId() {
    WeekCalendar read = WeekCalendar.parse("weeks-544-mon-last-06-end-w53m04");
    assertThat(read.pattern()).isEqualTo(WeekPattern.FIVE_FOUR_FOUR);
    assertThat(read.firstDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(read.yearEndRule()).isEqualTo(YearEndRule.LAST_IN_MONTH);
    assertThat(read.endMonth()).isEqualTo(Month.JUNE);
    assertThat(read.naming()).isEqualTo(YearNaming.END_YEAR);
    assertThat(read.week53Month()).isEqualTo(4);
    assertThat(FiscalCalendar.parse(read.id())).isEqualTo(read).hasSameHashCodeAs(read);
  }

  @Test
  void namesAYearThatEndsWithDecemberAfterItEvenIfItRunsIntoJanuary() {
    WeekCalendar byStart =
        FiscalCalendar.weekBased(WeekPattern.FOUR_FOUR_FIVE).endMonth(Month.DECEMBER).build();
    WeekCalendar byEnd =
        FiscalCalendar.weekBased(WeekPattern.FOUR_FOUR_FIVE)
            .endMonth(Month.DECEMBER)
            .naming(YearNaming.END_YEAR)
            .build();
    assertThat(byStart).isEqualTo(byEnd);
    assertThat(byStart.id()).isEqualTo("weeks-445-sun-nearest-12-w53m12");
    // 2 January 2021 is the Saturday nearest to the end of December 2020.
    assertThat(byStart.periodOf(LocalDate.of(2021, 1, 2), PeriodKind.YEAR).label())
        .isEqualTo("FY2020");
    assertThat(byStart.periodOf(LocalDate.of(2021, 1, 3), PeriodKind.YEAR).label())
        .isEqualTo("FY2021");
  }

  @Test
  void nestsEveryKindInEveryCoarserOne() {
    assertThat(RETAIL.nests(PeriodKind.WEEK, PeriodKind.MONTH)).isTrue();
    assertThat(RETAIL.nests(PeriodKind.MONTH, PeriodKind.MONTH)).isFalse();
    assertThat(RETAIL.nests(PeriodKind.YEAR, PeriodKind.MONTH)).isFalse();
  }

  @Test
  void namesTheUsualNumberOfPeriods() {
    assertThat(PeriodKind.values())
        .extracting(RETAIL::periodsPerYear)
        .containsExactly(1, 2, 4, 12, 52, 364);
  }
}
