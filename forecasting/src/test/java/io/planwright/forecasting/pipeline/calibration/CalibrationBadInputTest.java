package io.planwright.forecasting.pipeline.calibration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CalibrationBadInputTest {

  private static final ScoredOutcomes TWO =
      ScoredOutcomes.of(new double[] {0.2, 0.8}, new boolean[] {false, true});

  private static Arguments bad(String message, ThrowingCallable call) {
    return Arguments.of(message, call);
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        bad(
            "probabilities[0] [1.5] must be between 0.0 and 1.0",
            () -> ScoredOutcomes.of(new double[] {1.5}, new boolean[1])),
        bad(
            "probabilities[1] [NaN]",
            () -> ScoredOutcomes.of(new double[] {0, Double.NaN}, new boolean[2])),
        bad("outcomes [1 values]", () -> ScoredOutcomes.of(new double[2], new boolean[1])),
        bad(
            "weights[0] [0.0]",
            () -> ScoredOutcomes.weighted(new double[1], new boolean[1], new double[1])),
        bad("dealIds [1 values] must be 2 values", () -> TWO.withDeals(List.of("a"))),
        bad("segments [ ] must not be blank", () -> TWO.withSegments(List.of("a", " "))),
        bad(
            "epochDays[1] [9223372036854775807]",
            () -> TWO.withDays(new long[] {0, Long.MAX_VALUE})),
        bad("others [3 values]", () -> TWO.withProbabilities(new double[3])),
        bad("bins [1]", () -> new ScoringSpec(1, 1000, 0.9, 1)),
        bad("resamples [99]", () -> new ScoringSpec(10, 99, 0.9, 1)),
        bad("level [1.0]", () -> new ScoringSpec(10, 1000, 1, 1)),
        bad("data.size [0]", () -> ReliabilityCurve.of(TWO.where(i -> false))),
        bad("candidates [[]]", () -> new CalibrationSpec(List.of())),
        bad(
            "candidates",
            () -> new CalibrationSpec(List.of(CalibrationMethod.BETA, CalibrationMethod.BETA))),
        bad("probability [-0.1]", () -> CalibrationSpec.none().fit(TWO).orElseThrow().apply(-0.1)),
        bad("correlation [0.95]", () -> CommonShock.of(0.95)),
        bad("probabilities[0] [2.0]", () -> PredictedWins.of(new double[] {2})),
        bad("p [1.0]", () -> PredictedWins.of(new double[1]).quantile(1)),
        bad("x [NaN]", () -> PredictedWins.of(new double[1]).probabilityAtLeast(Double.NaN)),
        bad("level [0.0]", () -> PredictedWins.of(new double[1]).interval(0)),
        bad("falseAlarmRate [0.0]", () -> new DriftSpec(0, 0.1)),
        bad("features [[]]", () -> DriftSpec.standard().inputs(List.of())),
        bad(
            "recent[0] [Infinity]",
            () ->
                FeatureWindows.numeric(
                    "x", new double[1], new double[] {Double.POSITIVE_INFINITY})));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void namesWhatIsWrong(String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void asksForDays() {
    assertThatThrownBy(() -> TWO.stated(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("withDays");
  }

  @Test
  void comparesTheSameRowsOnly() {
    ScoredOutcomes other = ScoredOutcomes.of(new double[2], new boolean[2]);
    assertThatThrownBy(() -> ScoringSpec.standard().gain(TWO, other, RunControl.unlimited()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("have the rows of the candidate");
  }
}
