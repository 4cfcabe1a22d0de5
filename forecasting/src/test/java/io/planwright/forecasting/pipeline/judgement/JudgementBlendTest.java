package io.planwright.forecasting.pipeline.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.run.SeedStreams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class JudgementBlendTest {

  private static final LocalDate START = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

  private static List<ForecastRound> rounds(
      long seed, int count, double modelError, double judgementError, double level) {
    RandomGenerator random = new SeedStreams(seed).stream(0);
    List<ForecastRound> rounds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double actual = level + 10 * random.nextGaussian();
      rounds.add(
          new ForecastRound(
              START.plusMonths(i),
              START.plusMonths(i + 1),
              actual + modelError * random.nextGaussian(),
              actual + judgementError * random.nextGaussian(),
              level + 10 * random.nextGaussian(),
              actual));
    }
    return rounds;
  }

  @Test
  void blendsWhatIsAboutAsGood() {
    JudgementBlend blend = JudgementBlend.fit(rounds(1, 60, 4, 4, 100), LATE).orElseThrow();
    assertThat(blend.choice()).isEqualTo(BlendChoice.BLEND);
    assertThat(blend.modelWeight()).isCloseTo(0.5, within(0.15));
    assertThat(blend.beatsSeasonalNaive()).isTrue();
    BlendedForecast next = blend.blend(new NormalOutcome(110, 20), 90);
    assertThat(next.outcome().mean()).isCloseTo(90 + 20 * blend.modelWeight(), within(1e-9));
    assertThat(next.modelWeight() + next.judgementWeight()).isCloseTo(1, within(1e-12));
    // Two independent errors of 4 average to 2.8.
    assertThat(next.standardDeviation()).isBetween(2.2, 3.6);
    double half = (next.outcome().quantile(0.9) - next.outcome().quantile(0.1)) / 2;
    assertThat(half).isCloseTo(1.28155 * next.standardDeviation(), within(1e-4));
    assertThat(next.explanation().summary()).startsWith("Model ").contains("60 rounds");
    assertThat(next.explanation().reasons()).hasSize(2);
  }

  @Test
  void fallsBackToTheBetterOne() {
    JudgementBlend model = JudgementBlend.fit(rounds(2, 60, 1, 30, 100), LATE).orElseThrow();
    assertThat(model.choice()).isEqualTo(BlendChoice.MODEL);
    JudgementBlend people = JudgementBlend.fit(rounds(3, 60, 30, 1, 100), LATE).orElseThrow();
    assertThat(people.choice()).isEqualTo(BlendChoice.JUDGEMENT);
    assertThat(people.blend(new NormalOutcome(50, 20), 80).outcome().mean()).isEqualTo(80);
    JudgementBlend few = JudgementBlend.fit(rounds(4, 6, 1, 30, 100), LATE).orElseThrow();
    assertThat(few.choice()).isEqualTo(BlendChoice.MODEL);
    assertThat(JudgementBlend.fit(rounds(4, 3, 1, 30, 100), LATE).isKnown()).isFalse();
  }

  @Test
  void saysWhenNeitherBeatsTheSeasonalNaive() {
    JudgementBlend blend = JudgementBlend.fit(rounds(5, 40, 40, 50, 100), LATE).orElseThrow();
    assertThat(blend.beatsSeasonalNaive()).isFalse();
    assertThat(blend.blend(new NormalOutcome(100, 10), 100).explanation().summary())
        .endsWith("Neither beats the seasonal naive method: prefer that one.");
  }

  @Test
  void looksAtNothingThatWasKnownLater() {
    List<ForecastRound> all = rounds(6, 60, 4, 6, 100);
    LocalDate asOf = all.get(39).knownOn();
    assertThat(JudgementBlend.fit(all, asOf).orElseThrow().toString())
        .isEqualTo(JudgementBlend.fit(all.subList(0, 40), LATE).orElseThrow().toString());
  }

  @Test
  void takesZeroAndNegativeOutcomesAndPerfectForecasts() {
    JudgementBlend blend = JudgementBlend.fit(rounds(7, 30, 4, 4, 0), LATE).orElseThrow();
    assertThat(blend.blend(new NormalOutcome(-3, 0), 2).outcome().mean()).isBetween(-3.0, 2.0);
    List<ForecastRound> perfect = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      perfect.add(new ForecastRound(START.plusMonths(i), START.plusMonths(i + 1), 0, 0, 0, 0));
    }
    BlendedForecast next =
        JudgementBlend.fit(perfect, LATE).orElseThrow().blend(new NormalOutcome(0, 1), 0);
    assertThat(next.standardDeviation()).isZero();
    assertThat(next.outcome().mean()).isZero();
    assertThat(next.explanation().reasons().get(0).statement()).contains("no skill defined");
  }

  @Test
  void refusesForecastsOfWhatWasKnown() {
    assertThatThrownBy(() -> new ForecastRound(START, START, 1, 1, 1, 1))
        .hasMessage(
            "knownOn [2000-01-01] must be after madeOn 2000-01-01."
                + " Leave out forecasts of what was known.");
  }
}
