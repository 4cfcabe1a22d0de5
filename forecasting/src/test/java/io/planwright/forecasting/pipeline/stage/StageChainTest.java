package io.planwright.forecasting.pipeline.stage;

import static io.planwright.forecasting.pipeline.stage.Deals.START;
import static io.planwright.forecasting.pipeline.stage.Deals.ZONE;
import static io.planwright.forecasting.pipeline.stage.Deals.deal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.crm.Opportunity;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.run.SeedStreams;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageChainTest {

  private static final double[][] MOVES = {
    {0, 0.6, 0.1, 0.02, 0.28}, {0.1, 0, 0.5, 0.05, 0.35}, {0, 0.15, 0, 0.5, 0.35}
  };

  private static StagePaths simulated(int deals, long seed) {
    double[] exit = {0.1, 0.05, 0.08};
    List<Opportunity> all =
        Deals.simulated(MOVES, exit, deals, 100, new SeedStreams(seed).stream(0));
    return StagePaths.of(all.stream(), List.of("S0", "S1", "S2"), START.plusDays(2_000), ZONE);
  }

  private static StageChain fit(StagePaths paths, ChainSpec spec) {
    return StageChain.fit(paths, spec, RunControl.unlimited()).orElseThrow();
  }

  /** Two stages, solved by hand: with a = A→B, b = B→A, win from B w: B = w / (1 − a b). */
  @Test
  void solvesTwoStagesAsByHand() {
    double[][] moves = {{0, 0.8, 0, 0.2}, {0.25, 0, 0.5, 0.25}};
    AbsorbingChain chain = AbsorbingChain.of(moves);
    assertThat(chain.win(1)).isCloseTo(0.5 / (1 - 0.8 * 0.25), within(1e-14));
    assertThat(chain.win(0)).isCloseTo(0.8 * 0.625, within(1e-14));
    assertThat(chain.visits(0, 0)).isCloseTo(1.25, within(1e-14));
    assertThat(chain.visits(0, 1)).isCloseTo(1.0, within(1e-14));
    assertThat(chain.steps(0)).isCloseTo(2.25, within(1e-14));
  }

  /** Gauss elimination against the sum of powers of Q, on random chains. */
  @Test
  void agreesWithThePowerSeriesOnRandomChains() {
    for (int c = 0; c < 50; c++) {
      var random = new SeedStreams(3).stream(c);
      int k = 1 + random.nextInt(6);
      double[][] moves = new double[k][k + 2];
      for (int s = 0; s < k; s++) {
        double[] shapes = new double[k + 2];
        java.util.Arrays.fill(shapes, 1);
        shapes[s] = 0;
        Dirichlet.draw(shapes, random, moves[s]);
      }
      double[] win = new double[k];
      for (int step = 0; step < 3_000; step++) {
        double[] next = new double[k];
        for (int s = 0; s < k; s++) {
          next[s] = moves[s][k];
          for (int t = 0; t < k; t++) {
            next[s] += moves[s][t] * win[t];
          }
        }
        win = next;
      }
      AbsorbingChain chain = AbsorbingChain.of(moves);
      for (int s = 0; s < k; s++) {
        assertThat(chain.win(s)).isCloseTo(win[s], within(1e-9));
      }
    }
  }

  @Test
  void countsMovesAndSmoothsThem() {
    List<Opportunity> deals = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      deals.add(deal("w" + i, 0, 0, "A", 2, "B", 4, "WON"));
      deals.add(deal("l" + i, 0, 0, "A", 3, "LOST"));
    }
    deals.add(deal("o", 0, 0, "A", 2, "B"));
    StagePaths paths = StagePaths.of(deals.stream(), List.of("A", "B"), START.plusDays(9), ZONE);
    StageChain chain = fit(paths, ChainSpec.standard().withPriorStrength(1));
    assertThat(chain.transitions("A", "B")).isEqualTo(13);
    assertThat(chain.transitions("A", StagePaths.LOST)).isEqualTo(12);
    assertThat(chain.transitions("B", StagePaths.WON)).isEqualTo(12);
    assertThat(chain.openVisits("B")).isEqualTo(1);
    // Kinds over both stages: next 25, won 0, lost 12, back 0, each + ½. From A: next, won, lost.
    double next = 25.5 / (25.5 + 0.5 + 12.5);
    assertThat(chain.transitionProbability("A", "B")).isCloseTo((13 + next) / 26, within(1e-12));
    double fromB = 25.5 / (25.5 + 0.5 + 12.5);
    assertThat(chain.transitionProbability("B", StagePaths.WON))
        .isCloseTo((12 + fromB) / 13, within(1e-12));
  }

  @Test
  void findsTheTruthAndCoversIt() {
    AbsorbingChain truth = AbsorbingChain.of(MOVES);
    int covered = 0;
    for (int seed = 0; seed < 100; seed++) {
      StageChain chain = fit(simulated(150, seed), ChainSpec.standard().withLevel(0.8));
      IntervalEstimate win = chain.winProbability("S0").orElseThrow();
      covered += win.low() <= truth.win(0) && truth.win(0) <= win.high() ? 1 : 0;
    }
    assertThat(covered).isBetween(70, 90);
    StageChain large = fit(simulated(20_000, 7), ChainSpec.standard());
    assertThat(large.winProbability("S1").orElseThrow().value())
        .isCloseTo(truth.win(1), within(0.01));
    assertThat(large.expectedSteps("S0").orElseThrow().value())
        .isCloseTo(truth.steps(0), within(0.02));
    assertThat(large.expectedVisits("S0", "S2")).isCloseTo(truth.visits(0, 2), within(0.02));
  }

  @Test
  void abstainsBelowItsFloors() {
    assertThat(StageChain.fit(simulated(10, 1), ChainSpec.standard(), RunControl.unlimited()))
        .isInstanceOf(io.planwright.evidence.Answer.InsufficientData.class);
    StagePaths rare =
        StagePaths.of(
            Deals.simulated(
                MOVES, new double[] {0.1, 0.05, 0.08}, 50, 9, new SeedStreams(1).stream(0))
                .stream(),
            List.of("S0", "S1", "S2", "never"),
            START.plusDays(2_000),
            ZONE);
    StageChain chain = fit(rare, ChainSpec.standard());
    assertThat(chain.winProbability("never").isKnown()).isFalse();
    assertThat(chain.winProbability("S0").isKnown()).isTrue();
    assertThatThrownBy(() -> chain.winProbability("other")).hasMessageContaining("other");
  }

  @Test
  void givesTheSameBitsForTheSameSeed() {
    StagePaths paths = simulated(100, 1);
    ChainSpec spec = ChainSpec.standard().withSeed(5);
    assertThat(fit(paths, spec).winProbability("S0"))
        .isEqualTo(fit(paths, spec).winProbability("S0"));
    Cancellation cancelled = Cancellation.create();
    cancelled.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancelled);
    assertThatThrownBy(() -> StageChain.fit(paths, spec, control))
        .isInstanceOf(RunStoppedException.class);
  }

  /** Γ(a + n) / Γ(a) as a product, on both sides of the switch to Stirling's series. */
  @Test
  void risesAsTheProductDoes() {
    for (double a : new double[] {0.01, 1, 7.3, 40}) {
      for (int n : new int[] {0, 1, 10, 17, 300, 5_000}) {
        double product = 0;
        for (int k = 0; k < n; k++) {
          product += Math.log(a + k);
        }
        assertThat(Dirichlet.logRising(a, n))
            .isCloseTo(product, within(1e-9 * Math.max(1, Math.abs(product))));
      }
    }
  }

  @Test
  void drawsGammaNumbersOfTheRightMoments() {
    for (double shape : new double[] {0.3, 1, 4.5}) {
      var random = new SeedStreams(2).stream(1);
      double sum = 0;
      double squares = 0;
      int n = 100_000;
      for (int i = 0; i < n; i++) {
        double x = Dirichlet.gamma(shape, random);
        sum += x;
        squares += x * x;
      }
      double mean = sum / n;
      assertThat(mean).isCloseTo(shape, within(5 * Math.sqrt(shape / n)));
      assertThat(squares / n - mean * mean).isCloseTo(shape, within(0.1 * shape));
    }
  }
}
