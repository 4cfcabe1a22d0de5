package io.planwright.forecasting.arima;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.driver.Driver;
import io.planwright.forecasting.driver.Drivers;
import io.planwright.run.RunControl;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class DynamicRegressionProperties {

  private static final int TRIES = 100;
  private static final int N = 48;
  private static final ArimaOrder ORDER = ArimaOrder.of(1, 0, 0).withConstant(true);

  @Example
  void keepsTheContractOfForecasters() {
    DynamicRegressionSpec spec = DynamicRegressionSpec.of(List.of(Drivers.fourier(3.7, 1)));

    assertThat(ForecasterContract.violations(spec.method())).isEmpty();
  }

  @Property(tries = TRIES)
  void scalingADriverScalesItsEffect(
      @ForAll @IntRange(min = 0, max = 1000) int seed,
      @ForAll @IntRange(min = -6, max = 6) int exponent) {
    double factor = Math.pow(10, exponent);
    double[] price = noise(N + 4, seed);
    double[] scaled = Arrays.stream(price).map(value -> factor * value - 3 * factor).toArray();
    double[] sales = noise(N, seed + 1);

    DynamicRegression model = fit(sales, known("price", price));
    DynamicRegression other = fit(sales, known("price", scaled));

    double effect = model.effects().get(0).estimate();
    assertThat(other.effects().get(0).estimate() * factor)
        .isCloseTo(effect, offset(1e-6 * (1 + Math.abs(effect))));
    assertThat(other.forecast(4).point(4)).isCloseTo(model.forecast(4).point(4), offset(1e-6));
  }

  @Property(tries = TRIES)
  void theOrderOfDriversChangesNoForecast(@ForAll @IntRange(min = 0, max = 1000) int seed) {
    Driver price = known("price", noise(N + 4, seed));
    Driver calls = known("calls", noise(N + 4, seed + 7));
    double[] sales = noise(N, seed + 1);

    assertThat(fit(sales, price, calls).forecast(4).point(4))
        .isCloseTo(fit(sales, calls, price).forecast(4).point(4), offset(1e-6));
  }

  @Property(tries = TRIES)
  void addingADriversShareAddsItToTheForecast(
      @ForAll @IntRange(min = 0, max = 1000) int seed,
      @ForAll @DoubleRange(min = -50, max = 50) double effect) {
    double[] price = noise(N + 4, seed);
    double[] sales = noise(N, seed + 1);
    double[] moved = sales.clone();
    for (int t = 0; t < N; t++) {
      moved[t] += effect * price[t];
    }

    DynamicRegression model = fit(sales, known("price", price));
    DynamicRegression other = fit(moved, known("price", price));

    assertThat(other.effects().get(0).estimate())
        .isCloseTo(model.effects().get(0).estimate() + effect, offset(1e-5));
    assertThat(other.forecast(4).point(4))
        .isCloseTo(model.forecast(4).point(4) + effect * price[N + 3], offset(1e-4));
  }

  @Property(tries = TRIES)
  void anUpdateWithWhatWasExpectedChangesNothing(@ForAll @IntRange(min = 0, max = 1000) int seed) {
    DynamicRegression model = fit(noise(N, seed + 1), known("price", noise(N + 4, seed)));

    List<Double> points = model.forecast(4).points();
    List<Double> later = model.update(points.get(0), points.get(1)).forecast(2).points();

    assertThat(later.get(0)).isCloseTo(points.get(2), offset(1e-9));
    assertThat(later.get(1)).isCloseTo(points.get(3), offset(1e-9));
  }

  private static DynamicRegression fit(double[] sales, Driver... drivers) {
    return DynamicRegressionSpec.of(List.of(drivers))
        .withErrors(ArimaSpec.of(ORDER))
        .fit(series(1, sales), RunControl.unlimited())
        .orElseThrow();
  }

  private static Driver known(String name, double[] values) {
    return Drivers.known(TimeSeries.of(name, "units", OrdinalAxis.of(1), values));
  }

  private static double[] noise(int n, int seed) {
    return new Random(seed).doubles(n, 1, 2).toArray();
  }
}
