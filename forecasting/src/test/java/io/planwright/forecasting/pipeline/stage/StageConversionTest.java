package io.planwright.forecasting.pipeline.stage;

import static io.planwright.forecasting.pipeline.stage.Deals.START;
import static io.planwright.forecasting.pipeline.stage.Deals.ZONE;
import static io.planwright.forecasting.pipeline.stage.Deals.deal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageConversionTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  private static List<Opportunity> deals() {
    List<Opportunity> deals = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      deals.add(deal("w" + i, 0, 0, "A", 2, "B", 12, "C", 14, "WON"));
      deals.add(deal("skip" + i, 0, 0, "A", 2, "C", 5, "LOST"));
      deals.add(deal("back" + i, 0, 0, "A", 2, "B", 22, "A", 23, "LOST"));
      deals.add(deal("new" + i, 30, 30, "A"));
    }
    return deals;
  }

  @Test
  void countsByTheFarthestStage() {
    StagePaths paths =
        StagePaths.of(deals().stream(), List.of("A", "B", "C"), START.plusDays(40), ZONE);
    StageConversion report = StageConversion.of(paths, 20).orElseThrow();
    StageFigures a = report.stages().get(0);
    assertThat(List.of(a.entered(), a.passed(), a.lost(), a.stillThere()))
        .containsExactly(40L, 30L, 0L, 10L);
    assertThat(a.toNext().orElseThrow().rate()).isEqualTo(1); // the new ones are not mature
    assertThat(a.toNext().orElseThrow().closed()).isEqualTo(30);
    StageFigures b = report.stages().get(1);
    assertThat(List.of(b.entered(), b.passed(), b.lost(), b.stillThere()))
        .containsExactly(30L, 20L, 10L, 0L);
    assertThat(b.toWin().orElseThrow().rate()).isCloseTo(1.0 / 3, within(1e-12));
    // Ten visits of 10 days, ten of 20.
    assertThat(b.medianDays().orElseThrow().days()).isEqualTo(10);
    assertThat(b.daysPerDeal()).isCloseTo(300.0 / 40, within(1e-12));
    assertThat(report.bottleneck().summary()).startsWith("B is the bottleneck");
    assertThat(report.bottleneck().reasons().stream().mapToDouble(r -> r.contribution()).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void closedDealsAloneAreNotTheCohort() {
    List<Opportunity> deals = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      deals.add(deal("w" + i, 0, 0, "A", 3, "WON"));
      deals.add(deal("o" + i, 0, 0, "A"));
      deals.add(deal("l" + i, 0, 0, "A", 50, "LOST"));
    }
    StagePaths paths = StagePaths.of(deals.stream(), List.of("A"), START.plusDays(40), ZONE);
    StageFigures a = StageConversion.of(paths, 30).orElseThrow().stages().get(0);
    assertThat(a.closedOnlyToWin().orElseThrow().rate()).isEqualTo(1);
    assertThat(a.toWin().orElseThrow().rate()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(a.medianDays().isKnown()).isFalse(); // two thirds are still there
    assertThat(StageConversion.of(paths).orElseThrow().maturityDays()).isEqualTo(3);
  }

  @Test
  void abstainsBelowItsFloor() {
    StagePaths paths =
        StagePaths.of(deals().stream().limit(5), List.of("A", "B", "C"), START.plusDays(9), ZONE);
    assertThat(StageConversion.of(paths).isKnown()).isFalse();
    assertThatThrownBy(() -> StageConversion.of(paths, -1)).hasMessageContaining("maturityDays");
    assertThatThrownBy(() -> new MedianDays(3, 4, 5, true)).hasMessageContaining("low");
  }

  /** Kaplan and Meier by hand: 1, 2+, 3, 3, 5+ give S = 4/5, 4/5 · 1/3. */
  @Test
  void estimatesSurvivalAsByHand() {
    EventTimes times = new EventTimes(new int[] {3, 1, 5, 2, 3}, new int[] {1, 1, 0, 0, 2});
    assertThat(times.quantile(0.2)).isEqualTo(1);
    assertThat(times.quantile(0.5)).isEqualTo(3);
    assertThat(times.quantile(0.9)).isEqualTo(-1);
    assertThat(times.restrictedMean()).isCloseTo(1 + 0.8 * 2 + 0.8 / 3 * 2, within(1e-12));
    double[] share = new double[2];
    times.cumulativeIncidence(new int[] {1, 1, 1, 1, 1}, 5, share);
    assertThat(share[0]).isCloseTo(0.2 + 0.8 / 3, within(1e-12));
    assertThat(share[1]).isCloseTo((0.2 + 0.8 / 3 * 3) / (0.2 + 0.8 / 3), within(1e-12));
    assertThat(times.lastDayWith(2)).isEqualTo(3);
    assertThat(times.lastDayWith(9)).isEqualTo(-1);
  }

  private static CrmSnapshot crm(int deals, int asOf, long seed) {
    double[][] moves = {{0, 0.4, 0.6}};
    List<Opportunity> all = new ArrayList<>();
    var random = new SeedStreams(seed).stream(0);
    for (Opportunity deal : Deals.simulated(moves, new double[] {0.02}, deals, 200, random)) {
      all.add(withAmount(deal));
    }
    return crm(all, asOf);
  }

  private static Opportunity withAmount(Opportunity deal) {
    List<OpportunityFact> facts = new ArrayList<>(deal.facts());
    facts.add(new OpportunityFact.AmountSet(facts.get(0).at(), Money.of(1_000, EUR)));
    return Opportunity.of(deal.id(), facts);
  }

  private static CrmSnapshot crm(List<Opportunity> all, int asOf) {
    return CrmSnapshot.of(
        InMemoryCrm.builder().opportunities(all).build(), START.plusDays(asOf), ZONE);
  }

  /** True cycle 49 days (geometric, 2 % a day), true win rate 40 %. */
  @Test
  void velocityAllowsForOpenDeals() {
    SalesVelocity velocity =
        SalesVelocity.of(crm(5_000, 199, 1), VelocitySpec.in(EUR), RunControl.unlimited())
            .orElseThrow();
    assertThat(velocity.cycleDays().value()).isBetween(42.0, 50.0);
    assertThat(velocity.winRate().value()).isCloseTo(0.4, within(0.03));
    assertThat(velocity.closedOnly().cycleDays()).isLessThan(40);
    assertThat(velocity.closedOnly().bias().low()).isGreaterThan(0.1);
    assertThat(velocity.meanAmount().value()).isEqualTo(1_000);
    assertThat(velocity.perDay().value())
        .isCloseTo(
            velocity.openDeals()
                * velocity.winRate().value()
                * 1_000
                / velocity.cycleDays().value(),
            within(1e-6));
    assertThat(velocity.moneyPerDay().toDouble())
        .isCloseTo(velocity.perDay().value(), within(0.006));
  }

  /** Ten deals at work and forty that are older than any deal was when it closed. */
  @Test
  void velocityLeavesOutDealsThatHaveOutlivedAllExperience() {
    List<Opportunity> deals = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      deals.add(withAmount(deal("won" + i, 0, 0, "A", 10, "WON")));
      deals.add(withAmount(deal("lost" + i, 0, 0, "A", 20, "LOST")));
      deals.add(withAmount(deal("dead" + i, 0, 0, "A")));
      deals.add(withAmount(deal("new" + i, 79 + i / 39, 79 + i / 39, "A"))); // one is a day younger
    }
    SalesVelocity velocity =
        SalesVelocity.of(crm(deals, 99), VelocitySpec.in(EUR), RunControl.unlimited())
            .orElseThrow();
    assertThat(velocity.openDeals()).isEqualTo(40); // at the age of the slowest close, not beyond
    assertThat(velocity.outlivedDeals()).isEqualTo(40);
    assertThat(velocity.perDay().value())
        .isCloseTo(
            40 * velocity.winRate().value() * 1_000 / velocity.cycleDays().value(), within(1e-6));
    assertThat(velocity.closedOnly().perDay()).isCloseTo(40 * 0.5 * 1_000 / 10, within(1e-6));
    assertThat(velocity.perDay().value())
        .isBetween(velocity.perDay().low(), velocity.perDay().high());
  }

  @Test
  void velocityAbstains() {
    assertThat(
            SalesVelocity.of(crm(15, 199, 1), VelocitySpec.in(EUR), RunControl.unlimited())
                .isKnown())
        .isFalse();
    assertThatThrownBy(
            () -> new VelocitySpec(EUR, io.planwright.money.ExchangeRates.none(), 0.9, 9, 1))
        .hasMessageContaining("resamples");
    assertThatThrownBy(
            () ->
                SalesVelocity.of(
                    crm(500, 300, 1),
                    VelocitySpec.in(Currency.getInstance("USD")),
                    RunControl.unlimited()))
        .isInstanceOf(io.planwright.money.MissingRateException.class);
  }
}
