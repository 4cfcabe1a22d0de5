package io.planwright.forecasting.decomposition;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.series.TimeSeries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * R 4.2 and its package forecast 8.20; src/test/R/decomposition.R wrote the values.
 *
 * <p>The robust ones are of odd lengths, where the median is one number: for even lengths, R's stl
 * scales in some passes by another order statistic than the median that the paper prescribes.
 */
class DecompositionReferenceTest {

  private static final double CLOSE = 1e-8;
  private static final double CLASSICAL = 1e-10;

  @ParameterizedTest
  @ValueSource(strings = {"nottem", "co2", "AirPassengers"})
  void equalsStlOfR(String data) {
    assertEquals(StlDecomposition.periodic(12), data, "periodic");
    assertEquals(StlDecomposition.windowed(12, 7), data, "windowed");
    assertEquals(
        StlDecomposition.windowed(12, 13).withFitsEverywhere(), data, "windowed-everywhere");
    assertEquals(StlDecomposition.periodic(12).withFitsEverywhere(), data, "periodic-everywhere");
    assertEquals(StlDecomposition.windowed(12, 11).withTrendWindow(15), data, "narrow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nottem-robust", "co2-robust", "AirPassengers-robust"})
  void equalsRobustStlOfR(String data) {
    assertEquals(StlDecomposition.windowed(12, 11).withRobustness(), data, "robust");
    assertEquals(StlDecomposition.windowed(12, 7).withRobustness(), data, "robust-7");
    assertEquals(StlDecomposition.periodic(12).withRobustness(), data, "robust-periodic");
  }

  private static void assertEquals(StlDecomposition stl, String data, String variant) {
    double[] values = column(data, "value");
    Decomposition parts = stl.of(series(12, values)).orElseThrow();

    assertClose(parts.season(12), column(data, variant + ".season"), CLOSE * values[0]);
    assertClose(parts.trend(), column(data, variant + ".trend"), CLOSE * values[0]);
  }

  @ParameterizedTest
  @CsvSource({"mstl, false", "mstl-robust, true"})
  void equalsMstlOfR(String data, boolean robust) {
    StlDecomposition stl = StlDecomposition.multiple(48, 336);
    TimeSeries history = series(336, column(data, "value"));

    Decomposition parts = (robust ? stl.withRobustness() : stl).of(history).orElseThrow();

    assertClose(parts.trend(), column(data, "trend"), CLOSE * 30_000);
    assertClose(parts.season(48), column(data, "season48"), CLOSE * 30_000);
    assertClose(parts.season(336), column(data, "season336"), CLOSE * 30_000);
  }

  @Test
  void equalsDecomposeOfR() {
    TimeSeries history = series(12, column("classical", "value"));
    Decomposition sum = ClassicalDecomposition.additive(12).of(history).orElseThrow();
    Decomposition product = ClassicalDecomposition.multiplicative(12).of(history).orElseThrow();

    assertClose(sum.trend(), column("classical", "trend"), CLASSICAL);
    assertClose(sum.season(12), column("classical", "additive.season"), CLASSICAL);
    assertClose(product.trend(), column("classical", "trend"), CLASSICAL);
    assertClose(product.season(12), column("classical", "multiplicative.season"), CLASSICAL);
  }

  private static void assertClose(TimeSeries actual, double[] expected, double error) {
    double[] values = actual.toArray();
    assertThat(values).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      if (Double.isNaN(expected[i])) {
        assertThat(values[i]).isNaN();
      } else {
        assertThat(values[i]).as("position %d", i).isCloseTo(expected[i], offset(error));
      }
    }
  }

  static double[] column(String data, String name) {
    try (InputStream in =
        Objects.requireNonNull(
            DecompositionReferenceTest.class.getResourceAsStream(data + ".csv"))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      int column = List.of(lines.get(0).split(",")).indexOf(name);
      return lines.stream()
          .skip(1)
          .map(line -> line.split(",")[column])
          .mapToDouble(text -> text.equals("NA") ? Double.NaN : Double.parseDouble(text))
          .toArray();
    } catch (IOException unreadable) {
      throw new IllegalStateException(data, unreadable);
    }
  }
}
