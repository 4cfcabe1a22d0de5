package io.planwright.stakeholders.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.testkit.JsonRoundTrip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestWorstMethodTest {

  private static BestWorstJudgements judgements(
      int best, int worst, double[] fromBest, double[] toWorst) {
    Map<String, Double> bestToOthers = new LinkedHashMap<>();
    Map<String, Double> othersToWorst = new LinkedHashMap<>();
    for (int i = 0; i < fromBest.length; i++) {
      bestToOthers.put("i" + i, fromBest[i]);
      othersToWorst.put("i" + i, toWorst[i]);
    }
    return new BestWorstJudgements("i" + best, "i" + worst, bestToOthers, othersToWorst);
  }

  private static void assertWeights(
      BestWorstPriorities found, double tolerance, double... weights) {
    for (int i = 0; i < weights.length; i++) {
      assertThat(found.priorities().get(i).weight()).isCloseTo(weights[i], within(tolerance));
    }
  }

  /** Rezaei 2015: buying a car by quality, price, comfort, safety and style; no contradiction. */
  @Test
  void reproducesTheCar() {
    BestWorstPriorities found =
        BestWorstMethod.priorities(
            judgements(1, 4, new double[] {2, 1, 4, 2, 8}, new double[] {4, 8, 2, 4, 1}));
    assertWeights(found, 1e-12, 4 / 19.0, 8 / 19.0, 2 / 19.0, 4 / 19.0, 1 / 19.0);
    assertThat(found.deviation()).isCloseTo(0, within(1e-12));
    assertThat(found.ratioDeviation()).isZero();
    assertThat(found.consistencyRatio()).isZero();
    assertThat(found.inputConsistency()).isZero();
  }

  /** Rezaei 2015 and 2016: a mode of transport by load flexibility, accessibility and cost. */
  @Test
  void reproducesTheTransport() {
    BestWorstPriorities found =
        BestWorstMethod.priorities(
            judgements(2, 0, new double[] {8, 2, 1}, new double[] {1, 5, 8}));
    double deviation = (8 - Math.sqrt(56)) / 2;
    assertThat(found.ratioDeviation()).isCloseTo(deviation, within(1e-12));
    assertThat(found.consistencyRatio()).isCloseTo(0.058, within(5e-4));
    assertThat(found.inputConsistency()).isCloseTo(2 / 56.0, within(1e-12));
    assertThat(found.deviation()).isCloseTo(1 / 28.0, within(1e-12));
    assertWeights(found, 1e-12, 2 / 28.0, 9 / 28.0, 17 / 28.0);
  }

  /** SciPy's linprog gives these weights to eight digits. */
  @Test
  void solvesTheLinearModel() {
    BestWorstPriorities found =
        BestWorstMethod.priorities(
            judgements(0, 2, new double[] {1, 2, 9, 3, 5}, new double[] {9, 3, 1, 6, 4}));
    assertThat(found.deviation()).isCloseTo(45 / 583.0, within(1e-12));
    assertWeights(found, 1e-12, 270 / 583.0, 120 / 583.0, 25 / 583.0, 105 / 583.0, 63 / 583.0);
  }

  private static double deviation(BestWorstJudgements judged, List<Priority> weights) {
    Map<String, Double> byId = new LinkedHashMap<>();
    weights.forEach(priority -> byId.put(priority.itemId(), priority.weight()));
    double most = 0;
    for (String id : byId.keySet()) {
      double own = byId.get(id);
      double best = byId.get(judged.bestId());
      double worst = byId.get(judged.worstId());
      most = Math.max(most, Math.abs(best - judged.bestToOthers().get(id) * own));
      most = Math.max(most, Math.abs(own - judged.othersToWorst().get(id) * worst));
    }
    return most;
  }

  private static BestWorstJudgements random(Random random) {
    int size = 3 + random.nextInt(6);
    double[] fromBest = new double[size];
    double[] toWorst = new double[size];
    double across = 2 + random.nextInt(8);
    for (int i = 0; i < size; i++) {
      fromBest[i] = 1 + random.nextInt((int) across);
      toWorst[i] = 1 + random.nextInt((int) across);
    }
    fromBest[0] = 1;
    toWorst[0] = across;
    fromBest[1] = across;
    toWorst[1] = 1;
    return judgements(0, 1, fromBest, toWorst);
  }

  @Property(tries = 200)
  void noOtherWeightsDeviateLess(@ForAll long seed) {
    Random random = new Random(seed);
    BestWorstJudgements judged = random(random);
    BestWorstPriorities found = BestWorstMethod.priorities(judged);
    double least = found.deviation();
    assertThat(deviation(judged, found.priorities())).isCloseTo(least, within(1e-9));
    for (int k = 0; k < 200; k++) {
      double[] other =
          found.priorities().stream()
              .mapToDouble(p -> Math.max(0, p.weight() + 0.02 * random.nextGaussian()))
              .toArray();
      List<String> ids = found.priorities().stream().map(Priority::itemId).toList();
      List<Priority> moved = Ahp.priorities(ids, AhpWeights.scaled(other));
      assertThat(deviation(judged, moved)).isGreaterThanOrEqualTo(least - 1e-9);
    }
    assertThat(found.inputConsistency()).isBetween(0.0, 1.0);
    // Two items that contradict each other, one of each kind, at a best of 2: 0.5 / 0.4384.
    assertThat(found.consistencyRatio()).isBetween(0.0, 1.1404);
    assertThat(found.ratioDeviation() == 0).isEqualTo(found.inputConsistency() == 0);
  }

  @Test
  void bearsManyItems() {
    Random random = new Random(3);
    double[] fromBest = new double[60];
    double[] toWorst = new double[60];
    for (int i = 0; i < 60; i++) {
      fromBest[i] = 1 + random.nextInt(9);
      toWorst[i] = 1 + random.nextInt(9);
    }
    fromBest[0] = 1;
    toWorst[0] = 9;
    fromBest[1] = 9;
    toWorst[1] = 1;
    BestWorstJudgements judged = judgements(0, 1, fromBest, toWorst);
    BestWorstPriorities found = BestWorstMethod.priorities(judged);
    assertThat(deviation(judged, found.priorities())).isCloseTo(found.deviation(), within(1e-9));
  }

  /** Table 1 of Rezaei 2015, which has two digits. */
  @Test
  void hasTheConsistencyIndices() {
    double[] published = {0, 0.44, 1.00, 1.63, 2.30, 3.00, 3.73, 4.47, 5.23};
    for (int across = 1; across <= 9; across++) {
      assertThat(BestWorstMethod.largestRatioDeviation(across))
          .isCloseTo(published[across - 1], within(0.005));
    }
  }

  /** The index is what one item causes that is as far from both ends as these from each other. */
  @ParameterizedTest
  @ValueSource(doubles = {1.001, 1.5, 2, 4.5, 7, 9})
  void oneItemCausesTheIndexAtMost(double across) {
    BestWorstPriorities found =
        BestWorstMethod.priorities(
            judgements(0, 2, new double[] {1, across, across}, new double[] {across, across, 1}));
    double root = Math.sqrt(1 + 8 * across);
    assertThat(found.ratioDeviation()).isCloseTo((1 + 2 * across - root) / 2, within(1e-12));
    assertThat(found.consistencyRatio()).isCloseTo(1, within(1e-9));
    assertThat(found.inputConsistency()).isCloseTo(1, within(1e-12));
  }

  @Test
  void bearsBestAndWorstThatAreAsGood() {
    BestWorstPriorities found =
        BestWorstMethod.priorities(judgements(0, 1, new double[] {1, 1}, new double[] {1, 1}));
    assertWeights(found, 1e-12, 0.5, 0.5);
    assertThat(found.inputConsistency()).isZero();
  }

  /**
   * Rezaei 2015 draws all judgements from 1 to that of best to worst. One above it says that an
   * item matters less than the worst or more than the best, and ratios of weights that suit it need
   * not exist: the table of consistency has no place for it.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 3, 1, bestToOthers[i1]",
    "4, 4.5, 2, bestToOthers[i1]",
    "4, 2, 9, othersToWorst[i1]"
  })
  void refusesAnItemBeyondBestOrWorst(double across, double from, double to, String field) {
    assertThatThrownBy(
            () -> judgements(0, 2, new double[] {1, from, across}, new double[] {across, to, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            field
                + " ["
                + (from > across ? from : to)
                + "] must be at most "
                + across
                + ", the judgement of best to worst. Judge the item again, or best to worst, or"
                + " choose another best or worst item.");
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertRoundTrips(
        judgements(2, 0, new double[] {8, 2, 1}, new double[] {1, 5, 8}),
        BestWorstJudgements.class);
  }
}
