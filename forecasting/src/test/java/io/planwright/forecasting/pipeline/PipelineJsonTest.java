package io.planwright.forecasting.pipeline;

import static io.planwright.testkit.JsonRoundTrip.assertRoundTrips;

import io.planwright.forecasting.pipeline.booking.ArrivalModel;
import io.planwright.forecasting.pipeline.booking.DealChance;
import io.planwright.forecasting.pipeline.closing.ClosingEstimate;
import io.planwright.forecasting.pipeline.period.SkillReport;
import io.planwright.forecasting.pipeline.period.SourceSkill;
import io.planwright.forecasting.pipeline.scenario.Lever;
import io.planwright.forecasting.pipeline.scenario.MarketShock;
import io.planwright.forecasting.pipeline.scenario.Scenario;
import io.planwright.money.Money;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host stores of the pipeline comes back as it was. */
class PipelineJsonTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  @Test
  void resultsRoundTrip() {
    SourceSkill naive = new SourceSkill("naive", 8, 100, 0.1, 5, 0, 0, 0);
    assertRoundTrips(naive, SourceSkill.class);
    assertRoundTrips(new SkillReport(List.of(naive), "naive"), SkillReport.class);
    assertRoundTrips(new ClosingEstimate(0.5, 0.4, 0.6), ClosingEstimate.class);
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
