package io.planwright.forecasting.arima;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.dataset;
import static io.planwright.forecasting.Histories.parameter;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.arima.ArimaSpec.Search;
import io.planwright.forecasting.arima.ArimaSpec.SeasonalTest;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.forecasting.testkit.Allocation;
import io.planwright.forecasting.testkit.MethodContract;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArimaTest {

  @Test
  void keepsTheContract() {
    assertThat(
            ForecasterContract.violations(
                ArimaSpec.automatic().method(),
                Set.of(ForecasterContract.Property.SCALE_EQUIVARIANCE)))
        .isEmpty();
    assertThat(MethodContract.violations(ArimaSpec.automatic().method())).isEmpty();
  }

  /** R 4.2: arima(y, order, seasonal, method = "ML"); src/test/R/arima.R. */
  @ParameterizedTest
  @CsvSource({
    "lh, 1, 100, 000, true, -29.3792, ar1, 0.5739",
    "lh, 1, 300, 000, true, -27.0924, ar3, -0.2198",
    "lh, 1, 101, 000, true, -28.7620, ma1, 0.1982",
    "LakeHuron, 1, 200, 000, true, -103.6332, ar2, -0.2495",
    "USAccDeaths, 12, 011, 011, false, -425.4400, sma1, -0.5528",
    "Nile, 1, 111, 000, false, -630.6274, ma1, -0.8741",
    "nottem, 12, 100, 210, false, -526.5923, sar2, -0.2963",
  })
  void reachesTheLikelihoodOfR(
      String name,
      int seasonLength,
      String plain,
      String seasonal,
      boolean constant,
      double expected,
      String coefficient,
      double estimate) {
    FittedModel model =
        fit(ArimaSpec.of(order(plain, seasonal, constant)), dataset(name, seasonLength));

    assertThat(logLikelihood(model)).isCloseTo(expected, offset(2e-3));
    assertThat(parameter(model, coefficient)).isCloseTo(estimate, offset(2e-3));
  }

  /** Box and Jenkins' airline model; R gives 244.6995 for the logarithms. */
  @Test
  void estimatesTheAirlineModel() {
    double[] values = dataset("AirPassengers", 12).toArray();
    for (int t = 0; t < values.length; t++) {
      values[t] = Math.log(values[t]);
    }
    FittedModel model = fit(ArimaSpec.of(order("011", "011", false)), series(12, values));

    assertThat(logLikelihood(model)).isCloseTo(244.6995, offset(5e-3));
    assertThat(parameter(model, "ma1")).isCloseTo(-0.4018, offset(1e-3));
    assertThat(parameter(model, "sma1")).isCloseTo(-0.5569, offset(1e-3));
  }

  @Test
  void forecastsAsR() {
    Forecast deaths =
        fit(ArimaSpec.of(order("011", "011", false)), dataset("USAccDeaths", 12)).forecast(3);
    Forecast lake =
        fit(ArimaSpec.of(order("200", "000", true)), dataset("LakeHuron", 1)).forecast(3, 0.95);
    Forecast nile =
        fit(ArimaSpec.of(order("011", "000", true)), dataset("Nile", 1)).forecast(2, 0.8);

    assertThat(deaths.point(1)).isCloseTo(8336.060, offset(1.0));
    assertThat(deaths.point(3)).isCloseTo(8314.640, offset(1.0));
    assertThat(lake.point(1)).isCloseTo(579.7895, offset(1e-3));
    assertThat(lake.point(3)).isCloseTo(579.4329, offset(1e-3));
    assertThat(lake.intervals().get(0).lower().get(2)).isCloseTo(577.1303, offset(5e-3));
    assertThat(nile.point(2)).isCloseTo(791.6983, offset(0.3));
    assertThat(nile.intervals().get(0).upper().get(1)).isCloseTo(981.7469, offset(0.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lh|1|ARIMA(1,0,0) with mean",
        "Nile|1|ARIMA(1,1,1)",
        "USAccDeaths|12|ARIMA(0,1,1)(0,1,1)[12]",
      })
  void choosesTheOrdersOfR(String name, int seasonLength, String label) {
    FittedModel model = fit(ArimaSpec.automatic(), dataset(name, seasonLength));

    assertThat(model.provenance().parameters()).containsEntry("model", label);
  }

  /** R takes (0,1,0) for the lake, of AICc 218.85; there may be better ones. */
  @Test
  void choosesNothingWorseThanR() {
    FittedModel model = fit(ArimaSpec.automatic(), dataset("LakeHuron", 1));

    assertThat(model.diagnostics().criteria().orElseThrow().aicc()).isLessThan(219.2);
  }

  @Test
  void findsNothingBetterStepByStepThanInFull() {
    for (String name : new String[] {"lh", "Nile", "LakeHuron"}) {
      FittedModel stepwise = fit(ArimaSpec.automatic(), dataset(name, 1));
      FittedModel full = fit(ArimaSpec.automatic().withSearch(Search.FULL), dataset(name, 1));

      assertThat(full.diagnostics().criteria().orElseThrow().aicc())
          .isLessThanOrEqualTo(stepwise.diagnostics().criteria().orElseThrow().aicc() + 1e-2);
    }
  }

  /** R: ndiffs, nsdiffs, and ocsb.test. */
  @ParameterizedTest
  @CsvSource({
    "lh, 1, 0, 0, 0", "LakeHuron, 1, 1, 0, 0", "Nile, 1, 1, 0, 0",
    "USAccDeaths, 12, 0, 1, 0", "AirPassengers, 12, 1, 1, 1", "nottem, 12, 0, 1, 0",
  })
  void differencesAsR(String name, int period, int plain, int seasonal, int byOcsb) {
    double[] values = dataset(name, period).toArray();

    assertThat(Stationarity.differences(values, 2)).isEqualTo(plain);
    assertThat(Stationarity.seasonalDifferences(values, period, 1)).isEqualTo(seasonal);
    assertThat(period > 1 && OcsbTest.needsDifference(values, period)).isEqualTo(byOcsb == 1);
  }

  /** R: ocsb.test. */
  @ParameterizedTest
  @CsvSource({"USAccDeaths, -2.0684", "AirPassengers, 1.5188"})
  void testsTheSeasonAsR(String name, double statistic) {
    assertThat(OcsbTest.statistic(dataset(name, 12).toArray(), 12))
        .isCloseTo(statistic, offset(1e-4));
    assertThat(OcsbTest.critical(12)).isCloseTo(-1.803, offset(1e-3));
  }

  @Test
  void findsASeasonalUnitRoot() {
    SplittableRandom random = new SplittableRandom(5);
    double[] walk = new double[240];
    for (int t = 0; t < walk.length; t++) {
      walk[t] = (t < 12 ? 50 : walk[t - 12]) + random.nextDouble(-1, 1);
    }

    assertThat(OcsbTest.needsDifference(walk, 12)).isTrue();
    ArimaSpec spec = ArimaSpec.automatic().withSeasonalTest(SeasonalTest.OCSB);
    assertThat(fit(spec, series(12, walk)).provenance().parameters().get("model")).contains(",1,");
  }

  /** The filter against sums over the autocovariances, which is slow and plain. */
  @Property(tries = 60)
  void filtersExactly(
      @ForAll @Size(6) List<@DoubleRange(min = -0.8, max = 0.8) Double> drawn,
      @ForAll @IntRange(max = 2) int p,
      @ForAll @IntRange(max = 2) int q,
      @ForAll @IntRange(max = 1) int seasonalP,
      @ForAll @IntRange(max = 1) int seasonalQ) {
    double[] partials = drawn.stream().mapToDouble(Double::doubleValue).toArray();
    ArimaOrder order = new ArimaOrder(p, 0, q, seasonalP, 0, seasonalQ, false);
    Polynomials polynomials = new Polynomials(order, 4);
    polynomials.set(partials);
    double[] values = dataset("lh", 1).toArray();
    ExactFilter filter = new ExactFilter(polynomials, values.length);
    double squares = filter.pass(values);
    double[] dense = Dense.likelihood(polynomials, values);

    assertThat(squares).isCloseTo(dense[0], within(1e-6 * dense[0]));
    assertThat(filter.logVariances()).isCloseTo(dense[1], within(1e-5));
    assertThat(filter.pass(values, false)).isCloseTo(squares, within(1e-6 * squares));
  }

  @Test
  void allocatesNothingToEvaluateItsLikelihood() {
    double[] values = dataset("lh", 1).toArray();
    ArimaOrder order = new ArimaOrder(2, 0, 1, 1, 0, 1, false);
    ArimaLikelihood likelihood = new ArimaLikelihood(order, 4, values, new double[0][]);
    double[] x = {0.3, 0.1, -0.2, 0.2, -0.3};
    double[] normal = new double[25];
    double[] gradient = new double[5];

    assertThat(Allocation.bytesPerRun(() -> likelihood.value(x))).isLessThan(16);
    assertThat(Allocation.bytesPerRun(() -> likelihood.linearise(x, normal, gradient)))
        .isLessThan(16);
  }

  @Test
  void namesEachCoefficientByItsOwnPolynomial() {
    double[] partials = {0.1, 0.2, 0.1, 0.1, 0.3, 0.4};
    ArimaOrder order = new ArimaOrder(5, 0, 0, 1, 0, 0, false);
    double[][] factors = Polynomials.factors(order, partials);
    Polynomials product = new Polynomials(order, 4);
    product.set(partials);

    assertThat(factors[0]).hasSize(5);
    assertThat(factors[2]).containsExactly(0.4);
    assertThat(product.ar[3]).isCloseTo(factors[0][3] + 0.4, offset(1e-12));
    assertThat(product.ar[4]).isCloseTo(factors[0][4] - 0.4 * factors[0][0], offset(1e-12));
  }

  @Test
  void driftsAPeriodAlsoOverSeasons() {
    double[] line = new double[60];
    for (int t = 0; t < line.length; t++) {
      line[t] = 10 + t + (t * 7919 % 13) * 1e-6;
    }
    FittedModel model = fit(ArimaSpec.of(order("000", "010", true)), series(12, line));

    assertThat(parameter(model, "drift")).isCloseTo(1, offset(1e-4));
  }

  @Test
  void looksBackFromTheLastObservedValue() {
    double[] values = new double[5_020];
    Arrays.fill(values, GAP);
    for (int t = 0; t < 10; t++) {
      values[t] = 20 + t % 3;
    }

    assertThat(fit(ArimaSpec.automatic(), series(1, values)).forecast(2).points())
        .allMatch(point -> point > 15 && point < 30);
  }

  @Test
  void forecastsAConstantAndALine() {
    Forecast constant = fit(ArimaSpec.automatic(), series(1, 4, 4, 4, 4, 4)).forecast(2, 0.9);
    Forecast line = fit(ArimaSpec.automatic(), series(1, 1, 3, 5, 7, 9, 11)).forecast(2);

    assertThat(constant.points()).containsExactly(4.0, 4.0);
    assertThat(line.point(2)).isCloseTo(15, offset(1e-9));
  }

  @Test
  void fillsGapsFromTheSeasonsAround() {
    double[] values = dataset("USAccDeaths", 12).toArray();
    values[40] = GAP;
    values[71] = GAP;
    ArimaSpec airline = ArimaSpec.of(order("011", "011", false));
    Forecast whole = fit(airline, dataset("USAccDeaths", 12)).forecast(12);
    Forecast gapped = fit(airline, series(12, values)).forecast(12);

    assertThat(gapped.points()).hasSize(12);
    for (int step = 1; step <= 12; step++) {
      assertThat(gapped.point(step)).isCloseTo(whole.point(step), offset(0.04 * whole.point(step)));
    }
  }

  @Test
  void updatesAsTheEquationGoesOn() {
    TimeSeries all = dataset("USAccDeaths", 12);
    FittedModel early = fit(ArimaSpec.automatic(), all.window(0, 60));
    FittedModel late = early.update(all.window(60, 72).toArray());
    FittedModel step = early;
    for (int t = 60; t < 72; t++) {
      double expected = step.forecast(1).point(1);
      assertThat(all.value(t).orElseThrow() - expected)
          .isCloseTo(late.diagnostics().errors().value(t).orElseThrow(), offset(1e-4));
      step = step.update(all.value(t).orElseThrow());
    }
    assertThat(step.forecast(3, 0.8)).isEqualTo(late.forecast(3, 0.8));
  }

  @Test
  void simulatesWhatItForecasts() {
    FittedModel model = fit(ArimaSpec.automatic(), dataset("USAccDeaths", 12));
    SamplePaths paths = model.simulate(6, 5_000, 3);
    double width = model.sum(2, 6).quantile(0.9) - model.sum(2, 6).quantile(0.1);
    for (double p : new double[] {0.1, 0.5, 0.9}) {
      assertThat(paths.sum(2, 6).quantile(p))
          .isCloseTo(model.sum(2, 6).quantile(p), offset(0.06 * width));
    }
  }

  @Test
  void saysWhatIsMissing() {
    ArimaSpec seasonal = ArimaSpec.of(order("011", "011", false));

    assertThat(
            seasonal.method().fitModel(series(1, 1, 2, 3, 4, 5), RunControl.unlimited()).isKnown())
        .isFalse();
    assertThat(seasonal.method().fitModel(series(12, 1, 2, 3, 4), RunControl.unlimited()).isKnown())
        .isFalse();
  }

  private static ArimaOrder order(String plain, String seasonal, boolean constant) {
    return ArimaOrder.of(digit(plain, 0), digit(plain, 1), digit(plain, 2))
        .seasonal(digit(seasonal, 0), digit(seasonal, 1), digit(seasonal, 2))
        .withConstant(constant);
  }

  private static int digit(String text, int at) {
    return text.charAt(at) - '0';
  }

  private static double logLikelihood(FittedModel model) {
    return model.diagnostics().criteria().orElseThrow().logLikelihood();
  }

  private static FittedModel fit(ArimaSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }
}
