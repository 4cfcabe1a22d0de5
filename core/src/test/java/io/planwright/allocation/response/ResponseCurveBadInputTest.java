package io.planwright.allocation.response;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseCurveBadInputTest {

  private static final double NAN = Double.NaN;

  private record Row(ThrowingCallable call, String start) {}

  static List<Row> rows() {
    ResponseCurve log = new LogCurve(1, 1);
    return List.of(
        new Row(() -> new PowerCurve(0, 0.5), "scale [0.0] must be from 1E-100 to 1E+100."),
        new Row(() -> new PowerCurve(NAN, 0.5), "scale [NaN] must"),
        new Row(() -> new PowerCurve(1, 1), "exponent [1.0] must be between 0.001 and 0.999."),
        new Row(() -> new PowerCurve(1, 0), "exponent [0.0] must"),
        new Row(() -> new LogCurve(-1, 1), "scale [-1.0] must"),
        new Row(() -> new LogCurve(1, 0), "half [0.0] must"),
        new Row(() -> new ExponentialCurve(1e101, 1), "ceiling [1.0E101] must"),
        new Row(() -> new ExponentialCurve(1, NAN), "rate [NaN] must"),
        new Row(() -> new HillCurve(1, 1, 0), "shape [0.0] must be between 0.05 and 50.0."),
        new Row(() -> new HillCurve(1, 1, 51), "shape [51.0] must"),
        new Row(() -> new HillCurve(0, 1, 2), "ceiling [0.0] must"),
        new Row(() -> new AdbudgCurve(2, 2, 1, 1), "ceiling [2.0] must be above the floor 2.0."),
        new Row(() -> new AdbudgCurve(NAN, 2, 1, 1), "floor [NaN] must"),
        new Row(() -> new AdbudgCurve(0, 2, -1, 1), "half [-1.0] must"),
        new Row(() -> new CappedLinearCurve(0, 1), "rate [0.0] must"),
        new Row(() -> new CappedLinearCurve(1, 0), "cap [0.0] must"),
        new Row(() -> table(new double[0], new double[0]), "number of spends [0] must"),
        new Row(() -> table(new double[] {1}, new double[2]), "number of responses [2] must"),
        new Row(() -> table(new double[] {-1}, new double[1]), "spends[0] [-1.0] must"),
        new Row(() -> table(new double[] {1, 1}, new double[2]), "spends[1] [1.0] must rise."),
        new Row(
            () -> table(new double[] {1, 2}, new double[] {2, 1}),
            "responses[1] [1.0] must not be below the one before, 2.0."),
        new Row(() -> table(new double[] {1}, new double[] {NAN}), "responses[0] [NaN] must"),
        new Row(() -> log.response(-1), "spend [-1.0] must"),
        new Row(() -> log.response(NAN), "spend [NaN] must"),
        new Row(() -> log.slope(Double.POSITIVE_INFINITY), "spend [Infinity] must"),
        new Row(() -> log.spendAtSlope(0), "slope [0.0] must be positive"),
        new Row(() -> log.spendAtSlope(NAN), "slope [NaN] must"));
  }

  private static TabulatedCurve table(double[] spends, double[] responses) {
    return new TabulatedCurve(spends, responses);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(Row row) {
    assertThatThrownBy(row.call)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(row.start);
  }
}
