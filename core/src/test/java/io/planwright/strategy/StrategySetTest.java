package io.planwright.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StrategySetTest {

  private static final StrategySet SET =
      new StrategySet(
          LeverChoice.of("Bundle service with hardware.", "A", "C"),
          LeverChoice.of("Keep list prices."),
          LeverChoice.of("Sell through partners in Asia.", "B", "A"),
          LeverChoice.of("Two trade fairs.", "C"));

  @Test
  void givesTheChoiceOfALever() {
    assertThat(SET.choice(MarketingLever.PRODUCT)).isEqualTo(SET.product());
    assertThat(SET.choice(MarketingLever.PRICE)).isEqualTo(SET.price());
    assertThat(SET.choice(MarketingLever.CHANNEL)).isEqualTo(SET.channel());
    assertThat(SET.choice(MarketingLever.PROMOTION)).isEqualTo(SET.promotion());
  }

  @Test
  void listsItsOptionsOnce() {
    assertThat(SET.optionIds()).containsExactly("A", "B", "C");
  }

  @Test
  void namesLeversThatHaveLostTheirGround() {
    assertThat(SET.unsupported(SwotExample.SWOT.asOf(SwotExample.DAY))).isEmpty();
    // After the opportunity has expired only option B is left.
    assertThat(SET.unsupported(SwotExample.SWOT.asOf(LocalDate.of(2026, 7, 1))))
        .containsExactly(MarketingLever.PRODUCT, MarketingLever.PROMOTION);
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(SET, StrategySet.class, "strategy-set.json");
  }
}
