package io.planwright.forecasting.pipeline;

import static io.planwright.testkit.JsonRoundTrip.assertRoundTrips;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.forecasting.pipeline.booking.ArrivalModel;
import io.planwright.forecasting.pipeline.booking.DealBook;
import io.planwright.forecasting.pipeline.booking.DealChance;
import io.planwright.forecasting.pipeline.closing.ClosingEstimate;
import io.planwright.forecasting.pipeline.period.SkillReport;
import io.planwright.forecasting.pipeline.period.SourceSkill;
import io.planwright.forecasting.pipeline.scenario.Lever;
import io.planwright.forecasting.pipeline.scenario.MarketShock;
import io.planwright.forecasting.pipeline.scenario.Scenario;
import io.planwright.forecasting.pipeline.win.Maturity;
import io.planwright.forecasting.pipeline.win.WinSkill;
import io.planwright.forecasting.pipeline.win.WinSkill.BlockLength;
import io.planwright.money.ExchangeRate;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a host stores of the pipeline comes back as it was. */
class PipelineJsonTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency USD = Currency.getInstance("USD");

  @Test
  void resultsRoundTrip() {
    SourceSkill naive = new SourceSkill("naive", 8, 100, 0.1, 5, 0, 0, 0);
    assertRoundTrips(naive, SourceSkill.class);
    assertRoundTrips(new SkillReport(List.of(naive), "naive"), SkillReport.class);
    assertRoundTrips(new ClosingEstimate(0.5, 0.4, 0.6), ClosingEstimate.class);
    assertRoundTrips(
        new WinSkill(9, 8, 3, BlockLength.WEEKS, 0.4, 0.2, 0.24, 0.1, -0.1, 0.3), WinSkill.class);
    assertRoundTrips(new Maturity(LocalDate.of(2026, 3, 31), 77, 900, 211), Maturity.class);
  }

  @Test
  void booksRoundTrip() {
    DealChance deal = DealChance.of("a", 1 / 3.0, Money.of(100, EUR)).withAmountRelativeSd(0.2);
    LocalDate day = LocalDate.of(2026, 1, 1);
    ExchangeRates rates =
        ExchangeRates.of(List.of(new ExchangeRate(USD, EUR, day, new BigDecimal("0.9"))));
    DealBook book =
        DealBook.builder(EUR, rates, day)
            .add(deal.inGroup("owner", "ann"))
            .add(DealChance.of("b", 0.5, Money.of(70, USD)).inGroup("region", "north"))
            .add(DealChance.of("c", 1, Money.of(0, EUR)).inGroup("owner", "bob"))
            .build();
    assertRoundTrips(book, DealBook.class);
    assertRoundTrips(DealBook.of(EUR, List.of()), DealBook.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"ids\":[\"a\"] | \"ids\":[\" \"] | ids",
        "\"ids\":[\"a\"] | \"ids\":[\"a\",\"b\"] | winProbabilities",
        "[0.5] | [1.5] | winProbabilities",
        "[10000] | [-1] | minorUnits",
        "\"currencyOf\":[0] | \"currencyOf\":[1] | currencyOf",
        "\"groupOf\":[[0]] | \"groupOf\":[[7]] | groupOf",
        "\"groupOf\":[[0]] | \"groupOf\":[] | groupOf"
      })
  void booksThatCannotBeAreRefused(String written, String read, String named) {
    DealBook book =
        DealBook.of(
            EUR, List.of(DealChance.of("a", 0.5, Money.of(100, EUR)).inGroup("owner", "ann")));
    String json = JsonRoundTrip.jackson2(book);
    assertThat(json).contains(written);
    assertThatThrownBy(
            () -> JsonRoundTrip.fromJackson2(json.replace(written, read), DealBook.class))
        .hasMessageContaining(named);
  }

  @Test
  void assumptionsRoundTrip() {
    assertRoundTrips(
        new ArrivalModel(EUR, 4, 0.5, 0.2, List.of(Money.of(20, EUR))), ArrivalModel.class);
    assertRoundTrips(DealChance.of("a", 0.5, Money.of(100, EUR)), DealChance.class);
    assertRoundTrips(
        Scenario.named("slump").with(Lever.PRICE, 0.9).with(new MarketShock(0.2, 0.8)),
        Scenario.class);
  }
}
