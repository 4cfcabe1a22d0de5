package io.planwright.forecasting.pipeline.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.evidence.Answer;
import io.planwright.process.PipelineAging;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZombiesTest {

  @Test
  void flagsTheZombiesOfTheMavenSet() {
    MavenDeals maven = MavenDeals.read();
    assertThat(maven.undated()).isEqualTo(500);
    DealSpells spells = maven.spells(MavenDeals.LAST_DAY);
    Zombies zombies = Zombies.outlived(spells).orElseThrow();
    assertThat(zombies.deals()).hasSize(1291);
    assertThat(zombies.open()).isEqualTo(1589);
    assertThat(zombies.deals().get(0).reason().statement()).contains("138 days");
    InMemoryCrm crm = InMemoryCrm.builder().opportunities(maven.dated()).build();
    CrmSnapshot snapshot = CrmSnapshot.of(crm, MavenDeals.LAST_DAY, MavenDeals.ZONE);
    assertThat(PipelineAging.of(snapshot, List.of(90)).zombies()).isEqualTo(1291);
  }

  @Test
  void thoseHardlyEverWonIncludeThem() {
    DealSpells spells = MavenDeals.read().spells(MavenDeals.LAST_DAY);
    ClosingForecast forecast = ClosingSpec.empirical().fit(spells).orElseThrow().forecast(spells);
    Zombies unlikely = Zombies.unlikely(forecast, 0.05);
    List<String> ids = unlikely.deals().stream().map(Zombies.Zombie::dealId).toList();
    assertThat(ids)
        .containsAll(
            Zombies.outlived(spells).orElseThrow().deals().stream()
                .map(Zombies.Zombie::dealId)
                .toList());
    assertThat(unlikely.deals())
        .allSatisfy(deal -> assertThat(deal.reason().contribution()).isLessThan(0.05));
  }

  /** Two deals only were seen past the oldest close, too few days to speak by themselves. */
  @Test
  void thoseHardlyEverWonIncludeTheOutlivedOfASmallSet() {
    Object[] ages = new Object[124];
    for (int i = 0; i < 120; i += 2) {
      ages[i] = 1 + i / 2;
      ages[i + 1] = i % 8 == 0 ? SpellEnd.LOST : SpellEnd.WON;
    }
    ages[120] = 61;
    ages[122] = 64;
    ages[121] = SpellEnd.CENSORED;
    ages[123] = SpellEnd.CENSORED;
    DealSpells spells = Spells.ofAges(ages);
    ClosingForecast forecast = ClosingSpec.empirical().fit(spells).orElseThrow().forecast(spells);
    assertThat(Zombies.outlived(spells).orElseThrow().deals()).hasSize(2);
    assertThat(Zombies.unlikely(forecast, 0.05).deals()).hasSize(2);
    for (String id : forecast.deals()) {
      assertThat(forecast.everWon(id)).isBetween(0.0, 0.5 / 3);
    }
  }

  @Test
  void monthlyZombiesAreThoseOfTheReferenceButForADay() {
    MavenDeals maven = MavenDeals.read();
    for (String line : MavenDeals.lines("maven_backtest_reference.csv")) {
      String[] field = line.split(",", -1);
      DealSpells spells = maven.spells(LocalDate.parse(field[1]).minusDays(1));
      int reference = Integer.parseInt(field[9]);
      Zombies zombies = Zombies.outlived(spells).orElseThrow();
      assertThat(zombies.open()).isEqualTo(Integer.parseInt(field[8]));
      // the reference counts ages on the morning after, a day older
      assertThat(zombies.deals().size()).isBetween(reference - 5, reference);
    }
  }

  @Test
  void theShareThatNeverClosesNeedsFollowUp() {
    MavenDeals maven = MavenDeals.read();
    CureFraction share = CureFraction.of(maven.spells(MavenDeals.LAST_DAY)).orElseThrow();
    assertThat(share.plateau().value()).isCloseTo(1 - 0.52935982 - 0.31571171, within(1e-7));
    assertThat(share.mixture().lower()).isLessThan(share.mixture().value());
    Answer<CureFraction> early = CureFraction.of(maven.spells(LocalDate.of(2017, 3, 15)));
    assertThat(early.isKnown()).isFalse();
  }
}
