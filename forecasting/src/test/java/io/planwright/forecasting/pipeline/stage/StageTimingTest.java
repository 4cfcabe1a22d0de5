package io.planwright.forecasting.pipeline.stage;

import static io.planwright.forecasting.pipeline.stage.Deals.START;
import static io.planwright.forecasting.pipeline.stage.Deals.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.crm.Opportunity;
import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTimingTest {

  private static final double[][] MOVES = {
    {0, 0.6, 0.1, 0.02, 0.28}, {0.1, 0, 0.5, 0.05, 0.35}, {0, 0.15, 0, 0.5, 0.35}
  };
  private static final double[] EXIT = {0.1, 0.05, 0.08};
  private static final List<String> ORDER = List.of("S0", "S1", "S2");

  private static StageTiming fit(List<Opportunity> deals, int asOf) {
    StagePaths paths = StagePaths.of(deals.stream(), ORDER, START.plusDays(asOf), ZONE);
    return StageTiming.fit(paths, TimingSpec.standard(), RunControl.unlimited()).orElseThrow();
  }

  /** One band, one stage: wins by day d are w / h · (1 − (1 − h)^d). */
  @Test
  void oneStageIsGeometric() {
    double[][] daily = {{0, 0.03, 0.07, 0.9}, {0, 0.03, 0.07, 0.9}};
    DailyMoves moves = new DailyMoves(new AgeBands(List.of(4)), 1, daily);
    Renewal renewal = Renewal.of(moves, 50);
    assertThat(renewal.win(0, 2, 20)).isCloseTo(0.3 * (1 - Math.pow(0.9, 20)), within(1e-13));
    assertThat(moves.winOdds().from(0, 3)).isCloseTo(0.3, within(1e-13));
  }

  /** Age counts: wins come in the first five days, losses after. By hand. */
  @Test
  void ageInTheStageCounts() {
    double[][] daily = {{0, 0.5, 0, 0.5}, {0, 0, 0.1, 0.9}};
    DailyMoves moves = new DailyMoves(new AgeBands(List.of(4)), 1, daily);
    assertThat(moves.winOdds().from(0, 4)).isCloseTo(0.5, within(1e-13));
    assertThat(moves.winOdds().from(0, 3)).isCloseTo(0.75, within(1e-13));
    assertThat(moves.winOdds().from(0, 5)).isZero();
    assertThat(Renewal.of(moves, 9).win(0, 2, 1)).isCloseTo(0.5, within(1e-13));
  }

  /** Two stages that may both be passed on one day: F(0) solves a system. By hand. */
  @Test
  void passesStagesWithinADay() {
    double[][] daily = {
      {0, 0.5, 0, 0.1, 0.4}, {0, 0.5, 0, 0.1, 0.4}, {0.2, 0, 0.5, 0, 0.3}, {0.2, 0, 0.5, 0, 0.3}
    };
    DailyMoves moves = new DailyMoves(new AgeBands(List.of(0)), 2, daily);
    double entered = 0.5 / (1 - 0.2 * 0.5);
    assertThat(Renewal.of(moves, 1).win(0, 0, 1)).isCloseTo(0.5 * entered, within(1e-13));
  }

  @Test
  void findsTheTruthInCensoredDeals() {
    // A third of the deals is still open, since new ones come in up to the as-of date.
    List<Opportunity> deals =
        Deals.simulated(MOVES, EXIT, 10_000, 100, new SeedStreams(4).stream(0));
    StageTiming timing = fit(deals, 99);
    AbsorbingChain truth = AbsorbingChain.of(MOVES);
    for (int s = 0; s < 3; s++) {
      IntervalEstimate win = timing.winProbability(ORDER.get(s), 5).orElseThrow();
      assertThat(win.value()).isCloseTo(truth.win(s), within(0.03));
      assertThat(win.low()).isLessThan(win.value());
      assertThat(win.high()).isGreaterThan(win.value());
    }
  }

  @Test
  void agreesWithSimulation() {
    List<Opportunity> deals =
        Deals.simulated(MOVES, EXIT, 15_000, 100, new SeedStreams(5).stream(0));
    StageTiming timing = fit(deals, 3_000);
    StagePaths paths = StagePaths.of(deals.stream(), ORDER, START.plusDays(3_000), ZONE);
    int atRisk = 0;
    int won = 0;
    for (StagePath path : paths.paths()) {
      if (path.visits().get(0).days() > 5) {
        atRisk++;
        int days = path.visits().stream().mapToInt(StageVisit::days).sum();
        boolean isWon = path.visits().get(path.visits().size() - 1).destination().equals("(won)");
        won += isWon && days <= 5 + 40 ? 1 : 0;
      }
    }
    assertThat(timing.winWithin("S0", 5, 40).orElseThrow())
        .isCloseTo((double) won / atRisk, within(0.015));
  }

  @Test
  void aWindowCannotWinMoreThanTheEnd() {
    StageTiming timing =
        fit(Deals.simulated(MOVES, EXIT, 300, 100, new SeedStreams(6).stream(0)), 150);
    for (String stage : ORDER) {
      for (int age : new int[] {0, 7, 100, 1_000}) {
        double before = 0;
        for (int days : new int[] {1, 30, 365}) {
          double win = timing.winWithin(stage, age, days).orElseThrow();
          assertThat(win).isGreaterThanOrEqualTo(before);
          before = win;
        }
        assertThat(before)
            .isLessThanOrEqualTo(timing.winProbability(stage, age).orElseThrow().value() + 1e-9);
      }
    }
  }

  @Test
  void givesAnIntervalForAWindow() {
    StageTiming timing =
        fit(Deals.simulated(MOVES, EXIT, 300, 100, new SeedStreams(6).stream(0)), 150);
    IntervalEstimate win = timing.winWithin("S1", 3, 30, RunControl.unlimited()).orElseThrow();
    assertThat(win.value()).isEqualTo(timing.winWithin("S1", 3, 30).orElseThrow());
    assertThat(win.high() - win.low()).isBetween(0.02, 0.4);
  }

  /** 80 % intervals over 150 censored sets; the standard error of the count is 4.9. */
  @Test
  void coversTheTruth() {
    TimingSpec spec = new TimingSpec(TimingSpec.standard().bandEndsDays(), 30, 0.8, 1_000, 1);
    double truth = AbsorbingChain.of(MOVES).win(0);
    int covered = 0;
    for (int seed = 0; seed < 150; seed++) {
      List<Opportunity> deals =
          Deals.simulated(MOVES, EXIT, 300, 100, new SeedStreams(1_000L + seed).stream(0));
      StagePaths paths = StagePaths.of(deals.stream(), ORDER, START.plusDays(130), ZONE);
      IntervalEstimate win =
          StageTiming.fit(paths, spec, RunControl.unlimited())
              .flatMap(timing -> timing.winProbability("S0", 3))
              .orElseThrow();
      covered += win.low() <= truth && truth <= win.high() ? 1 : 0;
    }
    assertThat(covered).isBetween(110, 130);
  }

  /** a (ψ(a + n) − ψ(a)) as the sum of a / (a + i), and its limits for small and large a. */
  @Test
  void countsTables() {
    for (double a : new double[] {0.01, 0.7, 3, 40, 5_000}) {
      for (int n : new int[] {0, 1, 5, 100, 3_000}) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
          sum += a / (a + i);
        }
        assertThat(Dirichlet.tables(a, n)).isCloseTo(sum, within(1e-9 * Math.max(1, sum)));
      }
    }
  }

  @Test
  void abstainsAndRefuses() {
    List<Opportunity> few = new ArrayList<>(List.of(Deals.deal("x", 0, 0, "S0", 3, "WON")));
    StagePaths paths = StagePaths.of(few.stream(), ORDER, START.plusDays(9), ZONE);
    assertThat(StageTiming.fit(paths, TimingSpec.standard(), RunControl.unlimited()))
        .isInstanceOf(Answer.InsufficientData.class);
    StageTiming timing =
        fit(Deals.simulated(MOVES, EXIT, 300, 100, new SeedStreams(6).stream(0)), 150);
    assertThatThrownBy(() -> timing.winWithin("S0", 3, 366)).hasMessageContaining("days [366]");
    assertThatThrownBy(() -> timing.winWithin("S0", -1, 30)).hasMessageContaining("daysInStage");
    assertThatThrownBy(() -> timing.winProbability("X", 1)).hasMessageContaining("stage [X]");
  }

  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    StageTiming timing =
        fit(Deals.simulated(MOVES, EXIT, 100, 100, new SeedStreams(6).stream(0)), 150);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(timing);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      StageTiming back = (StageTiming) in.readObject();
      assertThat(back.winProbability("S0", 4)).isEqualTo(timing.winProbability("S0", 4));
      assertThat(back.winWithin("S0", 4, 9)).isEqualTo(timing.winWithin("S0", 4, 9));
    }
  }
}
