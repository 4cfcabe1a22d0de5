package io.planwright.forecasting.response;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseBadInputTest {

  private static final double NAN = Double.NaN;
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  static Stream<Arguments> rows() {
    return Stream.of(
        row("harmonics", () -> new ResponseEstimator(-1, 400, 1)),
        row("harmonics", () -> new ResponseEstimator(13, 400, 1)),
        row("draws", () -> new ResponseEstimator(3, 49, 1)),
        row("draws", () -> new ResponseEstimator(3, 10_001, 1)),
        row("number of weeks", () -> SpendHistory.builder(FIRST, new double[0])),
        row("sales [1]", () -> SpendHistory.builder(FIRST, new double[] {1, -1})),
        row("sales [0]", () -> SpendHistory.builder(FIRST, new double[] {NAN, 1})),
        row("sales [0]", () -> SpendHistory.builder(FIRST, new double[] {1e16, 1})),
        row("lines", () -> two().build()),
        row("id", () -> two().line(" ", new double[2])),
        row("id", () -> two().line("a", new double[2]).line("a", new double[2])),
        row("id", () -> two().line("a", new double[2]).control("a", new double[2])),
        row("id", () -> two().control("", new double[2])),
        row("number of spends of a", () -> two().line("a", new double[3])),
        row("number of values of a", () -> two().control("a", new double[1])),
        row("spends of a [1]", () -> two().line("a", new double[] {0, -1})),
        row("spends of a [0]", () -> two().line("a", new double[] {NAN, 1})),
        row("values of a [0]", () -> two().control("a", new double[] {NAN, 1})),
        row("values of a [1]", () -> two().control("a", new double[] {0, -1e16})),
        row("median", () -> new ResponseBand(1, 0, 2)),
        row("median", () -> new ResponseBand(1, 3, 2)),
        row("low", () -> new ResponseBand(NAN, 1, 2)),
        row("high", () -> new ResponseBand(0, 1, Double.POSITIVE_INFINITY)),
        row("weeks", () -> new HoldOut(0, 1, 1)),
        row("rSquared", () -> new HoldOut(1, NAN, 1)),
        row("naiveRSquared", () -> new HoldOut(1, 1, NAN)),
        row("weeks", ResponseBadInputTest::oneHeldOut));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("rows")
  void namesTheField(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(field);
  }

  private static Arguments row(String field, ThrowingCallable call) {
    return Arguments.of(field, call);
  }

  private static SpendHistory.Builder two() {
    return SpendHistory.builder(FIRST, new double[] {1, 2});
  }

  private static void oneHeldOut() {
    SpendHistory history = two().line("a", new double[2]).build();
    ResponseEstimator.standard().holdOut(history, FIRST, 1, RunControl.unlimited());
  }
}
