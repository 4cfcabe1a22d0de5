package io.planwright.forecasting.pipeline.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.CrmSource;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.evidence.Reason;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingQuestion;
import io.planwright.forecasting.pipeline.booking.DecidingDeals;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int MONTHS = 30;

  private static BookingQuestion question(LocalDate day, LocalDate asOf) {
    return BookingQuestion.of(CALENDAR.periodOf(day, PeriodKind.MONTH), CALENDAR, asOf, Deals.EUR);
  }

  private static BookingForecast known(CrmSource crm, BookingQuestion question) {
    return BookingForecasters.pipeline()
        .forecast(crm, question, RunControl.unlimited())
        .orElseThrow();
  }

  private static double reason(BookingForecast forecast, String factor) {
    return forecast.explanation().reasons().stream()
        .filter(reason -> reason.factor().equals(factor))
        .mapToDouble(Reason::contribution)
        .findFirst()
        .orElseThrow();
  }

  /** Ten deals created on the 20th of each month, six won and four lost 12 to 39 days later. */
  private static List<Opportunity> regular() {
    List<Opportunity> deals = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      LocalDate created = FIRST.plusMonths(month).withDayOfMonth(20);
      for (int i = 0; i < 10; i++) {
        String id = "m" + month + "-" + i;
        deals.add(Deals.lasting(id, created, 12 + 3 * i, i % 2 == 0 || i == 1, 100));
      }
    }
    return deals;
  }

  /**
   * Asked on the 15th for the next month: hardly anything that is won in it has been created, but
   * six deals will be, on the 20th. Asked on the 25th, they are open. Bands of ages smooth how such
   * regular deals end, so that some of them seem to stay open.
   */
  @Test
  void forecastsPeriodsThatBeginLater() {
    CrmSource crm = InMemoryCrm.builder().opportunities(regular()).build();
    LocalDate june = LocalDate.of(2022, 6, 1);

    BookingForecast early = known(crm, question(june, LocalDate.of(2022, 5, 15)));
    BookingForecast late = known(crm, question(june, LocalDate.of(2022, 5, 25)));

    assertThat(reason(early, "open deals")).isLessThan(60);
    assertThat(reason(early, "new business")).isCloseTo(600, within(60.0));
    assertThat(reason(late, "new business")).isZero();
    assertThat(reason(late, "open deals")).isBetween(480.0, 660.0);
  }

  @Test
  void looksAtNothingLater() {
    List<Opportunity> deals = regular();
    LocalDate asOf = LocalDate.of(2022, 3, 15);
    List<Opportunity> until = new ArrayList<>(deals.subList(0, 27 * 10));
    BookingQuestion may = question(LocalDate.of(2022, 5, 1), asOf);

    BookingForecast whole = known(InMemoryCrm.builder().opportunities(deals).build(), may);
    BookingForecast cut = known(InMemoryCrm.builder().opportunities(until).build(), may);

    assertThat(whole.total().mean()).isEqualTo(cut.total().mean());
    assertThat(whole.total().quantile(0.1)).isEqualTo(cut.total().quantile(0.1));
  }

  @Test
  void saysThatNoDealIsOpen() {
    CrmSource crm = InMemoryCrm.builder().opportunities(regular().subList(0, 260)).build();

    BookingForecast forecast =
        known(crm, question(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 4, 30)));

    assertThat(forecast.explanation().summary()).startsWith("No open deals that may be won");
    assertThat(forecast.explanation().reasons())
        .extracting(Reason::statement)
        .contains("no open deals that may be won in the period");
  }

  /** Months in which all deals win alike, or each by its own luck. */
  private static CrmSource shocked(boolean together, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Opportunity> deals = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      boolean good = random.nextBoolean();
      LocalDate created = FIRST.plusMonths(month).withDayOfMonth(20);
      for (int i = 0; i < 40; i++) {
        double chance = together ? good ? 0.75 : 0.25 : 0.5;
        boolean won = random.nextDouble() < chance;
        deals.add(Deals.lasting("m" + month + "-" + i, created, 12 + 3 * (i % 10), won, 100));
      }
    }
    return InMemoryCrm.builder().opportunities(deals).build();
  }

  /** Of 40 deals at one half: √10 deals of 100 apart by luck, √(10 · 0.75 + 100) with months. */
  @Test
  void isAsWideAsEarlierPeriodsWere() {
    BookingQuestion june = question(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 5, 31));

    double alone = PastForecasts.deviation(known(shocked(false, 5), june).total());
    double together = PastForecasts.deviation(known(shocked(true, 5), june).total());

    assertThat(alone).isCloseTo(100 * Math.sqrt(10), within(60.0));
    assertThat(together).isBetween(700.0, 1500.0);
  }

  @Test
  void namesTheDealsThatDecide() {
    List<Opportunity> deals = regular();
    deals.add(Deals.open("big", LocalDate.of(2022, 5, 20), 5_000));
    deals.add(Deals.open("dead", LocalDate.of(2020, 2, 1), 9_000));
    CrmSource crm = InMemoryCrm.builder().opportunities(deals).build();
    BookingQuestion june = question(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 5, 31));
    Money quota = Money.of(3_000, Deals.EUR);

    DecidingDeals deciding =
        BookingForecasters.decidingDeals(crm, june, quota, 3, RunControl.unlimited()).orElseThrow();

    assertThat(deciding.quota()).isEqualTo(quota);
    assertThat(deciding.probability())
        .isCloseTo(known(crm, june).total().probabilityAtLeast(3_000), within(0.02));
    assertThat(deciding.deals().get(0).id()).isEqualTo("big");
    assertThat(deciding.deals().get(0).swing()).isGreaterThan(0.9);
    assertThatThrownBy(
            () ->
                BookingForecasters.decidingDeals(
                    crm, june, Money.of("1", "USD"), 3, RunControl.unlimited()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("quota");
  }
}
