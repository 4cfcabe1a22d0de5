package io.planwright.forecasting.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class BoxCoxProperties {

  @Property
  void comesBackToWhereItWas(
      @ForAll @DoubleRange(min = -1, max = 2) double lambda,
      @ForAll @DoubleRange(min = -6, max = 6) double logarithm,
      @ForAll @DoubleRange(min = -600, max = 600) double unit) {
    BoxCox transformation = new BoxCox(lambda, Math.exp(unit));
    double value = Math.exp(unit + logarithm);
    double back = transformation.inverse(transformation.transform(value));
    assertThat(back).isCloseTo(value, within(1e-8 * value));
  }

  @Property
  void rises(
      @ForAll @DoubleRange(min = -5, max = 5) double lambda,
      @ForAll @DoubleRange(min = -690, max = 690) double first,
      @ForAll @DoubleRange(min = -690, max = 690) double second) {
    BoxCox transformation = BoxCox.of(lambda);
    double one = Math.exp(first);
    double other = Math.exp(second);
    double low = transformation.transform(Math.min(one, other));
    double high = transformation.transform(Math.max(one, other));
    assertThat(low).isFinite().isLessThanOrEqualTo(high);
    assertThat(high).isFinite();
    assertThat(transformation.inverse(low)).isFinite().isNotNegative();
  }

  @Property
  void hasMeansAboveMediansForPowersBelowOne(
      @ForAll @DoubleRange(min = -1, max = 1) double lambda,
      @ForAll @DoubleRange(min = -20, max = 20) double transformed,
      @ForAll @DoubleRange(min = 0, max = 1e6) double variance) {
    BoxCox transformation = BoxCox.of(lambda);
    assertThat(transformation.inverseMean(transformed, variance))
        .isFinite()
        .isGreaterThanOrEqualTo(transformation.inverse(transformed));
    assertThat(transformation.inverseMean(transformed, 0))
        .isEqualTo(transformation.inverse(transformed));
  }
}
