package io.planwright.stakeholders.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.testkit.JsonRoundTrip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BestWorstTest {

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
    assertThat(found.consistencyRatio().orElseThrow()).isZero();
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
    assertThat(found.consistencyRatio().orElseThrow()).isCloseTo(deviation / 4.47, within(1e-12));
    assertThat(found.consistencyRatio().orElseThrow()).isCloseTo(0.058, within(5e-4));
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
    assertThat(found.consistencyRatio().orElseThrow()).isBetween(0.0, 1.14);
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

  @Test
  void hasNoRatioBetweenTheNumbersOfTheTable() {
    BestWorstPriorities found =
        BestWorstMethod.priorities(
            judgements(0, 2, new double[] {1, 2, 4.5}, new double[] {4.5, 2, 1}));
    assertThat(found.consistencyRatio().isKnown()).isFalse();
    assertThat(found.ratioDeviation()).isPositive();
  }

  @Test
  void bearsBestAndWorstThatAreAsGood() {
    BestWorstPriorities found =
        BestWorstMethod.priorities(judgements(0, 1, new double[] {1, 1}, new double[] {1, 1}));
    assertWeights(found, 1e-12, 0.5, 0.5);
    assertThat(found.inputConsistency()).isZero();
  }

  @Test
  void hasNoConsistencyRatioWhereEqualBestAndWorstAreContradicted() {
    BestWorstPriorities found =
        BestWorstMethod.priorities(
            judgements(0, 2, new double[] {1, 3, 1}, new double[] {1, 1, 1}));
    assertThat(found.ratioDeviation()).isPositive();
    assertThat(found.consistencyRatio().isKnown()).isFalse();
    assertThatThrownBy(
            () ->
                new BestWorstPriorities(
                    found.priorities(), 0, 1, Answer.known(Double.POSITIVE_INFINITY), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("consistencyRatio");
  }

  private static BestWorstChoice choice(int who, String best, String worst) {
    return new BestWorstChoice("r" + who, List.of("a", "b", "c", "d"), best, worst);
  }

  @Test
  void countsChoices() {
    List<BestWorstChoice> choices =
        List.of(choice(1, "a", "d"), choice(2, "a", "d"), choice(3, "b", "d"), choice(4, "a", "c"));
    List<BestWorstScore> scores = BestWorstScaling.scores(choices, 0.95);
    assertThat(scores).extracting(BestWorstScore::itemId).containsExactly("a", "b", "c", "d");
    assertThat(scores).extracting(BestWorstScore::score).containsExactly(0.75, 0.25, -0.25, -0.75);
    // The error of a mean of 1, 1, 0, 1.
    double error = Math.sqrt(0.25 / 4);
    assertThat(scores.get(0).interval().orElseThrow().low())
        .isCloseTo(0.75 - 1.959963984540054 * error, within(1e-12));
    assertThat(scores.get(0).interval().orElseThrow().high()).isEqualTo(1);
    assertThat(scores.get(0).shown()).isEqualTo(4);
  }

  @Test
  void takesAnswersOfOnePersonTogether() {
    List<BestWorstChoice> one = List.of(choice(1, "a", "d"), choice(1, "a", "c"));
    assertThat(BestWorstScaling.scores(one, 0.95).get(0).interval().isKnown()).isFalse();
    List<BestWorstChoice> few = List.of(choice(1, "a", "d"), choice(2, "b", "d"));
    List<BestWorstChoice> often = new ArrayList<>();
    for (int k = 0; k < 50; k++) {
      often.addAll(few);
    }
    assertThat(BestWorstScaling.scores(often, 0.95).get(0).interval())
        .as("asking the same two again tells nothing new")
        .isEqualTo(BestWorstScaling.scores(few, 0.95).get(0).interval());
  }

  @Property(tries = 100)
  void scoresSumToZeroWhereAllIsShown(@ForAll long seed) {
    Random random = new Random(seed);
    List<BestWorstChoice> choices = new ArrayList<>();
    List<String> ids = List.of("a", "b", "c", "d");
    for (int k = 0; k < 1 + random.nextInt(30); k++) {
      int best = random.nextInt(4);
      int worst = (best + 1 + random.nextInt(3)) % 4;
      choices.add(choice(random.nextInt(5), ids.get(best), ids.get(worst)));
    }
    double sum =
        BestWorstScaling.scores(choices, 0.9).stream().mapToDouble(BestWorstScore::score).sum();
    assertThat(sum).isCloseTo(0, within(1e-12));
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertRoundTrips(
        judgements(2, 0, new double[] {8, 2, 1}, new double[] {1, 5, 8}),
        BestWorstJudgements.class);
    JsonRoundTrip.assertRoundTrips(choice(1, "a", "d"), BestWorstChoice.class);
  }
}
