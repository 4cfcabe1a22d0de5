package io.planwright.forecasting.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class OrderProperties {

  @Property
  void mediansAreThoseOfSortedValues(@ForAll("values") double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double expected = sorted[values.length / 2];
    if (values.length % 2 == 0) {
      double lower = sorted[values.length / 2 - 1];
      expected = lower + (expected - lower) / 2;
    }
    assertThat(Order.median(values.clone())).isEqualTo(expected);
    assertThat(Order.median(sorted)).isEqualTo(expected);
    assertThat(Order.quantile(sorted, 0.5))
        .isCloseTo(expected, within(1e-12 + 1e-12 * Math.abs(expected)));
  }

  @Property
  void logarithmsAreThoseOfTheLibrary(@ForAll @DoubleRange(min = -700, max = 700) double exponent) {
    double value = Math.exp(exponent);
    assertThat(TableLogarithm.of(value))
        .isCloseTo(StrictMath.log(value), within(1e-15 * Math.max(1, Math.abs(exponent))));
  }

  @Provide
  Arbitrary<double[]> values() {
    Arbitrary<Double> fine = Arbitraries.doubles().between(-1000, 1000);
    Arbitrary<Double> coarse = Arbitraries.integers().between(0, 3).map(Integer::doubleValue);
    return Arbitraries.oneOf(
        fine.array(double[].class).ofMinSize(1).ofMaxSize(60),
        coarse.array(double[].class).ofMinSize(1).ofMaxSize(60));
  }
}
