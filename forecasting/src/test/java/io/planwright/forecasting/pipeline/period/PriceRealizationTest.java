package io.planwright.forecasting.pipeline.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.OpportunityFact.AmountSet;
import io.planwright.evidence.Reason;
import io.planwright.forecast.BookingForecast;
import io.planwright.forecast.BookingQuestion;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceRealizationTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int MONTHS = 30;

  /** Ten deals a month, created on the 20th at 100, half of them won for less in the next month. */
  private static List<Opportunity> deals(long brought) {
    List<Opportunity> deals = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      LocalDate created = FIRST.plusMonths(month).withDayOfMonth(20);
      for (int i = 0; i < 10; i++) {
        boolean won = i % 2 == 0;
        Opportunity deal = Deals.lasting("m" + month + "-" + i, created, 14 + i, won, 100);
        deals.add(won ? sold(deal, brought) : deal);
      }
    }
    return deals;
  }

  private static Opportunity sold(Opportunity deal, long brought) {
    List<OpportunityFact> facts = new ArrayList<>(deal.facts());
    OpportunityFact close = facts.get(facts.size() - 1);
    facts.add(facts.size() - 1, new AmountSet(close.at(), Money.of(brought, Deals.EUR)));
    return Opportunity.of(deal.id(), facts);
  }

  private static BookingForecast june(List<Opportunity> deals) {
    FiscalCalendar calendar = FiscalCalendar.calendarYear();
    LocalDate day = LocalDate.of(2022, 6, 1);
    return BookingForecasters.pipeline()
        .forecast(
            InMemoryCrm.builder().opportunities(deals).build(),
            BookingQuestion.of(
                calendar.periodOf(day, PeriodKind.MONTH), calendar, day.minusDays(1), Deals.EUR),
            RunControl.unlimited())
        .orElseThrow();
  }

  private static Reason reason(BookingForecast forecast, String factor) {
    return forecast.explanation().reasons().stream()
        .filter(reason -> reason.factor().equals(factor))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void foreseesDiscounts() {
    BookingForecast full = june(deals(100));
    BookingForecast less = june(deals(80));

    // Amounts are rounded to cents. Of twelve months 60 deals at 80 %, and ten more at 100 % that
    // are assumed.
    double share = (60 * 0.8 + 10) / 70;
    double open = reason(full, "open deals").contribution();
    assertThat(reason(less, "open deals").contribution()).isCloseTo(open, within(0.1));
    assertThat(reason(less, "amounts at close").contribution())
        .isCloseTo((share - 1) * open, within(0.1));
    assertThat(reason(less, "amounts at close").statement())
        .isEqualTo("taken at 82.9 %: 60 won deals brought 80.0 % of what they showed");
    assertThat(reason(full, "amounts at close").contribution()).isCloseTo(0, within(1e-9));
  }

  /** They count at what won deals brought, which discounts are in already. */
  @Test
  void tellsNoDiscountOfDealsWithoutAnAmount() {
    List<Opportunity> deals = deals(80);
    LocalDate created = LocalDate.of(2022, 5, 20);
    deals.removeIf(deal -> deal.id().startsWith("m28-"));
    for (int i = 0; i < 10; i++) {
      Instant at = created.atStartOfDay(ZoneOffset.UTC).toInstant();
      deals.add(Opportunity.of("bare" + i, List.of(new OpportunityFact.Created(at))));
    }
    BookingForecast bare = june(deals);
    assertThat(reason(bare, "open deals").contribution()).isGreaterThan(100);
    assertThat(reason(bare, "amounts at close").contribution()).isZero();
  }

  /** Sixty deals at 80 %, and one of 100,000 that brought nothing: ten more like it are assumed. */
  @Test
  void oneLargeDealTellsLittle() {
    PriceRealization all = PriceRealization.of(100_000, 0);
    for (int i = 0; i < 60; i++) {
      all = all.and(PriceRealization.of(100, 80));
    }
    double prior = 10 * (1e10 + 60 * 1e4) / 106_000;
    assertThat(all.share()).isCloseTo((4_800 + prior) / (106_000 + prior), within(1e-12));
    assertThat(all.share()).isGreaterThan(0.85);
  }

  @Test
  void whatGrewManyfoldWasNoPrice() {
    assertThat(PriceRealization.of(1, 1e6)).isEqualTo(PriceRealization.of(1, 3));
    assertThat(PriceRealization.of(1, -5)).isEqualTo(PriceRealization.of(1, 0));
    assertThat(PriceRealization.of(0, 5)).isEqualTo(PriceRealization.UNKNOWN);
  }

  @Test
  void takesAmountsAsTheyAreWhereNothingIsKnown() {
    assertThat(PriceRealization.UNKNOWN.share()).isEqualTo(1);
    assertThat(PriceRealization.UNKNOWN.statement()).startsWith("taken as they are");
  }
}
