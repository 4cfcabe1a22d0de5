package io.planwright.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.driver.Driver;
import io.planwright.forecasting.driver.DriverNotKnownException;
import io.planwright.forecasting.driver.Drivers;
import io.planwright.run.RunControl;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reference values: R 4.2, stats::arima with xreg; see src/test/R/dynamic-regression.R. */
class DynamicRegressionTest {

  private static final double ITERATED = 1e-4;

  @Test
  void levelOfALake() {
    TimeSeries lake = Histories.dataset("LakeHuron", 1);
    double[] years = new double[lake.size() + 3];
    Arrays.setAll(years, i -> i - 45.0);

    DynamicRegression model =
        fit(lake, ArimaOrder.of(2, 0, 0).withConstant(true), Drivers.known(plan("year", years)));

    assertEffect(model, 0, -0.0215681363814, 0.00809967380408);
    assertThat(Histories.parameter(model, "ar1")).isCloseTo(1.0048177, offset(ITERATED));
    assertThat(Histories.parameter(model, "ar2")).isCloseTo(-0.2913011, offset(ITERATED));
    assertThat(model.diagnostics().criteria().orElseThrow().logLikelihood())
        .isCloseTo(-101.198267167, offset(1e-6));
    assertThat(model.forecast(3).points())
        .usingComparatorForType(
            (a, b) -> Math.abs(a - b) < ITERATED ? 0 : Double.compare(a, b), Double.class)
        .containsExactly(579.397257823, 578.805234513, 578.368107493);
  }

  @Test
  void driversKilledWithoutAndWithSeatBelts() {
    DynamicRegression model =
        fit(
            deaths(180),
            ArimaOrder.of(1, 0, 0).seasonal(1, 0, 0).withConstant(true),
            Drivers.known(Histories.dataset("Seatbelts-PetrolPrice", 12)),
            Drivers.known(Histories.dataset("Seatbelts-law", 12)));

    assertEffect(model, 0, -1.261751731907, 0.3740686945755);
    assertEffect(model, 1, -0.108077006641, 0.0166726468706);
    assertThat(model.diagnostics().criteria().orElseThrow().logLikelihood())
        .isCloseTo(327.399647455, offset(1e-6));
    assertPoints(model, 3.07545298775, 3.05041534875, 3.08932788419);
  }

  @Test
  void changesOfDriversKilled() {
    DynamicRegression model =
        fit(
            deaths(180),
            ArimaOrder.of(0, 1, 1).seasonal(0, 1, 1),
            Drivers.known(Histories.dataset("Seatbelts-PetrolPrice", 12)),
            Drivers.known(Histories.dataset("Seatbelts-law", 12)));

    assertEffect(model, 0, -1.233849392246, 0.4202700822755);
    assertEffect(model, 1, -0.106131203514, 0.0208232813404);
    assertPoints(model, 3.09326024782, 3.05100874374, 3.07637046569);
  }

  @Test
  void withoutAConstantNothingIsCentred() {
    DynamicRegression model =
        fit(
            deaths(180),
            ArimaOrder.of(1, 0, 0),
            Drivers.known(plus(1, Histories.dataset("Seatbelts-PetrolPrice", 12))),
            Drivers.known(plus(1, Histories.dataset("Seatbelts-law", 12))));

    assertEffect(model, 0, 3.063500345454, 0.0458160799562);
    assertEffect(model, 1, -0.147734036370, 0.0441598611593);
    assertThat(model.diagnostics().criteria().orElseThrow().logLikelihood())
        .isCloseTo(272.905809983, offset(1e-6));
    assertPoints(model, 3.16836502181, 3.15021875580, 3.14613164883);
  }

  /**
   * A driver with a season, explained exactly: what the effect's error adds is small everywhere.
   */
  @Test
  void seasonalDifferencesDoNotBlowTheIntervalUp() {
    double[] season = new double[96];
    double[] noise = noise(96, 11);
    double[] sales = new double[84];
    for (int t = 0; t < season.length; t++) {
      season[t] = 100 * Math.sin(2 * Math.PI * t / 12) + noise[t];
    }
    double[] rest = noise(84, 12);
    for (int t = 0; t < sales.length; t++) {
      sales[t] = season[t] + rest[t];
    }
    TimeSeries history = TimeSeries.of("sales", "units", OrdinalAxis.of(12), sales);
    TimeSeries driver = TimeSeries.of("season", "units", OrdinalAxis.of(12), season);

    var interval =
        fit(history, ArimaOrder.of(0, 0, 0).seasonal(0, 1, 0), Drivers.known(driver))
            .forecast(12, 0.95)
            .intervals()
            .get(0);

    for (int step = 0; step < 12; step++) {
      assertThat(interval.upper().get(step) - interval.lower().get(step)).isBetween(0.5, 3.0);
    }
  }

