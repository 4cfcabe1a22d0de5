package io.planwright.forecasting.decomposition;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.Answer;
import io.planwright.series.TimeSeries;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class DecompositionProperties {

  private static final int PERIOD = 4;

  private static final int TRIES = 300;

  /** The methods in question. */
  enum Method {
    STL(StlDecomposition.windowed(PERIOD, 7)::of),
    PERIODIC(StlDecomposition.periodic(PERIOD)::of),
    ROBUST(StlDecomposition.windowed(PERIOD, 7).withRobustness()::of),
    SEVERAL(StlDecomposition.multiple(2, PERIOD)::of),
    CLASSICAL_SUM(ClassicalDecomposition.additive(PERIOD)::of),
    CLASSICAL_PRODUCT(ClassicalDecomposition.multiplicative(PERIOD)::of),
    X11_SUM(X11Decomposition.additive(PERIOD)::of),
    X11_PRODUCT(X11Decomposition.multiplicative(PERIOD)::of);

    private final Function<TimeSeries, Answer<Decomposition>> decompose;

    Method(Function<TimeSeries, Answer<Decomposition>> decompose) {
      this.decompose = decompose;
    }
  }

  @Property(tries = TRIES)
  void partsMakeUpTheValues(@ForAll Method method, @ForAll("anything") double[] values) {
    method
        .decompose
        .apply(series(PERIOD, values))
        .toOptional()
        .ifPresent(parts -> assertMakesUp(parts, values));
  }

  private static void assertMakesUp(Decomposition parts, double[] values) {
    double[] trend = parts.trend().toArray();
    double[] remainder = parts.remainder().toArray();
    double[] adjusted = parts.seasonallyAdjusted().toArray();
    double largest = DoubleStream.of(values).map(Math::abs).filter(v -> v >= 0).max().orElse(0);
    for (int t = 0; t < values.length; t++) {
      assertThat(Double.isNaN(remainder[t]))
          .isEqualTo(Double.isNaN(values[t]) || Double.isNaN(trend[t]));
      if (!Double.isNaN(remainder[t])) {
        double whole = trend[t] / 4;
        for (int period : parts.periods()) {
          double season = parts.season(period).toArray()[t];
          whole = parts.multiplicative() ? whole * season : whole + season / 4;
        }
        whole = parts.multiplicative() ? whole * remainder[t] : whole + remainder[t] / 4;
        assertThat(whole).isCloseTo(values[t] / 4, offset(1e-13 * largest + Double.MIN_NORMAL));
      }
      assertAdjusted(parts, values[t], adjusted[t], t);
    }
    assertThat(parts.trendStrength()).isBetween(0.0, 1.0);
    for (int period : parts.periods()) {
      assertThat(parts.seasonalStrength(period)).isBetween(0.0, 1.0);
    }
  }

  /** Gaps stay gaps, and others arise only where the adjusted value is beyond a double. */
  private static void assertAdjusted(Decomposition parts, double value, double adjusted, int t) {
    if (Double.isNaN(value)) {
      assertThat(adjusted).isNaN();
    } else if (Double.isNaN(adjusted)) {
      BigDecimal exact = new BigDecimal(value);
      for (int period : parts.periods()) {
        BigDecimal season = new BigDecimal(parts.season(period).toArray()[t]);
        if (parts.multiplicative() && season.signum() == 0) {
          // A factor too small for a double: the quotient is too large for one.
          return;
        }
        exact =
            parts.multiplicative()
                ? exact.divide(season, MathContext.DECIMAL64)
                : exact.subtract(season);
      }
      // The last bits of the largest doubles are the rounding of the sum.
      assertThat(exact.abs()).isGreaterThan(new BigDecimal(0.999 * Double.MAX_VALUE));
    }
  }

  @Property(tries = TRIES)
  void scalesWithTheHistory(@ForAll Method method, @ForAll("sales") double[] values) {
    double[] doubled = DoubleStream.of(values).map(value -> value * 1000).toArray();

    Decomposition parts = method.decompose.apply(series(PERIOD, values)).orElseThrow();
    Decomposition scaled = method.decompose.apply(series(PERIOD, doubled)).orElseThrow();

    for (int t = 0; t < values.length; t++) {
      double trend = parts.trend().toArray()[t];
      if (!Double.isNaN(trend)) {
        assertThat(scaled.trend().toArray()[t]).isCloseTo(trend * 1000, offset(1e-5));
      }
    }
  }

  @Property(tries = TRIES)
  void takesConstantsApart(@ForAll Method method, @ForAll("amounts") double constant) {
    double level = Math.abs(constant) + 1;
    double[] values = DoubleStream.generate(() -> level).limit(20).toArray();

    Decomposition parts = method.decompose.apply(series(PERIOD, values)).orElseThrow();

    assertThat(parts.trend().toArray()[10]).isCloseTo(level, offset(1e-12 * level));
    assertThat(parts.seasonallyAdjusted().toArray()[10]).isCloseTo(level, offset(1e-12 * level));
  }

  @Property(tries = 50)
  void takesZerosApart(@ForAll Method method) {
    method
        .decompose
        .apply(series(PERIOD, new double[20]))
        .toOptional()
        .ifPresent(
            parts -> {
              assertThat(parts.multiplicative()).isFalse();
              assertThat(parts.seasonallyAdjusted().toArray()).containsOnly(0);
              assertThat(parts.trendStrength()).isZero();
            });
  }

  @Provide
  Arbitrary<Double> amounts() {
    return Arbitraries.doubles().between(-1e6, 1e6);
  }

  @Provide
  Arbitrary<double[]> sales() {
    return Arbitraries.doubles().between(50, 200).array(double[].class).ofMinSize(16).ofMaxSize(60);
  }

  @Provide
  Arbitrary<double[]> anything() {
    Arbitrary<Double> values =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.doubles().between(0.5, 100)),
            Tuple.of(1, Arbitraries.just(0.0)),
            Tuple.of(1, Arbitraries.just(Double.NaN)),
            Tuple.of(
                1, Arbitraries.of(-5.0, 1e300, -1e308, 1.7e308, Double.MIN_VALUE, 1e-300, 1e15)));
    Arbitrary<double[]> wild = values.array(double[].class).ofMinSize(0).ofMaxSize(40);
    Arbitrary<double[]> positive =
        Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.doubles().between(0.5, 100)),
                Tuple.of(1, Arbitraries.of(Double.NaN, 1e-300, 1e7)))
            .array(double[].class)
            .ofMinSize(8)
            .ofMaxSize(40);
    return Arbitraries.oneOf(wild, positive);
  }
}
