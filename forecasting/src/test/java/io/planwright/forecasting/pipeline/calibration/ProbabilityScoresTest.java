package io.planwright.forecasting.pipeline.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.Answer;
import io.planwright.evidence.NotEnoughDataException;
import io.planwright.evidence.Verdict;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reference values without another source: R 4.2.2 on {@link Cases#reference()}. */
class ProbabilityScoresTest {

  private static final Offset<Double> EXACT = offset(1e-12);
  private static final Offset<Double> ITERATED = offset(1e-6);
  private static final RunControl FREE = RunControl.unlimited();

  private static double of(ProbabilityMeasure measure, ScoredOutcomes data) {
    return measure.of(data).orElseThrow();
  }

  @Test
  void agreesWithFormulasInR() {
    ScoredOutcomes data = Cases.reference();
    assertThat(of(ProbabilityMeasure.BRIER, data)).isCloseTo(0.239552266943161, EXACT);
    assertThat(of(ProbabilityMeasure.LOG_LOSS, data)).isCloseTo(0.709939039719626, EXACT);
    assertThat(of(ProbabilityMeasure.AUC, data)).isCloseTo(0.702522513557888, EXACT);
    assertThat(of(ProbabilityMeasure.ECE_EQUAL_WIDTH, data)).isCloseTo(0.196666666666667, EXACT);
  }

  @Test
  void agreesWithGlmInR() {
    CoxCalibration cox = CoxCalibration.of(Cases.reference()).orElseThrow();
    assertThat(cox.inTheLarge()).isCloseTo(-0.956288398816426, ITERATED);
    assertThat(cox.inTheLargeError()).isCloseTo(0.146763695741433, ITERATED);
    assertThat(cox.intercept()).isCloseTo(-0.74104324460709, ITERATED);
    assertThat(cox.interceptError()).isCloseTo(0.131596954984094, ITERATED);
    assertThat(cox.slope()).isCloseTo(0.45825479884743, ITERATED);
    assertThat(cox.slopeError()).isCloseTo(0.0879385262020635, ITERATED);
  }

  @Test
  void takesRowsOfADealTogetherInStandardErrors() {
    // The sandwich written out in R with rowsum() by deal.
    CoxCalibration cox = CoxCalibration.of(Cases.referenceInDeals()).orElseThrow();
    assertThat(cox.inTheLargeError()).isCloseTo(0.156581359503088, ITERATED);
    assertThat(cox.interceptError()).isCloseTo(0.122282819964357, ITERATED);
    assertThat(cox.slopeError()).isCloseTo(0.0872872735376699, ITERATED);
  }

  @Test
  void testsTheBrierScoreAsSpiegelhalter() {
    SpiegelhalterZ test = SpiegelhalterZ.of(Cases.reference());
    assertThat(test.z()).isCloseTo(6.56776772529241, EXACT);
    assertThat(test.pValue()).isCloseTo(5.10751279221659e-11, offset(1e-18));
  }

  @Test
  void scoresAHandWorkedCase() {
    // (0.1, lost), (0.4, won), (0.4, lost), (0.9, won): squares 0.01, 0.36, 0.16, 0.01.
    ScoredOutcomes data =
        ScoredOutcomes.of(
            new double[] {0.9, 0.4, 0.4, 0.1}, new boolean[] {true, true, false, false});
    assertThat(of(ProbabilityMeasure.BRIER, data)).isCloseTo(0.135, EXACT);
    assertThat(of(ProbabilityMeasure.BRIER_SKILL, data)).isCloseTo(1 - 0.135 / 0.25, EXACT);
    // Of four pairs three are in order and one is tied.
    assertThat(of(ProbabilityMeasure.AUC, data)).isCloseTo(3.5 / 4, EXACT);
    // Gaps of 0.1 of one, of 0.1 of two and of 0.1 of one row.
    assertThat(of(ProbabilityMeasure.ECE_EQUAL_WIDTH, data)).isCloseTo(0.1, EXACT);
    assertThat(of(ProbabilityMeasure.CALIBRATION_IN_THE_LARGE, data)).isCloseTo(0.05, EXACT);
  }

  @ParameterizedTest
  @EnumSource(ProbabilityMeasure.class)
  void countsAWeightOfTwoAsTwoRows(ProbabilityMeasure measure) {
    ScoredOutcomes once = Cases.reference();
    double[] weights = new double[once.size()];
    int[] rows = new int[2 * once.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 2;
      rows[2 * i] = i;
      rows[2 * i + 1] = i;
    }
    ScoredOutcomes weighted =
        ScoredOutcomes.weighted(once.probabilities(), outcomes(once), weights);
    assertThat(of(measure, weighted)).isCloseTo(of(measure, once.rows(rows)), EXACT);
  }

  private static boolean[] outcomes(ScoredOutcomes data) {
    boolean[] outcomes = new boolean[data.size()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = data.outcome(i);
    }
    return outcomes;
  }

  @ParameterizedTest
  @EnumSource(ProbabilityMeasure.class)
  void givesTheSameValueWithAnInterval(ProbabilityMeasure measure) {
    ScoredOutcomes data = Cases.reference();
    ProbabilityScores scores = ScoringSpec.standard().score(data, FREE).orElseThrow();
    ScoreEstimate estimate = scores.estimate(measure);
    assertThat(estimate.value()).isCloseTo(of(measure, data), EXACT);
    assertThat(estimate.low()).isLessThan(estimate.value());
    assertThat(estimate.high()).isGreaterThan(estimate.value());
  }

  @Test
  void decomposesTheBrierScore() {
    ProbabilityScores scores = ScoringSpec.standard().score(Cases.reference(), FREE).orElseThrow();
    assertThat(scores.decomposition().brier())
        .isCloseTo(scores.estimate(ProbabilityMeasure.BRIER).value(), EXACT);
    assertThat(scores.decomposition().reliability()).isPositive();
    assertThat(scores.decomposition().resolution()).isPositive();
  }

  @Test
  void hasNothingWithinBinsOfOneProbabilityEach() {
    double[] p = new double[100];
    boolean[] y = new boolean[100];
    for (int i = 0; i < 100; i++) {
      p[i] = i < 50 ? 0.25 : 0.5;
      y[i] = i % 5 == 0 || i >= 80;
    }
    MurphyDecomposition parts =
        ScoringSpec.standard().score(ScoredOutcomes.of(p, y), FREE).orElseThrow().decomposition();
    // 10 of 50 at 0.25 and 26 of 50 at 0.5 are won: ½·0.05² + ½·0.02² and 2·½·0.16².
    assertThat(parts.withinBins()).isCloseTo(0, EXACT);
    assertThat(parts.reliability()).isCloseTo(0.00145, EXACT);
    assertThat(parts.resolution()).isCloseTo(0.0256, EXACT);
    assertThat(parts.uncertainty()).isCloseTo(0.36 * 0.64, EXACT);
  }

  @Test
  void widensIntervalsWhereDealsHaveSeveralRows() {
    ScoredOutcomes deals = Cases.calibrated(200, 3);
    int[] rows = new int[1000];
    long[] ids = new long[1000];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i / 5;
      ids[i] = i / 5;
    }
    ScoredOutcomes repeated = deals.rows(rows);
    double naive = width(repeated);
    double honest = width(repeated.withDeals(ids));
    assertThat(honest / naive).isCloseTo(Math.sqrt(5), offset(0.3));
    assertThat(honest).isCloseTo(width(deals), offset(0.2 * honest));
  }

  private static double width(ScoredOutcomes data) {
    ScoreEstimate brier =
        ScoringSpec.standard().score(data, FREE).orElseThrow().estimate(ProbabilityMeasure.BRIER);
    return brier.high() - brier.low();
  }

  @Test
  void coversTrueValuesAtItsLevel() {
    ScoringSpec spec = new ScoringSpec(10, 200, 0.9, 7);
    int bias = 0;
    int error = 0;
    for (int seed = 0; seed < 200; seed++) {
      ProbabilityScores scores = spec.score(Cases.calibrated(400, seed), FREE).orElseThrow();
      bias += scores.estimate(ProbabilityMeasure.CALIBRATION_IN_THE_LARGE).includes(0) ? 1 : 0;
      error += scores.estimate(ProbabilityMeasure.ECE_EQUAL_MASS).includes(0) ? 1 : 0;
    }
    // Two standard errors of 200 trials are 4.2 percentage points.
    assertThat(bias).isBetween(168, 192);
    assertThat(error).isGreaterThan(168);
  }

  @Test
  void tellsTheErrorThatChanceMakes() {
    double found = 0;
    double expected = 0;
    for (int seed = 0; seed < 50; seed++) {
      ProbabilityScores scores =
          new ScoringSpec(10, 100, 0.9, 7).score(Cases.calibrated(500, seed), FREE).orElseThrow();
      found += scores.estimate(ProbabilityMeasure.ECE_EQUAL_MASS).value() / 50;
      expected += scores.errorByChance() / 50;
    }
    assertThat(found / expected).isCloseTo(1, offset(0.08));
  }

  @Test
  void saysNoBetterThanTheBaseRate() {
    ScoredOutcomes data = Cases.calibrated(2001, 5);
    double[] shuffled = data.probabilities();
    for (int i = 0; i < shuffled.length; i++) {
      shuffled[i] = data.probability(i * 7 % shuffled.length);
    }
    ScoringSpec spec = ScoringSpec.standard();
    Verdict useless =
        spec.score(data.withProbabilities(shuffled), FREE).orElseThrow().beatsBaseRate();
    Verdict useful = spec.score(data, FREE).orElseThrow().beatsBaseRate();
    assertThat(useless).isNotEqualTo(Verdict.YES);
    assertThat(useful).isEqualTo(Verdict.YES);
  }

  @Test
  void comparesTwoForecastsOfTheSameDeals() {
    ScoredOutcomes good = Cases.calibrated(1000, 6);
    double[] flat = new double[good.size()];
    Arrays.fill(flat, 0.2);
    ScoredOutcomes poor = good.withProbabilities(flat);
    ScoringSpec spec = ScoringSpec.standard();
    ScoreGain gain = spec.gain(good, poor, FREE).orElseThrow();
    double difference = of(ProbabilityMeasure.BRIER, poor) - of(ProbabilityMeasure.BRIER, good);
    assertThat(gain.brier().value()).isCloseTo(difference, EXACT);
    assertThat(gain.better()).isEqualTo(Verdict.YES);
    assertThat(spec.gain(poor, good, FREE).orElseThrow().better()).isEqualTo(Verdict.NO);
    assertThat(spec.gain(good, good, FREE).orElseThrow().better()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void repeatsItselfToTheLastBit() {
    ScoredOutcomes data = Cases.referenceInDeals();
    assertThat(ScoringSpec.standard().score(data, FREE))
        .isEqualTo(ScoringSpec.standard().score(data, FREE));
  }

  @Test
  void abstainsBelowItsFloor() {
    ScoredOutcomes few = Cases.reference().where(i -> i < 19);
    Answer<ProbabilityScores> answer = ScoringSpec.standard().score(few, FREE);
    Assertions.assertThatThrownBy(answer::orElseThrow)
        .isInstanceOf(NotEnoughDataException.class)
        .hasMessageContaining("at least 20 deals");
    ScoredOutcomes lost = Cases.reference().where(i -> !Cases.reference().outcome(i));
    assertThat(ScoringSpec.standard().score(lost, FREE).isKnown()).isFalse();
    assertThat(ProbabilityMeasure.AUC.of(lost).isKnown()).isFalse();
    assertThat(ProbabilityMeasure.BRIER.of(lost.where(i -> false)).isKnown()).isFalse();
    assertThat(CoxCalibration.of(lost).isKnown()).isFalse();
  }

  @Test
  void staysFiniteForCertainties() {
    double[] p = new double[40];
    boolean[] y = new boolean[40];
    for (int i = 0; i < 40; i++) {
      p[i] = i % 2;
      y[i] = i % 4 != 0 && i % 2 == 1 || i == 0;
    }
    ProbabilityScores scores =
        ScoringSpec.standard().score(ScoredOutcomes.of(p, y), FREE).orElseThrow();
    assertThat(scores.estimate(ProbabilityMeasure.LOG_LOSS).value()).isLessThan(35);
    assertThat(scores.spiegelhalter().pValue()).isLessThan(0.001);
  }

  @Test
  void stopsWhenTold() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl stopped = FREE.withCancellation(cancellation);
    Assertions.assertThatThrownBy(() -> ScoringSpec.standard().score(Cases.reference(), stopped))
        .isInstanceOf(RunStoppedException.class);
  }
}