  /** Data come late: the last observation of the driver is missing, so it is forecast too. */
  @Test
  void aDriverThatComesLateIsForecastFromItsLastValue() {
    double[] leads = noise(39, 13);
    double[] sales = noise(40, 14);
    Driver late = Drivers.forecast(plan("leads", leads), Forecasters.naive());

    DynamicRegression model =
        fit(plan("sales", sales), ArimaOrder.of(0, 0, 0).withConstant(true), late);

    assertThat(late.values(OrdinalAxis.of(1), 40, 38, 42)[0])
        .containsExactly(leads[38], leads[38], leads[38], leads[38]);
    assertThat(model.forecast(2, 0.8).intervals()).hasSize(1);
  }

  @Test
  void aPlanCanBeProlongedAfterTheFit() {
    double[] price = noise(44, 15);
    Driver first = Drivers.known(plan("price", Arrays.copyOf(price, 42)));
    Driver longer = Drivers.known(plan("price", price));
    DynamicRegression model =
        fit(plan("sales", noise(40, 16)), ArimaOrder.of(0, 0, 0).withConstant(true), first);

    assertThatThrownBy(() -> model.forecast(4)).isInstanceOf(DriverNotKnownException.class);
    assertThat(model.withDrivers(List.of(longer)).forecast(4).point(2))
        .isEqualTo(model.forecast(2).point(2));
    Driver other = Drivers.known(plan("calls", price));
    assertThatThrownBy(() -> model.withDrivers(List.of(other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("drivers [[calls]] must be those of the fit, [price]. Keep their order.");
  }

  @Test
  void findsOrdersAndEffectsItself() {
    DynamicRegression model =
        DynamicRegressionSpec.of(
                List.of(
                    Drivers.known(Histories.dataset("Seatbelts-PetrolPrice", 12)),
                    Drivers.known(Histories.dataset("Seatbelts-law", 12))))
            .fit(deaths(180), RunControl.unlimited())
            .orElseThrow();

    assertThat(model.effects().get(1).interval(0.99)[1]).isNegative();
    assertThat(model.effects().get(1).estimate()).isCloseTo(-0.1, within(0.03));
  }

  /** What driver and noise add up to is the history again, and each share sums to nothing. */
  @Test
  void partsMakeUpTheHistory() {
    TimeSeries deaths = deaths(120);
    DynamicRegression model =
        fit(
            deaths,
            ArimaOrder.of(1, 0, 0).withConstant(true),
            Drivers.known(Histories.dataset("Seatbelts-PetrolPrice", 12)));

    List<TimeSeries> parts = model.components().parts();
    assertThat(parts).extracting(TimeSeries::name).contains("Seatbelts-PetrolPrice");
    for (int t = 1; t < 120; t++) {
      double sum = 0;
      for (TimeSeries part : parts) {
        sum += part.toArray()[t];
      }
      assertThat(sum).isCloseTo(deaths.toArray()[t], offset(1e-10));
    }
    assertThat(parts.get(0).total()).isCloseTo(0, offset(1e-9));
  }

  @Test
  void explainsAForecastByItsDrivers() {
    double[] promotion = new double[41];
    double[] sales = new double[40];
    for (int t = 0; t < promotion.length; t++) {
      promotion[t] = t % 5 == 0 ? 1 : 0;
    }
    for (int t = 0; t < sales.length; t++) {
      sales[t] = 100 + 30 * promotion[t] + (t * 7919 % 13) / 5.0;
    }

    DynamicRegression model =
        fit(
            plan("sales", sales),
            ArimaOrder.of(0, 0, 0).withConstant(true),
            Drivers.known(plan("promotion", promotion)));

    Reason share = model.explanation().reasons().get(0);
    assertThat(share.factor()).isEqualTo("promotion");
    assertThat(share.contribution()).isCloseTo(24, within(1.0));
    assertThat(model.effects().get(0).estimate()).isCloseTo(30, within(0.7));
  }

  @Test
  void refusesWhatNobodyCanKnowYet() {
    Driver weather = Drivers.observed(plan("weather", noise(40, 1)));

    assertThatThrownBy(
            () ->
                DynamicRegressionSpec.of(List.of(weather))
                    .fit(plan("sales", noise(40, 2)), RunControl.unlimited()))
        .isInstanceOf(DriverNotKnownException.class)
        .hasMessage(
            "driver [weather] must be known at the origin of the forecast, but is not for 41."
                + " Lag it by as many periods, or have it forecast:"
                + " Drivers.forecast(series, method).");
  }

  @Test
  void aLagReachesAsFarAsItsLength() {
    double[] enquiries = noise(50, 3);
    double[] sales = new double[40];
    for (int t = 2; t < sales.length; t++) {
      sales[t] = 10 + 3 * enquiries[t - 2] + 0.01 * (t % 3);
    }
    sales[0] = sales[1] = 12;

    DynamicRegression model =
        fit(
            plan("sales", sales),
            ArimaOrder.of(0, 0, 0).withConstant(true),
            Drivers.lagged(plan("enquiries", enquiries), 2));

    assertThat(model.forecast(2).point(2)).isCloseTo(10 + 3 * enquiries[39], within(0.1));
    assertThatThrownBy(() -> model.forecast(3)).isInstanceOf(DriverNotKnownException.class);
    assertThat(model.update(10 + 3 * enquiries[38]).forecast(2).point(2))
        .isCloseTo(10 + 3 * enquiries[40], within(0.1));
  }

  /** A driver that is forecast is not read beyond the origin, and widens the interval. */
  @Test
  void aForecastDriverIsNoLeakAndNoCertainty() {
    double[] leads = noise(60, 4);
    double[] other = leads.clone();
    Arrays.fill(other, 40, 60, 1e6);
    double[] sales = new double[40];
    for (int t = 0; t < sales.length; t++) {
      sales[t] = 10 + 3 * leads[t] + 0.01 * (t % 3);
    }

    Forecast forecast = forecastBy(leads, sales);

    assertThat(forecastBy(other, sales)).isEqualTo(forecast);
    double width =
        forecast.intervals().get(0).upper().get(0) - forecast.intervals().get(0).lower().get(0);
    assertThat(width).isGreaterThan(2);
  }

  private static Forecast forecastBy(double[] leads, double[] sales) {
    Driver driver = Drivers.forecast(plan("leads", leads), Forecasters.mean());
    return fit(plan("sales", sales), ArimaOrder.of(0, 0, 0).withConstant(true), driver)
        .forecast(3, 0.9);
  }

  @Test
  void gapsAreFilledAroundTheDrivers() {
    double[] price = noise(63, 5);
    double[] sales = new double[60];
    for (int t = 0; t < sales.length; t++) {
      sales[t] = 100 - 20 * price[t] + 0.05 * (t * 31 % 7);
    }
    double[] gaps = sales.clone();
    gaps[7] = Double.NaN;
    gaps[30] = Double.NaN;
    gaps[59] = Double.NaN;
    Driver driver = Drivers.known(plan("price", price));
    ArimaOrder order = ArimaOrder.of(0, 0, 0).withConstant(true);

    DynamicRegression model = fit(plan("sales", gaps), order, driver);

    assertThat(model.effects().get(0).estimate()).isCloseTo(-20, within(0.2));
    assertThat(model.forecast(1).point(1))
        .isCloseTo(fit(plan("sales", sales), order, driver).forecast(1).point(1), within(0.1));
  }

  @Test
  void driversThatCannotBeToldApartAreNamed() {
    double[] price = noise(43, 6);
    double[] cents = Arrays.stream(price).map(value -> 100 * value + 3).toArray();

    Answer<DynamicRegression> answer =
        DynamicRegressionSpec.of(
                List.of(Drivers.known(plan("price", price)), Drivers.known(plan("cents", cents))))
            .fit(plan("sales", noise(40, 7)), RunControl.unlimited());

    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class,
            lack -> assertThat(lack.found()).startsWith("[cents], which does not vary"));
  }

  @Test
  void aLineTakesThePlaceOfTheDrift() {
    double[] line = new double[63];
    double[] sales = new double[60];
    double[] steps = noise(60, 8);
    for (int t = 0; t < line.length; t++) {
      line[t] = t;
    }
    for (int t = 1; t < sales.length; t++) {
      sales[t] = sales[t - 1] + 5 + steps[t];
    }

    DynamicRegression model =
        DynamicRegressionSpec.of(List.of(Drivers.known(plan("line", line))))
            .fit(plan("sales", sales), RunControl.unlimited())
            .orElseThrow();

    assertThat(model.effects().get(0).estimate()).isCloseTo(5.5, within(0.5));
  }

  private static void assertEffect(
      DynamicRegression model, int index, double estimate, double standardError) {
    DriverEffect effect = model.effects().get(index);
    assertThat(effect.estimate())
        .isCloseTo(estimate, offset(ITERATED * Math.min(1, 5 * standardError)));
    assertThat(effect.standardError()).isCloseTo(standardError, offset(0.03 * standardError));
  }

  private static void assertPoints(DynamicRegression model, double... expected) {
    List<Double> points = model.forecast(expected.length).points();
    for (int i = 0; i < expected.length; i++) {
      assertThat(points.get(i)).isCloseTo(expected[i], offset(ITERATED));
    }
  }

  private static DynamicRegression fit(TimeSeries history, ArimaOrder order, Driver... drivers) {
    return DynamicRegressionSpec.of(List.of(drivers))
        .withErrors(ArimaSpec.of(order))
        .fit(history, RunControl.unlimited())
        .orElseThrow();
  }

  private static TimeSeries deaths(int months) {
    double[] values = Histories.dataset("Seatbelts-drivers", 12).toArray();
    double[] logs = new double[months];
    Arrays.setAll(logs, t -> Math.log10(values[t]));
    return TimeSeries.of("drivers killed", "log", OrdinalAxis.of(12), logs);
  }

  private static TimeSeries plus(double amount, TimeSeries series) {
    double[] values = Arrays.stream(series.toArray()).map(value -> value + amount).toArray();
    return TimeSeries.of(series.name(), series.unit(), series.axis(), values);
  }

  private static TimeSeries plan(String name, double... values) {
    return TimeSeries.of(name, "units", OrdinalAxis.of(1), values);
  }

  /** From 0 to 1. */
  private static double[] noise(int n, int seed) {
    double[] values = new double[n];
    long state = seed;
    for (int t = 0; t < n; t++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      values[t] = (state >>> 11) * 0x1p-53;
    }
    return values;
  }
}
