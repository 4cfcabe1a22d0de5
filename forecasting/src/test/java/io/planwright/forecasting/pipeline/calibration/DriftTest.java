package io.planwright.forecasting.pipeline.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.Verdict;
import io.planwright.forecasting.monitoring.ChangeDirection;
import io.planwright.run.SeedStreams;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriftTest {

  private static final int SEEDS = 200;

  private static double[] normal(RandomGenerator random, int n, double mean) {
    return IntStream.range(0, n).mapToDouble(i -> mean + random.nextGaussian()).toArray();
  }

  @Test
  void agreesWithTestsInR() {
    // The probability is the series itself in Python; R ends it at 1e-6, with 0.3890065.
    // R 4.2.2: ks.test(a, b, exact = FALSE), chisq.test(correct = FALSE), p.adjust("holm").
    double[] a = IntStream.range(0, 80).mapToDouble(i -> i * 29 % 83 / 83.0).sorted().toArray();
    double[] b =
        IntStream.range(0, 60).mapToDouble(i -> i * 31 % 71 / 71.0 + 0.12).sorted().toArray();
    double distance = TwoSamples.distance(a, b);
    assertThat(distance).isCloseTo(0.154166666666667, offset(1e-12));
    assertThat(TwoSamples.distanceTail(distance, 80, 60))
        .isCloseTo(0.3890031654452755, offset(1e-12));
    assertThat(TwoSamples.chiSquare(new double[] {30, 50, 20}, new double[] {45, 40, 35}))
        .containsExactly(new double[] {6.43703703703704, 0.0400142948076479}, offset(1e-12));
    assertThat(InputDrift.holm(new double[] {0.01, 0.04, 0.03, 0.5}))
        .containsExactly(new double[] {0.04, 0.09, 0.09, 0.5}, offset(1e-12));
  }

  @Test
  void computesTheStabilityIndexByHand() {
    // Shares 20.5/81, 60.5/81 and 60.5/81, 20.5/81: 2 · 40/81 · ln(60.5/20.5).
    double index = TwoSamples.stabilityIndex(new double[] {20, 60}, new double[] {60, 20});
    assertThat(index).isCloseTo(2 * 40 / 81.0 * Math.log(60.5 / 20.5), offset(1e-12));
  }

  @Test
  void findsInputsThatMoved() {
    RandomGenerator random = new SeedStreams(1).stream(0);
    List<String> before = Collections.nCopies(200, "web");
    List<String> after =
        IntStream.range(0, 200).mapToObj(i -> i % 3 == 0 ? "fair" : "web").toList();
    double[] present = normal(random, 300, 0);
    double[] gone = normal(random, 300, 0);
    IntStream.range(0, 60).forEach(i -> gone[i * 5] = Double.NaN);
    List<FeatureDrift> found =
        DriftSpec.standard()
            .inputs(
                List.of(
                    FeatureWindows.numeric("age", normal(random, 300, 0), normal(random, 300, 0.8)),
                    FeatureWindows.categorical("source", before, after),
                    FeatureWindows.numeric("amount", present, gone),
                    FeatureWindows.numeric("size", normal(random, 300, 0), normal(random, 300, 0))))
            .orElseThrow();
    assertThat(found).extracting(FeatureDrift::drifted).containsExactly(true, true, true, false);
  }

  @Test
  void keepsItsFalseAlarmRateForInputs() {
    // An index of 0 as the least, so that significance alone decides.
    DriftSpec spec = new DriftSpec(0.05, 0);
    int alarms = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      RandomGenerator random = new SeedStreams(seed).stream(0);
      List<FeatureWindows> features =
          IntStream.range(0, 5)
              .mapToObj(
                  i ->
                      FeatureWindows.numeric(
                          "x" + i, normal(random, 200, 0), normal(random, 150, 0)))
              .toList();
      alarms +=
          spec.inputs(features).orElseThrow().stream().anyMatch(FeatureDrift::drifted) ? 1 : 0;
    }
    assertThat(alarms).isLessThanOrEqualTo(19);
  }

  @Test
  void keepsItsFalseAlarmRateForOutcomes() {
    int alarms = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      OutcomeDrift drift =
          DriftSpec.standard().outcomes(Cases.calibrated(2000, seed)).orElseThrow();
      alarms += drift.drifted() ? 1 : 0;
      assertThat(drift.falseAlarmProbability()).isEqualTo(0.05);
      assertThat(drift.averageRunLength())
          .isCloseTo(drift.blocks().size() / -Math.log(0.95), offset(1e-6));
    }
    // 10 are to be feared; three standard errors are 9.
    assertThat(alarms).isLessThanOrEqualTo(19);
  }

  @Test
  void findsPlantedDriftAndSaysWhenItBegan() {
    int found = 0;
    int near = 0;
    // Deal 1000 of 2000 comes on day 15,100.
    LocalDate truth = LocalDate.ofEpochDay(15_100);
    for (int seed = 0; seed < SEEDS; seed++) {
      OutcomeDrift drift =
          DriftSpec.standard().outcomes(Cases.shifted(2000, seed, 1000, 0.9)).orElseThrow();
      if (drift.drifted() && drift.direction().orElseThrow() == ChangeDirection.UP) {
        found++;
        long off = Math.abs(ChronoUnit.DAYS.between(truth, drift.began().orElseThrow()));
        near += off <= 20 ? 1 : 0;
        assertThat(drift.inTheLargeSince()).isPositive();
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(194);
    assertThat(near).isGreaterThanOrEqualTo(170);
  }

  @Test
  void countsADealOnce() {
    ScoredOutcomes deals = Cases.calibrated(2000, 3);
    int[] twice = IntStream.range(0, 4000).map(i -> i / 2).toArray();
    long[] ids = IntStream.range(0, 4000).mapToLong(i -> i / 2).toArray();
    ScoredOutcomes repeated = deals.rows(twice).withDeals(ids);
    assertThat(DriftSpec.standard().outcomes(repeated))
        .isEqualTo(DriftSpec.standard().outcomes(deals));
  }

  @Test
  void reportsInWords() {
    RandomGenerator random = new SeedStreams(2).stream(0);
    List<FeatureWindows> features =
        List.of(FeatureWindows.numeric("age", normal(random, 300, 0), normal(random, 300, 1)));
    DriftReport drifted =
        DriftSpec.standard()
            .report(features, Cases.shifted(2000, 1, 1000, 1.2), CommonShock.none());
    assertThat(drifted.probabilitiesHold()).isEqualTo(Verdict.NO);
    assertThat(drifted.explanation().summary()).startsWith("Since about 2011-").contains("more");
    assertThat(drifted.explanation().reasons()).hasSize(1);
    DriftReport quiet =
        DriftSpec.standard().report(features, Cases.calibrated(2000, 1), CommonShock.none());
    assertThat(quiet.probabilitiesHold()).isEqualTo(Verdict.YES);
    DriftReport unknown =
        DriftSpec.standard().report(features, Cases.reference(), CommonShock.none());
    assertThat(unknown.probabilitiesHold()).isEqualTo(Verdict.UNKNOWN);
    assertThat(unknown.explanation().summary()).contains("Too few outcomes");
  }

  @Test
  void abstainsBelowItsFloors() {
    FeatureWindows few = FeatureWindows.numeric("age", new double[49], new double[300]);
    assertThat(DriftSpec.standard().inputs(List.of(few)).isKnown()).isFalse();
    assertThat(DriftSpec.standard().outcomes(Cases.calibrated(200, 1)).isKnown()).isFalse();
  }
}
