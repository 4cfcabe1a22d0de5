package io.planwright.forecasting.pipeline.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.Answer;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reference values: R 4.2.2, {@code glm} and {@code isoreg}, on {@link Cases#reference()}. */
class CalibrationSpecTest {

  private static final Offset<Double> EXACT = offset(1e-8);
  private static final Offset<Double> ITERATED = offset(1e-6);
  private static final double[] POINTS = {0.1, 0.5, 0.9};

  private static CalibrationMap fit(CalibrationSpec spec, ScoredOutcomes data) {
    return spec.fit(data).orElseThrow();
  }

  @Test
  void plattAgreesWithGlmOnSmoothedTargets() {
    double[] at = fit(CalibrationSpec.platt(), Cases.reference()).apply(POINTS);
    assertThat(at)
        .containsExactly(
            new double[] {0.150988754794771, 0.323349279939989, 0.562182122002679}, ITERATED);
  }

  @Test
  void betaAgreesWithGlm() {
    double[] at = fit(CalibrationSpec.beta(), Cases.reference()).apply(POINTS);
    assertThat(at)
        .containsExactly(
            new double[] {0.175500074554237, 0.293380228500163, 0.599701629472902}, ITERATED);
  }

  @Test
  void isotonicAgreesWithIsoreg() {
    double[] at = {1 / 103.0, 11 / 103.0, 51 / 103.0, 71 / 103.0, 91 / 103.0, 101 / 103.0};
    double[] expected = {
      0.111111111111111,
      0.19672131147541,
      0.222222222222222,
      0.365853658536585,
      0.625,
      0.666666666666667
    };
    for (CalibrationSpec spec :
        new CalibrationSpec[] {
          CalibrationSpec.isotonic(), CalibrationSpec.isotonicInterpolated()
        }) {
      CalibrationMap map = fit(spec, Cases.reference());
      assertThat(map.apply(at)).containsExactly(expected, EXACT);
      double checksum = 0;
      for (int i = 1; i <= 101; i++) {
        checksum += i * map.apply(i / 103.0);
      }
      assertThat(checksum).isCloseTo(2232.46053245369, offset(1e-8));
    }
  }

  @Test
  void interpolatesAsApproxDoes() {
    CalibrationMap map = fit(CalibrationSpec.isotonicInterpolated(), Cases.reference());
    assertThat(map.apply(new double[] {0.123, 0.456, 0.789}))
        .containsExactly(
            new double[] {0.19672131147541, 0.19672131147541, 0.611111111111111}, EXACT);
  }

  @Test
  void poolsAdjacentViolatorsByHand() {
    // Outcomes 0 1 0 | 1 1: the middle two pool to ½. Equal probabilities are one point.
    ScoredOutcomes data =
        ScoredOutcomes.of(
            new double[] {0.5, 0.1, 0.2, 0.3, 0.5}, new boolean[] {true, false, true, false, true});
    AdjacentViolators pooled = AdjacentViolators.pool(SortedOutcomes.of(data));
    assertThat(pooled.values(false)).containsExactly(0, 0.5, 1);
    assertThat(pooled.knots(false)).containsExactly(0.1, 0.2, 0.5);
    assertThat(pooled.knots(true)).containsExactly(0.1, 0.2, 0.3, 0.5);
    assertThat(pooled.values(true)).containsExactly(0, 0.5, 0.5, 1);
  }

  @Test
  void betaKeepsItsCoefficientsFromFalling() {
    ScoredOutcomes data = lowEndUpsideDown();
    LogOddsMap map = (LogOddsMap) fit(CalibrationSpec.beta(), data);
    assertThat(map.a()).isZero();
    assertThat(map.b()).isPositive();
  }

  /** Deals of very low probability that are won more often than middling ones. */
  private static ScoredOutcomes lowEndUpsideDown() {
    double[] p = new double[300];
    boolean[] y = new boolean[300];
    for (int i = 0; i < 300; i++) {
      p[i] = i < 100 ? 0.001 : i < 200 ? 0.5 : 0.95;
      y[i] = i % 10 < (i < 100 ? 4 : i < 200 ? 3 : 9);
    }
    return ScoredOutcomes.of(p, y);
  }

  @ParameterizedTest
  @EnumSource(CalibrationMethod.class)
  void neverTurnsTheOrderAround(CalibrationMethod method) {
    ScoredOutcomes data = Cases.reference();
    double[] upsideDown = data.probabilities();
    Arrays.setAll(upsideDown, i -> 1 - upsideDown[i]);
    CalibrationSpec spec = new CalibrationSpec(java.util.List.of(method));
    CalibrationMap map = fit(spec, data.withProbabilities(upsideDown));
    double before = 0;
    for (int i = 0; i <= 1000; i++) {
      double now = map.apply(i / 1000.0);
      assertThat(now).isBetween(before, 1.0);
      before = now;
    }
    if (method != CalibrationMethod.NONE) {
      assertThat(map.apply(0.5)).isCloseTo(101 / 300.0, offset(0.12));
    }
  }

  @Test
  void abstainsBelowTheirFloors() {
    ScoredOutcomes few = Cases.reference().where(i -> i < 20);
    assertThat(CalibrationSpec.platt().fit(few)).isInstanceOf(Answer.InsufficientData.class);
    assertThat(CalibrationSpec.isotonic().fit(Cases.reference().where(i -> i < 100)).isKnown())
        .isFalse();
    assertThat(CalibrationSpec.best().fit(Cases.reference()).isKnown()).isFalse();
    assertThat(CalibrationSpec.none().fit(few).isKnown()).isTrue();
  }

  @Test
  void betaSaysThatProbabilitiesLeakTheOutcome() {
    double[] p = new double[100];
    boolean[] y = new boolean[100];
    for (int i = 0; i < 100; i++) {
      p[i] = (i + 0.5) / 100;
      y[i] = i >= 50;
    }
    ScoredOutcomes data = ScoredOutcomes.of(p, y);
    assertThat(CalibrationSpec.beta().fit(data))
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class, lack -> assertThat(lack.advice()).contains("leaks"));
    assertThat(fit(CalibrationSpec.platt(), data).apply(0.9)).isBetween(0.9, 1.0);
  }

  @Test
  void bestLeavesRightProbabilitiesAlone() {
    int untouched = 0;
    for (int seed = 0; seed < 20; seed++) {
      CalibrationMap map = fit(CalibrationSpec.best(), Cases.calibrated(1200, seed));
      untouched += map.method() == CalibrationMethod.NONE ? 1 : 0;
    }
    assertThat(untouched).isGreaterThanOrEqualTo(15);
  }

  @Test
  void bestMendsWrongOnes() {
    for (int seed = 0; seed < 10; seed++) {
      ScoredOutcomes wrong = Cases.shifted(2400, seed, 0, 1.2);
      CalibrationMap map = fit(CalibrationSpec.best(), wrong.where(i -> i < 1200));
      ScoredOutcomes later = wrong.where(i -> i >= 1200);
      ScoredOutcomes mended = later.withProbabilities(map.apply(later.probabilities()));
      assertThat(map.method()).isNotEqualTo(CalibrationMethod.NONE);
      assertThat(ProbabilityMeasure.ECE_EQUAL_WIDTH.of(mended).orElseThrow()).isLessThan(0.08);
      assertThat(ProbabilityMeasure.ECE_EQUAL_WIDTH.of(later).orElseThrow()).isGreaterThan(0.15);
      assertThat(map.explanation().reasons()).hasSize(4);
    }
  }

  @Test
  void bestLearnsFromKnownOutcomesOnly() {
    // Nothing becomes known before the end, so nothing could have been calibrated.
    ScoredOutcomes wrong = Cases.shifted(1200, 1, 0, 1.2);
    long[] known = new long[wrong.size()];
    Arrays.fill(known, 20_000);
    CalibrationMap map = fit(CalibrationSpec.best(), wrong.withOutcomeDays(known));
    assertThat(map.method()).isEqualTo(CalibrationMethod.NONE);
  }
}
