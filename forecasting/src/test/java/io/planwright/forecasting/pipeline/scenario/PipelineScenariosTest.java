package io.planwright.forecasting.pipeline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.pipeline.booking.ArrivalModel;
import io.planwright.forecasting.pipeline.booking.DealBook;
import io.planwright.forecasting.pipeline.booking.DealChance;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each lever makes of a pipeline, by hand. */
class PipelineScenariosTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final int STATES = 40_000;
  private static final Scenario PLAN = Scenario.named("plan");

  /** Three deals: 0.5 × 100 + 0.2 × 300 + 1 × 50 = 160. */
  private static final DealBook BOOK =
      DealBook.of(
          EUR,
          List.of(
              DealChance.of("a", 0.5, Money.of(100, EUR)),
              DealChance.of("b", 0.2, Money.of(300, EUR)),
              DealChance.of("c", 1, Money.of(50, EUR))));

  /** Four deals of 20 or 40 each: 120. */
  private static final ArrivalModel ARRIVALS =
      new ArrivalModel(EUR, 4, 0.5, 0.2, List.of(Money.of(20, EUR), Money.of(40, EUR)));

  private static final PipelineScenarios MODEL =
      new PipelineScenarios(BOOK, ARRIVALS, 0.5, 0.05, STATES);

  private static double mean(Scenario scenario) {
    return Arrays.stream(MODEL.draws(scenario, 7, RunControl.unlimited())).average().orElseThrow();
  }

  /**
   * By hand. Odds × 2: 2/3 × 100 + 1/3 × 300 + 50 = 216.67, and 4 × 2 / 1.5 deals of 30. Cycle × ½:
   * 0.75 × 100 + 0.36 × 300 + 50 = 233, and 8 deals of 30.
   */
  @ParameterizedTest
  @CsvSource({
    "PRICE, 1.1, 308",
    "VOLUME, 1.5, 340",
    "HEAD_COUNT, 0.5, 220",
    "WIN_ODDS, 2, 376.67",
    "CYCLE_TIME, 0.5, 473"
  })
  void aLeverChangesTheMeanAsByHand(Lever lever, double factor, double expected) {
    assertThat(mean(PLAN)).isCloseTo(280, within(3.0));
    assertThat(mean(PLAN.with(lever, factor))).isCloseTo(expected, within(4.0));
  }

  @Test
  void aShockMultipliesTheStatesInWhichItComes() {
    Scenario slump = PLAN.with(new MarketShock(0.25, 0.4));
    double[] plain = MODEL.draws(PLAN, 7, RunControl.unlimited());
    double[] shocked = MODEL.draws(slump, 7, RunControl.unlimited());
    int hit = 0;
    for (int s = 0; s < STATES; s++) {
      if (shocked[s] != plain[s]) {
        assertThat(shocked[s]).isEqualTo(0.4 * plain[s]);
        hit++;
      }
    }

    assertThat((double) hit / STATES).isCloseTo(0.25, within(0.01));
  }

  @Test
  void moreIsMoreInEveryStateOfTheWorld() {
    double[] plan = MODEL.draws(PLAN, 3, RunControl.unlimited());
    for (Lever lever : List.of(Lever.PRICE, Lever.VOLUME, Lever.WIN_ODDS, Lever.HEAD_COUNT)) {
      double[] more = MODEL.draws(PLAN.with(lever, 1.3), 3, RunControl.unlimited());
      for (int s = 0; s < STATES; s++) {
        assertThat(more[s]).isGreaterThanOrEqualTo(plan[s]);
      }
    }
  }

  @Test
  void aSharedFactorWidensWhatIsBooked() {
    DealBook many =
        DealBook.of(
            EUR,
            java.util.stream.IntStream.range(0, 400)
                .mapToObj(i -> DealChance.of("d" + i, 0.5, Money.of(1, EUR)))
                .toList());

    assertThat(sd(new PipelineScenarios(many, ArrivalModel.none(), 0.5, 0, 5_000)))
        .isCloseTo(10, within(0.5));
    // Two deals are both won with 1/4 + asin(0.05) / 2π: sd² = 100 + 400 × 399 × asin(0.05) / 2π.
    assertThat(sd(new PipelineScenarios(many, ArrivalModel.none(), 0.5, 0.05, 5_000)))
        .isCloseTo(Math.sqrt(100 + 400 * 399 * Math.asin(0.05) / (2 * Math.PI)), within(1.5));
  }

  private static double sd(PipelineScenarios model) {
    double[] draws = model.draws(PLAN, 1, RunControl.unlimited());
    double mean = Arrays.stream(draws).average().orElseThrow();
    return Math.sqrt(
        Arrays.stream(draws).map(d -> (d - mean) * (d - mean)).average().orElseThrow());
  }

  @Test
  void whatCannotBeCalculatedIsRefusedByName() {
    ArrivalModel dollars =
        new ArrivalModel(
            Currency.getInstance("USD"),
            1,
            0,
            0,
            List.of(Money.of(1, Currency.getInstance("USD"))));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PipelineScenarios(BOOK, dollars, 0.5, 0, 10))
        .withMessageStartingWith("newBusiness");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PipelineScenarios(BOOK, ARRIVALS, 1.5, 0, 10))
        .withMessageStartingWith("winRate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PipelineScenarios(BOOK, ARRIVALS, 0.5, 1, 10))
        .withMessageStartingWith("correlation");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PipelineScenarios(BOOK, ARRIVALS, 0.5, 0, 0))
        .withMessageStartingWith("states");
  }
}
