package io.planwright.forecasting.pipeline.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.CrmSource;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.evidence.Answer;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingForecaster;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.Forecasters;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();

  private static BookingQuestion question(PeriodKind kind, LocalDate day, LocalDate asOf) {
    return BookingQuestion.of(CALENDAR.periodOf(day, kind), CALENDAR, asOf, Deals.EUR);
  }

  private static BookingForecast known(
      BookingForecaster source, CrmSource crm, BookingQuestion question) {
    return source.forecast(crm, question, RunControl.unlimited()).orElseThrow();
  }

  @Test
  void repeatsTheLastSeason() {
    CrmSource crm = Deals.monthly(10, 20, 30, 40, 50);
    BookingQuestion june =
        question(PeriodKind.MONTH, LocalDate.of(2020, 6, 1), LocalDate.of(2020, 5, 31));

    assertThat(known(BookingForecasters.seasonalNaive(3), crm, june).total().mean()).isEqualTo(30);
    assertThat(known(BookingForecasters.seasonalNaive(), crm, june).total().mean()).isEqualTo(30);
    assertThat(known(BookingForecasters.seasonalNaive(1), crm, june).total().mean()).isEqualTo(50);
    // Two differences of 30 over a season of three months.
    assertThat(
            PastForecasts.deviation(known(BookingForecasters.seasonalNaive(3), crm, june).total()))
        .isCloseTo(30, within(1e-9));
    assertThat(BookingForecasters.seasonalNaive(6).forecast(crm, june, RunControl.unlimited()))
        .isInstanceOf(Answer.InsufficientData.class);
  }

  /**
   * August is asked in the middle of June: July and August lie ahead, and May is the last month.
   */
  @Test
  void countsFromTheLastWholePeriod() {
    CrmSource crm = Deals.monthly(10, 20, 30, 40, 50, 60, 70, 80);
    BookingQuestion august =
        question(PeriodKind.MONTH, LocalDate.of(2020, 8, 1), LocalDate.of(2020, 6, 15));

    assertThat(known(BookingForecasters.seasonalNaive(3), crm, august).total().mean())
        .isEqualTo(50);
    assertThat(known(BookingForecasters.seasonalNaive(1), crm, august).total().mean())
        .isEqualTo(50);
  }

  @Test
  void addsWhatIsBooked() {
    CrmSource crm = Deals.monthly(10, 10, 10, 10, 10, 70);
    BookingQuestion june =
        question(PeriodKind.MONTH, LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 15));

    BookingForecast forecast = known(BookingForecasters.seasonalNaive(3), crm, june);

    assertThat(forecast.booked()).isEqualTo(70);
    assertThat(forecast.total().mean()).isCloseTo(75, within(1e-9));
  }

  @Test
  void readsQuartersFromTheHistory() {
    CrmSource crm = Deals.monthly(10, 10, 10, 20, 20, 20, 30, 30, 30);
    BookingQuestion fourth =
        question(PeriodKind.QUARTER, LocalDate.of(2020, 10, 1), LocalDate.of(2020, 9, 30));

    assertThat(known(BookingForecasters.seasonalNaive(), crm, fourth).total().mean()).isEqualTo(90);
    assertThat(known(BookingForecasters.timeSeries(Forecasters.fast()), crm, fourth).total().mean())
        .isBetween(80.0, 140.0);
  }

  @Test
  void weighsThePipelineByTheWinRate() {
    List<Opportunity> deals = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      LocalDate day = LocalDate.of(2020, 1, 1 + i % 28);
      deals.add(i < 12 ? Deals.won("w" + i, day, 100) : Deals.lost("l" + i, day));
    }
    deals.add(Deals.open("o1", LocalDate.of(2020, 2, 1), 1_000));
    deals.add(Deals.open("o2", LocalDate.of(2020, 2, 1), 500));
    deals.add(Deals.open("later", LocalDate.of(2020, 4, 1), 500));
    CrmSource crm = InMemoryCrm.builder().opportunities(deals).build();
    BookingQuestion march =
        question(PeriodKind.MONTH, LocalDate.of(2020, 3, 1), LocalDate.of(2020, 2, 29));

    BookingForecast forecast = known(BookingForecasters.weightedPipeline(), crm, march);

    assertThat(forecast.total().mean()).isCloseTo(0.4 * 1_500, within(1e-9));
    assertThat(PastForecasts.deviation(forecast.total()))
        .isCloseTo(Math.sqrt(0.24 * (1e6 + 0.25e6)), within(1e-6));
    assertThat(forecast.explanation().summary())
        .isEqualTo("2 open deals, each at the win rate of 40 % of the 30 closed ones.");
    CrmSource young = Deals.monthly(1, 2, 3);
    assertThat(BookingForecasters.weightedPipeline().forecast(young, march, RunControl.unlimited()))
        .isInstanceOf(Answer.InsufficientData.class);
  }
}
