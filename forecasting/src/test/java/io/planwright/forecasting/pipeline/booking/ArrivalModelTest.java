package io.planwright.forecasting.pipeline.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.evidence.Answer;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalModelTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final LocalDate START = LocalDate.of(2025, 1, 1);

  /** One deal a day; each third is won after 10 days, each third lost after 20, the rest open. */
  private static CrmSnapshot snapshot(LocalDate asOf) {
    List<Opportunity> deals = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      LocalDate created = START.plusDays(i);
      List<OpportunityFact> facts = new ArrayList<>();
      facts.add(new OpportunityFact.Created(created.atStartOfDay().toInstant(ZoneOffset.UTC)));
      facts.add(
          new OpportunityFact.AmountSet(
              created.atStartOfDay().toInstant(ZoneOffset.UTC), Money.of(100 + i % 5, EUR)));
      if (i % 3 < 2) {
        LocalDate closed = created.plusDays(i % 3 == 0 ? 10 : 20);
        Outcome outcome = i % 3 == 0 ? Outcome.WON : Outcome.LOST;
        facts.add(
            new OpportunityFact.Closed(
                closed.atStartOfDay().toInstant(ZoneOffset.UTC), outcome, closed));
      }
      deals.add(Opportunity.of("d" + i, facts));
    }
    return CrmSnapshot.of(InMemoryCrm.builder().opportunities(deals).build(), asOf, ZoneOffset.UTC);
  }

  private static DateRange days(int from, int length) {
    return DateRange.of(START.plusDays(from), START.plusDays(from + length));
  }

  private static Answer<ArrivalModel> fit(int asOf, DateRange ahead, List<DateRange> past) {
    return ArrivalModel.fit(snapshot(START.plusDays(asOf)), ahead, past, EUR, ExchangeRates.none());
  }

  /** In 40 days, the deals of the first 30 can be won by the end: ten of them are. */
  @Test
  void countsWhatIsCreatedAndWonWithinAWindow() {
    List<DateRange> past = List.of(days(0, 40), days(40, 40), days(80, 40), days(120, 40));
    ArrivalModel model = fit(199, days(200, 40), past).orElseThrow();

    assertThat(model.expectedWins()).isCloseTo(10, within(0.2));
    assertThat(model.overDispersion()).isZero();
    assertThat(model.expectedWinsError())
        .isCloseTo(Math.sqrt(model.expectedWins() / 4), within(1e-9));
    assertThat(model.amounts()).hasSize(40);
    assertThat(model.expectedAmount()).isCloseTo(1020, within(25.0));
  }

  /** A running window counts as the part that it could show, and leaves the estimate alone. */
  @Test
  void completesTheRunningWindow() {
    List<DateRange> past =
        List.of(days(0, 40), days(40, 40), days(80, 40), days(120, 40), days(160, 40));
    ArrivalModel model = fit(179, days(180, 40), past).orElseThrow();
    assertThat(model.expectedWins()).isCloseTo(10, within(0.5));
  }

  /** Windows of half the length show (20 - 10) / (40 - 10) of the wins. */
  @Test
  void windowsMayHaveOtherLengths() {
    List<DateRange> past = new ArrayList<>();
    for (int k = 0; k < 9; k++) {
      past.add(days(20 * k, 20));
    }
    assertThat(fit(199, days(200, 40), past).orElseThrow().expectedWins())
        .isCloseTo(10, within(1.0));
    assertThat(fit(199, days(200, 40), past.subList(0, 8)).isKnown()).isFalse();
  }

  @Test
  void saysWhenDataIsMissing() {
    Answer<ArrivalModel> answer = fit(199, days(200, 40), List.of(days(0, 40), days(40, 40)));
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class,
            lack -> assertThat(lack.found()).contains("2.0").contains("20 deals"));
    assertThat(fit(5, days(6, 40), List.of(days(0, 3))).isKnown()).isFalse();
  }

  @Test
  void looksAtNothingLater() {
    assertThatThrownBy(() -> fit(199, days(199, 40), List.of()))
        .hasMessageContaining("after the as-of date");
    assertThatThrownBy(() -> fit(199, days(200, 40), List.of(days(210, 40))))
        .hasMessageContaining("start by the as-of date");
    assertThatThrownBy(() -> fit(199, days(200, 40), List.of(days(0, 40), days(39, 40))))
        .hasMessageContaining("not overlap");
  }
}
