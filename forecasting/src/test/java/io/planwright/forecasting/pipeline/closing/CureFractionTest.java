package io.planwright.forecasting.pipeline.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.crm.Opportunity;
import io.planwright.run.SeedStreams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CureFractionTest {

  /** A quarter never closes, the others after a Weibull time of shape 1.5 and scale 30 days. */
  private static DealSpells generated(int longest) {
    RandomGenerator random = new SeedStreams(3).stream(0);
    List<Opportunity> deals = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      int watched = random.nextInt(0, longest);
      double time = 30 * Math.pow(-Math.log(1 - random.nextDouble()), 1 / 1.5);
      boolean never = random.nextDouble() < 0.25;
      boolean closed = !never && time < watched;
      LocalDate created = Spells.AS_OF.minusDays(watched);
      SpellEnd end = closed ? i % 3 == 0 ? SpellEnd.LOST : SpellEnd.WON : SpellEnd.CENSORED;
      deals.add(Spells.deal("D" + i, created, (int) time, end));
    }
    return Spells.of(deals);
  }

  @Test
  void recoversAPlantedShare() {
    CureFraction share = CureFraction.of(generated(500)).orElseThrow();
    assertThat(share.plateau().value()).isCloseTo(0.25, within(0.03));
    assertThat(share.mixture().value()).isCloseTo(0.25, within(0.03));
    assertThat(share.mixture().lower()).isLessThan(0.25);
    assertThat(share.mixture().upper()).isGreaterThan(0.25);
    assertThat(share.shape()).isCloseTo(1.5, within(0.1));
    assertThat(share.scaleDays()).isCloseTo(30, within(2.0));
    assertThat(share.doubt()).isLessThan(0.05);
  }

  @Test
  void claimsNothingWhereDealsWereWatchedTooShortly() {
    assertThat(CureFraction.of(generated(40)).isKnown()).isFalse();
  }
}
