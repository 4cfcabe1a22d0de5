package io.planwright.forecasting.pipeline.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Answer;
import io.planwright.money.Money;
import io.planwright.run.SeedStreams;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BiasModelTest {

  private static final LocalDate START = LocalDate.of(2010, 3, 31);
  private static final LocalDate LATE = LocalDate.of(2030, 1, 1);
  private static final int SEEDS = 200;

  private static FiscalPeriod quarter(int i) {
    return new FiscalPeriod("gregorian-01", PeriodKind.QUARTER, 2010 + i / 4, 1 + i % 4);
  }

  private static PastForecast round(String id, int i, double submitted, double actual) {
    return new PastForecast(id, id, quarter(i), START.plusMonths(3L * i), submitted, actual);
  }

  /** Eight forecasters of whom the first two are biased, and outcomes with 15 % of noise. */
  private static List<PastForecast> planted(long seed, int rounds) {
    RandomGenerator random = new SeedStreams(seed).stream(1);
    List<PastForecast> history = new ArrayList<>();
    for (int who = 0; who < 8; who++) {
      for (int i = 0; i < rounds; i++) {
        double submitted = 50_000 * (1 + random.nextDouble());
        double noise = Math.exp(0.15 * random.nextGaussian());
        history.add(round("rep-" + who, i, submitted, submitted * factor(who) * noise));
      }
    }
    return history;
  }

  private static double factor(int who) {
    return who == 0 ? 1.4 : who == 1 ? 0.7 : 1;
  }

  @Test
  void recoversPlantedBiasWithinATenth() {
    double sandbagger = 0;
    double happy = 0;
    int close = 0;
    int covered = 0;
    int labelled = 0;
    int falseLabels = 0;
    int outcomes = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      BiasModel model = BiasModel.fit(planted(seed, 8), LATE, 0.8).orElseThrow();
      sandbagger += model.bias("rep-0").orElseThrow().factor() / SEEDS;
      happy += model.bias("rep-1").orElseThrow().factor() / SEEDS;
      RandomGenerator random = new SeedStreams(seed).stream(2);
      for (ForecasterBias bias : model.biases()) {
        int who = Integer.parseInt(bias.forecasterId().substring(4));
        close += Math.abs(bias.factor() / factor(who) - 1) <= 0.1 ? 1 : 0;
        covered += bias.lower() <= factor(who) && factor(who) <= bias.upper() ? 1 : 0;
        boolean said = bias.label() != BiasLabel.NO_EVIDENCE;
        labelled += who < 2 && said ? 1 : 0;
        falseLabels += who >= 2 && said ? 1 : 0;
        DebiasedForecast next =
            model.debiased(bias.forecasterId(), Money.parse("EUR 1000000")).orElseThrow();
        double came = 1e6 * factor(who) * Math.exp(0.15 * random.nextGaussian());
        outcomes += next.lower().toDouble() <= came && came <= next.upper().toDouble() ? 1 : 0;
      }
    }
    // The bias itself, not only the factor, within a tenth: 0.4 and −0.3.
    assertThat(sandbagger - 1).isCloseTo(0.4, within(0.04));
    assertThat(happy - 1).isCloseTo(-0.3, within(0.03));
    assertThat(close / (8.0 * SEEDS)).isGreaterThan(0.9);
    assertThat(covered / (8.0 * SEEDS)).isBetween(0.76, 0.88);
    assertThat(outcomes / (8.0 * SEEDS)).isBetween(0.76, 0.84);
    assertThat(labelled).isGreaterThan(2 * SEEDS * 95 / 100);
    assertThat(falseLabels / (6.0 * SEEDS)).isLessThan(0.25);
  }

  @Test
  void looksAtNothingThatWasKnownLater() {
    List<PastForecast> history = new ArrayList<>(planted(1, 8));
    BiasModel before = BiasModel.fit(history, LATE).orElseThrow();
    for (int i = 0; i < 8; i++) {
      history.add(new PastForecast("rep-0", "x", quarter(20 + i), LATE.plusDays(1), 100, 1_000));
    }
    assertThat(BiasModel.fit(history, LATE).orElseThrow().biases()).isEqualTo(before.biases());
  }

  @Test
  void oneOddQuarterMakesNoLabel() {
    List<PastForecast> history = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      history.add(round("ann", i, 100, 99 + i % 3));
    }
    history.add(round("ann", 9, 100, 1_000));
    ForecasterBias bias = BiasModel.fit(history, LATE).orElseThrow().bias("ann").orElseThrow();
    assertThat(bias.factor()).isCloseTo(1, within(0.02));
    assertThat(bias.label()).isEqualTo(BiasLabel.NO_EVIDENCE);
  }

  @Test
  void hasAnAnswerToZeroAndNegativeOutcomes() {
    List<PastForecast> history = new ArrayList<>();
    double[] actuals = {0, -20, 60, 40, 50, 70, 55, 45};
    for (int i = 0; i < actuals.length; i++) {
      history.add(round("ann", i, 100, actuals[i]));
    }
    history.add(round("ann", 8, 0, 80)); // has no ratio, and is left out
    BiasModel model = BiasModel.fit(history, LATE).orElseThrow();
    assertThat(model.scale()).isEqualTo(BiasScale.RELATIVE);
    ForecasterBias bias = model.bias("ann").orElseThrow();
    assertThat(bias.rounds()).isEqualTo(8);
    assertThat(bias.factor()).isBetween(0.3, 0.6);
    assertThat(bias.label()).isEqualTo(BiasLabel.HAPPY_EARS);
    DebiasedForecast next = model.debiased("ann", Money.parse("EUR 200")).orElseThrow();
    assertThat(next.point()).isBetween(Money.parse("EUR 60"), Money.parse("EUR 120"));
    assertThat(model.debiased("ann", Money.parse("EUR 0")))
        .isInstanceOf(Answer.InsufficientData.class);
  }

  @Test
  void saysNothingOnShortRecords() {
    List<PastForecast> history = new ArrayList<>(planted(3, 8));
    history.add(round("new", 0, 100, 90));
    BiasModel model = BiasModel.fit(history, LATE).orElseThrow();
    assertThat(model.bias("new"))
        .isEqualTo(
            Answer.insufficient(
                "bias of new",
                "at least 4 rounds with a submission above zero",
                "1 rounds",
                "Keep what is submitted, and ask again after more periods."));
    assertThat(BiasModel.fit(history.subList(0, 3), LATE).isKnown()).isFalse();
    List<PastForecast> twice = List.of(history.get(0), history.get(0));
    assertThatThrownBy(() -> BiasModel.fit(twice, LATE))
        .hasMessage(
            "history [rep-0 in gregorian-01/FY2010-Q1] must have one submission a forecaster,"
                + " node and period. Take one lead time with PastForecast.atLead.");
  }

  @Test
  void pairsByLeadTime() {
    PeriodActual actual = new PeriodActual("ann", quarter(0), Money.parse("EUR 90"), START);
    List<Submission> said = new ArrayList<>();
    for (int day : new int[] {1, 10, 25}) {
      Instant at = LocalDate.of(2010, 3, day).atTime(12, 0).toInstant(ZoneOffset.UTC);
      Money amount = Money.of(100 + day, actual.amount().currency());
      said.add(new Submission("ann", "ann", quarter(0), at, ForecastCategory.COMMIT, amount, ""));
    }
    List<PastForecast> pairs =
        PastForecast.atLead(14, ForecastCategory.COMMIT, said, List.of(actual), ZoneOffset.UTC);
    assertThat(pairs).containsExactly(round("ann", 0, 110, 90));
  }
}
