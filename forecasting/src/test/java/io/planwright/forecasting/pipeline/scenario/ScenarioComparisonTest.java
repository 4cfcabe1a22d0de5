package io.planwright.forecasting.pipeline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioComparisonTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  /** Bookings: price × volume^½ × a lognormal state, with a common shock. */
  private static final ScenarioModel MODEL =
      (scenario, seed, control) -> {
        double[] draws = new double[2_000];
        for (int i = 0; i < draws.length; i++) {
          var random = new SeedStreams(seed).stream(i);
          double state = Math.exp(0.3 * Normals.next(random));
          boolean shocked = random.nextDouble() < scenario.shock().probability();
          draws[i] =
              100
                  * scenario.factor(Lever.PRICE)
                  * Math.sqrt(scenario.factor(Lever.VOLUME))
                  * state
                  * (shocked ? scenario.shock().factor() : 1);
        }
        return draws;
      };

  private static ScenarioComparison compare(double[][] draws, ComparisonSpec spec) {
    List<String> names = List.of("a", "b", "c").subList(0, draws.length);
    return ScenarioComparison.of(ScenarioOutcomes.of(names, draws), spec, CONTROL);
  }

  @Test
  void figuresAsByHand() {
    double[][] draws = {{1, 2, 3, 4}, {4, 4, 0, 0}};
    ScenarioComparison comparison = compare(draws, ComparisonSpec.withGoal(3).withTail(0.375));
    ScenarioFigures a = comparison.figures("a");
    assertThat(a.mean()).isEqualTo(2.5);
    assertThat(a.goalProbability()).isEqualTo(0.5);
    assertThat(a.valueAtRisk()).isEqualTo(2);
    // One and a half of four: (1 + ½ · 2) / 1.5.
    assertThat(a.tailMean()).isCloseTo(2 / 1.5, within(1e-12));
    assertThat(a.expectedRegret()).isEqualTo((3 + 2) / 4.0);
    assertThat(a.maximumRegret()).isEqualTo(3);
    assertThat(comparison.figures("b").expectedRegret()).isEqualTo((3 + 4) / 4.0);
    PairedDifference gap = comparison.difference("a", "b");
    assertThat(gap.mean()).isEqualTo(0.5);
    assertThat(gap.probabilityBetter()).isEqualTo(0.5);
    assertThat(gap.isClear()).isFalse();
  }

  @Test
  void ordersAsByHand() {
    // The same mean, less spread: the second order, not the first.
    Dominance second =
        compare(new double[][] {{2, 2, 3, 3}, {1, 2, 3, 4}}, ComparisonSpec.withGoal(3))
            .dominance("a", "b");
    assertThat(second.order()).isEqualTo(DominanceOrder.SECOND);
    assertThat(second.isEstablished()).isFalse(); // four states are too few
    ScenarioComparison first =
        compare(new double[][] {{4, 2, 3, 1.5}, {1, 2, 3, 4}}, ComparisonSpec.withGoal(3));
    assertThat(first.dominance("a", "b").order()).isEqualTo(DominanceOrder.FIRST);
    assertThat(first.dominance("b", "a").order()).isEqualTo(DominanceOrder.NONE);
    assertThat(first.dominance("a", "a").order()).isEqualTo(DominanceOrder.NONE);
  }

  @Test
  void claimsNoDominanceByNoise() {
    int claimed = 0;
    for (int seed = 0; seed < 100; seed++) {
      double[][] draws = new double[2][200];
      var random = new SeedStreams(seed).stream(9);
      for (double[] row : draws) {
        for (int i = 0; i < row.length; i++) {
          row[i] = Normals.next(random);
        }
      }
      ScenarioComparison comparison = compare(draws, ComparisonSpec.withGoal(0));
      claimed += comparison.dominance("a", "b").isEstablished() ? 1 : 0;
      claimed += comparison.dominance("b", "a").isEstablished() ? 1 : 0;
    }
    assertThat(claimed).isLessThanOrEqualTo(5);
  }

  @Test
  void comparesOnCommonRandomNumbers() {
    Scenario plan = Scenario.named("plan");
    Scenario dearer = Scenario.named("dearer").with(Lever.PRICE, 1.05);
    Scenario shocked = Scenario.named("shocked").with(new MarketShock(0.2, 0.5));
    ScenarioOutcomes outcomes =
        ScenarioOutcomes.of(MODEL, List.of(plan, dearer, shocked), 7, CONTROL);
    ScenarioComparison comparison =
        ScenarioComparison.of(outcomes, ComparisonSpec.withGoal(100), CONTROL);
    Dominance dominance = comparison.dominance("dearer", "plan");
    assertThat(dominance.order()).isEqualTo(DominanceOrder.FIRST);
    assertThat(dominance.isEstablished()).isTrue();
    assertThat(comparison.difference("dearer", "plan").isClear()).isTrue();
    assertThat(comparison.dominance("plan", "shocked").isEstablished()).isTrue();
    for (Criterion criterion : Criterion.values()) {
      ScenarioRanking ranking = comparison.ranking(criterion);
      assertThat(ranking.best().name()).isEqualTo("dearer");
      assertThat(ranking.explanation().reasons()).hasSize(3);
    }
    assertThat(comparison.ranking(Criterion.MEAN).explanation().summary())
        .startsWith("dearer is best by mean; against plan the mean differs by")
        .endsWith("it dominates in the first order.");
  }

  @Test
  void tornadoFindsElasticities() {
    Tornado tornado = Tornado.of(MODEL, Scenario.named("plan"), 0.1, 7, CONTROL);
    assertThat(tornado.bars()).hasSize(Lever.values().length);
    TornadoBar price = tornado.bars().get(0);
    assertThat(price.lever()).isEqualTo(Lever.PRICE);
    assertThat(price.elasticity().orElseThrow()).isCloseTo(1, within(1e-9));
    TornadoBar volume = tornado.bars().get(1);
    assertThat(volume.lever()).isEqualTo(Lever.VOLUME);
    assertThat(volume.elasticity().orElseThrow())
        .isCloseTo((Math.sqrt(1.1) - Math.sqrt(0.9)) / 0.2, within(1e-9));
    assertThat(tornado.bars().get(4).swing()).isZero();
    Tornado flat =
        Tornado.of((s, seed, c) -> new double[] {0, 0}, Scenario.named("x"), 0.1, 1, CONTROL);
    assertThat(flat.bars().get(0).elasticity().isKnown()).isFalse();
  }

  @Test
  void refusesWhatHasNoMeaning() {
    Scenario plan = Scenario.named("plan");
    assertThatThrownBy(() -> Scenario.named(" ")).hasMessageContaining("name");
    assertThatThrownBy(() -> plan.with(Lever.PRICE, 0)).hasMessageContaining("factors[PRICE]");
    assertThatThrownBy(() -> plan.with(Lever.PRICE, Double.NaN)).hasMessageContaining("finite");
    assertThatThrownBy(() -> new MarketShock(1.5, 1)).hasMessageContaining("probability");
    assertThatThrownBy(() -> new MarketShock(0.5, -1)).hasMessageContaining("factor");
    assertThatThrownBy(() -> ScenarioOutcomes.of(List.of(), new double[0][]))
        .hasMessageContaining("scenarios");
    assertThatThrownBy(() -> ScenarioOutcomes.of(List.of("a", "a"), new double[2][2]))
        .hasMessageContaining("distinct");
    assertThatThrownBy(() -> ScenarioOutcomes.of(List.of("a", "b"), new double[][] {{1, 2}, {1}}))
        .hasMessageContaining("draws of b");
    assertThatThrownBy(() -> ScenarioOutcomes.of(List.of("a"), new double[][] {{1, Double.NaN}}))
        .hasMessageContaining("draws of a[1]");
    assertThatThrownBy(() -> ScenarioOutcomes.of(List.of("a"), new double[][] {{1}}))
        .hasMessageContaining("two states");
    assertThatThrownBy(() -> ComparisonSpec.withGoal(Double.NaN)).hasMessageContaining("goal");
    assertThatThrownBy(() -> ComparisonSpec.withGoal(1).withTail(1)).hasMessageContaining("tail");
    assertThatThrownBy(() -> Tornado.of(MODEL, plan, 1, 1, CONTROL)).hasMessageContaining("step");
    ScenarioOutcomes outcomes = ScenarioOutcomes.of(List.of("a"), new double[][] {{1, 2}});
    assertThatThrownBy(() -> outcomes.draws("z")).hasMessageContaining("scenario [z]");
  }
}
