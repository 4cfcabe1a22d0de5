package io.planwright.forecasting.pipeline.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class CalibrationProperties {

  @Provide
  Arbitrary<ScoredOutcomes> rows() {
    Arbitrary<Double> probability =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(0, 1), Arbitraries.of(0.0, -0.0, 1.0, 0.5, 0.1));
    return Arbitraries.integers()
        .between(1, 60)
        .flatMap(
            n ->
                Combinators.combine(
                        probability.list().ofSize(n),
                        Arbitraries.of(true, false).list().ofSize(n),
                        Arbitraries.doubles().between(0.1, 9).list().ofSize(n))
                    .as(CalibrationProperties::outcomes));
  }

  private static ScoredOutcomes outcomes(
      List<Double> probabilities, List<Boolean> won, List<Double> weights) {
    boolean[] outcomes = new boolean[won.size()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = won.get(i);
    }
    return ScoredOutcomes.weighted(numbers(probabilities), outcomes, numbers(weights));
  }

  private static double[] numbers(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Property(tries = 300)
  void measuresAreFiniteAndInRange(@ForAll("rows") ScoredOutcomes data) {
    for (ProbabilityMeasure measure : ProbabilityMeasure.values()) {
      measure.of(data).toOptional().ifPresent(value -> assertThat(value).isFinite());
    }
    assertThat(ProbabilityMeasure.BRIER.of(data).orElseThrow()).isBetween(0.0, 1.0);
    double inTheLarge = ProbabilityMeasure.CALIBRATION_IN_THE_LARGE.of(data).orElseThrow();
    assertThat(ProbabilityMeasure.ECE_EQUAL_MASS.of(data).orElseThrow())
        .isGreaterThanOrEqualTo(Math.abs(inTheLarge) - 1e-12);
  }

  @Property(tries = 300)
  void directScoresAgreeWithThePass(@ForAll("rows") ScoredOutcomes data) {
    ScorePass pass = new ScorePass(SortedOutcomes.of(data), 10);
    pass.run(ScorePass.ones(pass.deals()));
    assertThat(DirectScores.brier(data))
        .isCloseTo(pass.value(ProbabilityMeasure.BRIER), offset(1e-12));
    assertThat(DirectScores.logLoss(data))
        .isCloseTo(pass.value(ProbabilityMeasure.LOG_LOSS), offset(1e-9));
    assertThat(DirectScores.calibrationError(data, 10))
        .isCloseTo(pass.value(ProbabilityMeasure.ECE_EQUAL_WIDTH), offset(1e-12));
    assertThat(pass.decomposition().brier()).isCloseTo(DirectScores.brier(data), offset(1e-12));
  }

  @Property(tries = 300)
  void sortsAsTheJdkDoes(@ForAll("rows") ScoredOutcomes data) {
    double[] sorted = data.probabilities();
    Arrays.sort(sorted);
    assertThat(SortedOutcomes.of(data).probability).containsExactly(sorted);
  }

  @Property(tries = 300)
  void isotonicCurvesRiseAndKeepTheMean(@ForAll("rows") ScoredOutcomes data) {
    AdjacentViolators pooled = AdjacentViolators.pool(SortedOutcomes.of(data));
    double[] values = pooled.values(true);
    double[] knots = pooled.knots(true);
    for (int i = 1; i < values.length; i++) {
      assertThat(values[i]).isGreaterThanOrEqualTo(values[i - 1]);
      assertThat(knots[i]).isGreaterThan(knots[i - 1]);
    }
    IsotonicMap map =
        new IsotonicMap(
            pooled.knots(false),
            pooled.values(false),
            false,
            io.planwright.evidence.Explanation.of("Pooled."));
    double fitted = 0;
    double won = 0;
    for (int i = 0; i < data.size(); i++) {
      fitted += data.weight(i) * map.apply(data.probability(i));
      won += data.outcome(i) ? data.weight(i) : 0;
    }
    assertThat(fitted).isCloseTo(won, offset(1e-9 * data.size()));
  }

  @Property(tries = 200)
  void winsAreADistribution(
      @ForAll("rows") ScoredOutcomes data, @ForAll @DoubleRange(min = 0, max = 0.9) double shock) {
    PredictedWins wins = PredictedWins.of(data.probabilities(), CommonShock.of(shock));
    double total = 0;
    double mean = 0;
    for (int k = 0; k <= data.size(); k++) {
      total += wins.probability(k);
      mean += k * wins.probability(k);
    }
    assertThat(total).isCloseTo(1, offset(1e-12));
    assertThat(mean).isCloseTo(wins.mean(), offset(1e-3));
    WinsInterval interval = wins.interval(0.8);
    assertThat(
            wins.probabilityAtLeast(interval.low()) - wins.probabilityAtLeast(interval.high() + 1))
        .isGreaterThanOrEqualTo(0.8 - 1e-9);
  }
}
