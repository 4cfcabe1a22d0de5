package io.planwright.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the expected values a tilde stands for a no-break space and a hyphen for a minus sign. */
class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "950, 950",
    "999.6, 1.00~k",
    "12500, 12.5~k",
    "134000, 134~k",
    "2802496, 2.80~M",
    "-2802496, -2.80~M",
    "999999, 1.00~M",
    "1e9, 1.00~bn",
    "3.2e15, 3200~tn",
    "0.5, 0.5",
    "1.25, 1.25",
    "0.0001, 0",
    "-0.0001, 0"
  })
  void writesShort(double value, String expected) {
    assertThat(Figures.brief(value)).isEqualTo(signs(expected));
  }

  @ParameterizedTest
  @CsvSource({"2e6, 2~M", "2.5e6, 2.5~M", "250000, 250~k", "100, 100", "1.05e6, 1.05~M", "0, 0"})
  void writesPositions(double value, String expected) {
    assertThat(Figures.position(value)).isEqualTo(signs(expected));
  }

  @ParameterizedTest
  @CsvSource({"0.634, 63~%", "0.048, 4.8~%", "0, 0~%", "1, 100~%", "-0.25, -25~%", "0.05, 5~%"})
  void writesShares(double value, String expected) {
    assertThat(Figures.percent(value)).isEqualTo(signs(expected));
  }

  @ParameterizedTest
  @CsvSource({"5, +5.00", "-5, -5.00", "0, 0"})
  void writesDifferences(double value, String expected) {
    assertThat(Figures.briefSigned(value * 1000)).startsWith(signs(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2802496.00|2,802,496.00", "-0.5|-0.5", "1E+3|1,000", "0|0"})
  void writesExactly(BigDecimal value, String expected) {
    assertThat(Figures.exact(value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"12.04, 12", "12.05, 12.1", "-0.04, 0", "-3.25, -3.2", "0.5, 0.5"})
  void writesCoordinatesShort(double value, String expected) {
    assertThat(Figures.coordinate(value)).isEqualTo(expected);
  }

  private static String signs(String expected) {
    return expected.replace('~', '\u00A0').replace('-', '\u2212');
  }
}
