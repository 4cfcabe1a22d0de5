package io.planwright.forecasting.pipeline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class ScenarioProperties {

  /** Three scenarios in few states with few values, so that ties and dominance happen. */
  @Provide
  Arbitrary<double[][]> draws() {
    return Arbitraries.integers()
        .between(2, 6)
        .flatMap(
            n ->
                Arbitraries.integers()
                    .between(-3, 3)
                    .array(int[].class)
                    .ofSize(3 * n)
                    .map(flat -> rows(flat, n)));
  }

  private static double[][] rows(int[] flat, int n) {
    double[][] rows = new double[3][n];
    for (int i = 0; i < flat.length; i++) {
      rows[i / n][i % n] = flat[i];
    }
    return rows;
  }

  private static DominanceOrder order(double[] a, double[] b) {
    double[] x = a.clone();
    double[] y = b.clone();
    Arrays.sort(x);
    Arrays.sort(y);
    return StochasticOrder.of(x, y);
  }

  @Property(tries = 2_000)
  void dominanceIsAntisymmetricAndTransitive(@ForAll("draws") double[][] draws) {
    DominanceOrder ab = order(draws[0], draws[1]);
    DominanceOrder bc = order(draws[1], draws[2]);
    if (ab != DominanceOrder.NONE) {
      assertThat(order(draws[1], draws[0])).isEqualTo(DominanceOrder.NONE);
      assertThat(Draws.mean(draws[0])).isGreaterThanOrEqualTo(Draws.mean(draws[1]) - 1e-12);
    }
    if (ab != DominanceOrder.NONE && bc != DominanceOrder.NONE) {
      DominanceOrder weaker = ab.compareTo(bc) > 0 ? ab : bc;
      assertThat(order(draws[0], draws[2])).isLessThanOrEqualTo(weaker);
    }
  }

  @Property(tries = 300)
  void figuresAgreeWithThemselves(
      @ForAll("draws") double[][] draws, @ForAll @DoubleRange(min = 0.01, max = 0.99) double tail) {
    ScenarioComparison comparison =
        ScenarioComparison.of(
            ScenarioOutcomes.of(List.of("a", "b", "c"), draws),
            ComparisonSpec.withGoal(1).withTail(tail),
            RunControl.unlimited());
    double leastRegret = Double.MAX_VALUE;
    double bestMean = -Double.MAX_VALUE;
    double regretOfBest = 0;
    for (ScenarioFigures each : comparison.figures()) {
      assertThat(each.tailMean()).isLessThanOrEqualTo(each.mean());
      assertThat(each.tailMean()).isLessThanOrEqualTo(each.valueAtRisk() + 1e-12);
      assertThat(each.expectedRegret()).isBetween(0.0, each.maximumRegret() + 1e-12);
      leastRegret = Math.min(leastRegret, each.expectedRegret());
      if (each.mean() > bestMean) {
        bestMean = each.mean();
        regretOfBest = each.expectedRegret();
      }
    }
    // The least expected regret is that of the highest mean.
    assertThat(regretOfBest).isCloseTo(leastRegret, within(1e-9));
    assertThat(comparison.difference("a", "b").mean())
        .isCloseTo(comparison.figures("a").mean() - comparison.figures("b").mean(), within(1e-9));
  }

  /** No other c gives more than the value at risk does in Rockafellar and Uryasev's formula. */
  @Property(tries = 500)
  void tailMeanIsTheMaximum(
      @ForAll("draws") double[][] draws,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double tail,
      @ForAll @DoubleRange(min = -4, max = 4) double c) {
    double[] sorted = draws[0].clone();
    Arrays.sort(sorted);
    double shortfall = Arrays.stream(sorted).map(x -> Math.max(0, c - x)).average().orElseThrow();
    assertThat(c - shortfall / tail).isLessThanOrEqualTo(Draws.tailMean(sorted, tail) + 1e-9);
  }
}
