package io.planwright.forecasting.decomposition;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.series;
import static io.planwright.testkit.BadInput.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.forecasting.internal.decomposition.Henderson;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.BadInput;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecompositionTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Offset<Double> EXACT = offset(1e-12);
  private static final Offset<Double> THREE_DIGITS = offset(1.2e-3);

  @Test
  void takesSixValuesApart() {
    // Trend at the second position: (1/2 + 3 + 2/2) / 2 = 2.25, then 0.5 more each.
    Decomposition parts =
        ClassicalDecomposition.additive(2).of(series(2, 1, 3, 2, 4, 3, 5)).orElseThrow();

    assertThat(parts.trend().toArray()).containsExactly(GAP, 2.25, 2.75, 3.25, 3.75, GAP);
    assertThat(parts.season(2).toArray()).containsExactly(-0.75, 0.75, -0.75, 0.75, -0.75, 0.75);
    assertThat(parts.remainder().toArray()).containsExactly(GAP, 0, 0, 0, 0, GAP);
    assertThat(parts.seasonallyAdjusted().toArray())
        .containsExactly(1.75, 2.25, 2.75, 3.25, 3.75, 4.25);
    assertThat(parts.trendStrength()).isEqualTo(1);
    assertThat(parts.seasonalStrength(2)).isEqualTo(1);
  }

  @Test
  void hasThePublishedWeightsOfHenderson() {
    // The weights of X-11 as its literature prints them, to three digits, those of 9 terms rounded
    // so that they add up to 1; the last row is that of the last value, I/C being 3.5.
    assertWeights(Henderson.of(5, 1).rows()[2], -0.073, 0.294, 0.559, 0.294, -0.073);
    assertWeights(Henderson.of(9, 1).rows()[4], -0.041, -0.010, 0.119, 0.267, 0.330);
    Henderson thirteen = Henderson.of(13, 3.5);
    assertWeights(thirteen.rows()[6], -0.019, -0.028, 0.000, 0.066, 0.147, 0.214, 0.240);
    assertWeights(thirteen.rows()[0], -0.092, -0.058, 0.012, 0.120, 0.244, 0.353, 0.421);
  }

  private static void assertWeights(double[] weights, double... published) {
    assertThat(Arrays.stream(weights).sum()).isCloseTo(1, EXACT);
    for (int i = 0; i < published.length; i++) {
      assertThat(weights[i]).as("weight %d", i).isCloseTo(published[i], THREE_DIGITS);
    }
  }

  @Test
  void leavesCubicsToHenderson() {
    double[] cubic = new double[30];
    for (int t = 0; t < cubic.length; t++) {
      cubic[t] = 0.01 * t * t * t - t * t + 3;
    }
    double[] smooth = new double[30];
    Henderson.of(13, 3.5).smooth(cubic, smooth);

    for (int t = 6; t < 24; t++) {
      assertThat(smooth[t]).isCloseTo(cubic[t], offset(1e-9));
    }
  }

  @Test
  void recoversAKnownSeasonByX11() {
    double[] values = new double[60];
    for (int t = 0; t < values.length; t++) {
      values[t] = 100 + t + 10 * figure(t);
    }

    Decomposition parts = X11Decomposition.additive(12).of(series(12, values)).orElseThrow();

    for (int t = 0; t < values.length; t++) {
      assertThat(parts.season(12).toArray()[t]).isCloseTo(10 * figure(t), offset(0.05));
      assertThat(parts.trend().toArray()[t]).isCloseTo(100 + t, offset(0.5));
    }
  }

  @Test
  void weighsAnOutlierDownByX11() {
    double[] values = new double[72];
    for (int t = 0; t < values.length; t++) {
      values[t] = (100 + t) * (1 + 0.3 * figure(t)) * (1 + 0.01 * Math.sin(7.0 * t * t));
    }
    double[] spoilt = values.clone();
    spoilt[40] *= 3;
    X11Decomposition x11 = X11Decomposition.multiplicative(12);

    Decomposition clean = x11.of(series(12, values)).orElseThrow();
    Decomposition dirty = x11.of(series(12, spoilt)).orElseThrow();

    double[] cleanSeason = clean.season(12).toArray();
    double[] dirtySeason = dirty.season(12).toArray();
    for (int t = 0; t < values.length; t++) {
      assertThat(dirtySeason[t]).isCloseTo(cleanSeason[t], offset(0.1));
    }
    assertThat(dirty.remainder().toArray()[40]).isGreaterThan(2.5);
    assertThat(dirty.trend().toArray()[40]).isLessThan(170);
  }

  private static double figure(int t) {
    return Math.sin(2 * Math.PI * t / 12) + 0.5 * Math.cos(4 * Math.PI * t / 12);
  }

  @Test
  void saysWhatIsLacking() {
    TimeSeries shortOne = series(12, 1, 2, 3);
    TimeSeries negative = series(2, 1, -2, 3, 4, 5, 6, 7, 8);

    assertThat(StlDecomposition.windowed(12, 7).of(shortOne).isKnown()).isFalse();
    assertThat(StlDecomposition.periodic(2).of(series(2, GAP, GAP, GAP, GAP)).isKnown()).isFalse();
    assertThat(ClassicalDecomposition.additive(12).of(shortOne).isKnown()).isFalse();
    assertThat(ClassicalDecomposition.multiplicative(2).of(negative).isKnown()).isFalse();
    assertThat(X11Decomposition.additive(12).of(shortOne).isKnown()).isFalse();
    assertThat(X11Decomposition.multiplicative(2).of(negative).isKnown()).isFalse();
  }

  @Test
  void namesItsParts() {
    Decomposition parts =
        StlDecomposition.multiple(2, 4)
            .of(series(4, 1, 3, 2, 4, 3, 5, 1, 2, 8, 1, 2, 3))
            .orElseThrow();

    assertThat(parts.periods()).containsExactly(2, 4);
    assertThat(parts.multiplicative()).isFalse();
    assertThat(parts.season(4).name()).startsWith("season of 4 of ");
    assertThat(parts.trend().axis()).isEqualTo(parts.observed().axis());
    assertThat(parts)
        .hasToString("additive decomposition of " + parts.observed() + ", seasons of [2, 4]");
  }

  static Stream<BadInput> rows() {
    String period = "period [1] must be at least 2. Give the periods of one season, 12 for months.";
    String window = "] must be odd and from 7 to 1000000001, or 0. Use 0 for the default.";
    Decomposition parts =
        ClassicalDecomposition.additive(2).of(series(2, 1, 3, 2, 4, 3, 5)).orElseThrow();
    return Stream.of(
        row("classical period", () -> ClassicalDecomposition.additive(1), IAE, period),
        row("X-11 period", () -> X11Decomposition.multiplicative(1), IAE, period),
        row(
            "STL period",
            () -> StlDecomposition.periodic(1),
            IAE,
            "periods[0] [1] must be at least 2. Give season lengths from 2 on, the shortest"
                + " first."),
        row(
            "no period",
            () -> new StlDecomposition(List.of(), 7, 0, false, false),
            IAE,
            "number of periods [0] must be at least 1. Give the length of a season."),
        row(
            "periods out of order",
            () -> StlDecomposition.multiple(12, 4),
            IAE,
            "periods[1] [4] must be at least 13. Give season lengths from 2 on, the shortest"
                + " first."),
        row("even window", () -> StlDecomposition.windowed(12, 8), IAE, "seasonWindow [8" + window),
        row(
            "narrow window",
            () -> StlDecomposition.windowed(12, 5),
            IAE,
            "seasonWindow [5" + window),
        row(
            "even trend window",
            () -> StlDecomposition.periodic(12).withTrendWindow(20),
            IAE,
            "trendWindow [20] must be odd and from 3 to 1000000001, or 0. Use 0 for the default."),
        row(
            "unknown season",
            () -> parts.season(3),
            IAE,
            "period [3] must be one of [2]. Ask periods() for them."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }
}
