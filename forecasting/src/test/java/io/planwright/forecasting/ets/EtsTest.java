package io.planwright.forecasting.ets;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.dataset;
import static io.planwright.forecasting.Histories.parameter;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.forecasting.testkit.Allocation;
import io.planwright.forecasting.testkit.MethodContract;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EtsTest {

  /** R stops its search at a change of about this much. */
  private static final double SEARCH_OF_R = 0.1;

  @Test
  void keepsTheContract() {
    assertThat(
            ForecasterContract.violations(
                EtsSpec.automatic().method(),
                Set.of(ForecasterContract.Property.SCALE_EQUIVARIANCE)))
        .isEmpty();
    assertThat(MethodContract.violations(EtsSpec.automatic().method())).isEmpty();
  }

  static Stream<EtsSpec> allThirty() {
    List<EtsSpec> specs = new ArrayList<>();
    for (ErrorType error : ErrorType.values()) {
      for (TrendType trend : TrendType.values()) {
        for (SeasonType season : SeasonType.values()) {
          specs.add(EtsSpec.of(error, trend, season));
        }
      }
    }
    return specs.stream();
  }

  @ParameterizedTest
  @MethodSource("allThirty")
  void fitsEachOfTheThirty(EtsSpec spec) {
    TimeSeries history = dataset("AirPassengers", 12);
    FittedModel model = fit(spec, history);

    assertThat(model.forecast(12, 0.95).points()).allMatch(point -> point > 200 && point < 1200);
    assertThat(history.size() - model.diagnostics().errors().gaps()).isEqualTo(history.size());
    assertThat(model.diagnostics().rootMeanSquaredError()).isLessThan(45);
  }

  @ParameterizedTest
  @MethodSource("allThirty")
  void simulatesWhatItForecasts(EtsSpec spec) {
    FittedModel model = fit(spec, dataset("AirPassengers", 12).window(0, 96));
    SamplePaths paths = model.simulate(4, 5_000, 7);

    double mean = model.sum(2, 4).mean();
    double width = model.sum(2, 4).quantile(0.9) - model.sum(2, 4).quantile(0.1);
    for (double p : new double[] {0.1, 0.5, 0.9}) {
      assertThat(paths.sum(2, 4).quantile(p))
          .isCloseTo(model.sum(2, 4).quantile(p), offset(0.1 * width));
    }
    assertThat(paths.sum(2, 4).mean()).isCloseTo(mean, offset(0.05 * width));
  }

  /** R 4.2, forecast 8.20: ets(y, model, damped)$loglik; src/test/R/ets.R. */
  @ParameterizedTest
  @CsvSource({
    "Nile, 1, ANN, -726.3905",
    "Nile, 1, AAN, -725.9561",
    "Nile, 1, MNN, -726.1510",
    "Nile, 1, MAdN, -726.3073",
    "AirPassengers, 12, ANA, -767.4295",
    "AirPassengers, 12, AAA, -765.9358",
    "AirPassengers, 12, MNA, -775.3962",
    "AirPassengers, 12, MNM, -715.6572",
    "AirPassengers, 12, MAA, -768.2334",
    "AirPassengers, 12, MAM, -682.4036",
    "AirPassengers, 12, AAdA, -767.6154",
    "AirPassengers, 12, MAdM, -679.5832",
    "AirPassengers, 12, MAdA, -773.6050",
    "USAccDeaths, 12, ANA, -555.0723",
    "USAccDeaths, 12, AAA, -555.9249",
    "USAccDeaths, 12, MAM, -562.2320",
    "LakeHuron, 1, ANN, -195.3389",
    "LakeHuron, 1, MNN, -195.3879",
    "LakeHuron, 1, AAN, -195.3458",
    "LakeHuron, 1, MAN, -195.3934",
    "LakeHuron, 1, MMN, -222.1311",
    "LakeHuron, 1, AAdN, -195.3482",
    "lh, 1, ANN, -59.3636",
    "lh, 1, AAN, -59.3538",
    "nottem, 12, ANA, -852.4721",
    "nottem, 12, AAA, -853.4822",
    "nottem, 12, MNA, -867.7464",
    "nottem, 12, MNM, -865.9557",
    "nottem, 12, MAM, -868.2067",
    "nottem, 12, MMM, -867.7122",
    "nottem, 12, MAdM, -868.1483",
    "nottem, 12, MAdA, -866.3092",
    "co2, 12, AAA, -857.6752",
    "co2, 12, MAM, -965.5584",
    "co2, 12, MNM, -1255.2895",
    "co2, 12, AAdA, -877.0020",
    "USAccDeaths, 12, MNA, -555.9296",
    "USAccDeaths, 12, MNM, -556.9200",
    "AirPassengers, 12, MMM, -681.9137",
    "AirPassengers, 12, MMdM, -678.6186",
  })
  void reachesTheLikelihoodOfR(String name, int seasonLength, String code, double expected) {
    FittedModel model = fit(EtsSpec.of(code), dataset(name, seasonLength));

    assertThat(logLikelihood(model)).isGreaterThan(expected - SEARCH_OF_R);
  }

  @Test
  void forecastsAsR() {
    Forecast nile = fit(EtsSpec.of("ANN"), dataset("Nile", 1)).forecast(3, 0.95);
    assertThat(nile.point(1)).isCloseTo(805.3813, offset(0.5));
    assertThat(nile.intervals().get(0).lower().get(0)).isCloseTo(522.6922, offset(0.5));
    assertThat(nile.intervals().get(0).upper().get(2)).isCloseTo(1104.628, offset(0.5));

    Forecast air = fit(EtsSpec.of("MAdM"), dataset("AirPassengers", 12)).forecast(4, 0.95);
    double[] points = {441.8018, 434.1186, 496.6300, 483.2375};
    double[] lower = {407.8863, 392.8994, 441.5714, 422.6493};
    for (int i = 0; i < points.length; i++) {
      assertThat(air.point(i + 1)).isCloseTo(points[i], offset(0.015 * points[i]));
      assertThat(air.intervals().get(0).lower().get(i))
          .isCloseTo(lower[i], offset(0.02 * lower[i]));
    }
  }

  @Test
  void choosesTheModelOfR() {
    assertThat(label(fit(EtsSpec.automatic().within(Bounds.USUAL), dataset("USAccDeaths", 12))))
        .isEqualTo("ETS(A,N,A)");
    // R takes ETS(M,Ad,M) of AICc 1400.638 for the passengers; there may be a better one.
    FittedModel air = fit(EtsSpec.automatic().within(Bounds.USUAL), dataset("AirPassengers", 12));
    assertThat(air.diagnostics().criteria().orElseThrow().aicc()).isLessThan(1400.638);
  }

  @Test
  void findsTheLevelOfAConstant() {
    FittedModel model = fit(EtsSpec.automatic(), series(4, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7));

    assertThat(model.forecast(6, 0.9).points()).allMatch(point -> Math.abs(point - 7) < 1e-6);
  }

  @Test
  void solvesForALineExactly() {
    double[] line = new double[24];
    for (int t = 0; t < line.length; t++) {
      line[t] = 3 - 0.5 * t;
    }
    FittedModel model = fit(EtsSpec.of("AAN"), series(1, line));

    assertThat(model.forecast(4).point(4)).isCloseTo(3 - 0.5 * 27, offset(1e-6));
  }

  @Test
  void followsTheRecursionsByHand() {
    // l = 10 + a(12 - 10) and so on: with the estimates at hand the states can be retraced.
    FittedModel model =
        fit(EtsSpec.simpleExponentialSmoothing(), series(1, 10, 12, 11, 15, 13, 14));
    double alpha = parameter(model, "alpha");
    double[] errors = model.diagnostics().errors().toArray();
    double[] history = {10, 12, 11, 15, 13, 14};
    double level = history[0] - errors[0];
    for (int t = 0; t < history.length; t++) {
      assertThat(errors[t]).isCloseTo(history[t] - level, offset(1e-9));
      level += alpha * (history[t] - level);
    }
    assertThat(model.forecast(1).point(1)).isCloseTo(level, offset(1e-9));
  }

  @Test
  void keepsTheSeasonThroughGaps() {
    double[] values = dataset("USAccDeaths", 12).toArray();
    values[30] = GAP;
    values[values.length - 1] = GAP;
    Forecast whole = fit(EtsSpec.of("ANA"), dataset("USAccDeaths", 12)).forecast(12);
    Forecast gapped = fit(EtsSpec.of("ANA"), series(12, values)).forecast(12);

    for (int step = 1; step <= 12; step++) {
      assertThat(gapped.point(step)).isCloseTo(whole.point(step), offset(0.06 * whole.point(step)));
    }
  }

  @ParameterizedTest
  @MethodSource("allThirty")
  void updatesAsTheRecursionGoesOn(EtsSpec spec) {
    TimeSeries all = dataset("AirPassengers", 12);
    FittedModel early = fit(spec, all.window(0, 100));
    FittedModel late = early.update(all.window(100, 120).toArray());

    FittedModel step = early;
    for (int t = 100; t < 120; t++) {
      double expected = step.forecast(1).point(1);
      assertThat(all.value(t).orElseThrow() - expected)
          .isCloseTo(late.diagnostics().errors().value(t).orElseThrow(), offset(1e-6));
      step = step.update(all.value(t).orElseThrow());
    }
    assertThat(step.forecast(3, 0.8)).isEqualTo(late.forecast(3, 0.8));
  }

  @Test
  void staysWithinItsBounds() {
    for (TimeSeries history : List.of(dataset("Nile", 1), dataset("USAccDeaths", 12))) {
      FittedModel steady = fit(EtsSpec.automatic(), history);
      if (steady.provenance().parameters().containsKey("beta")) {
        assertThat(parameter(steady, "beta")).isLessThanOrEqualTo(parameter(steady, "alpha") / 5);
      }
      double usual = logLikelihood(fit(EtsSpec.of("AAN"), history));
      double wide = logLikelihood(fit(EtsSpec.of("AAN").within(Bounds.ADMISSIBLE), history));
      assertThat(wide).isGreaterThan(usual - SEARCH_OF_R);
    }
  }

  @Test
  void knowsTheAdmissibleRegion() {
    // z² − 0.3 z − 0.4 has the roots 0.8 and −0.5; with −0.6 the larger one is above 1.
    assertThat(Admissible.isStable(new double[] {1, -0.3, -0.4})).isTrue();
    assertThat(Admissible.isStable(new double[] {1, -0.6, -0.6})).isFalse();
    EtsForm level = new EtsForm(ErrorType.ADDITIVE, TrendType.NONE, SeasonType.NONE, 1);
    assertThat(Admissible.is(level, 1.9, 0, 0, 1)).isTrue();
    assertThat(Admissible.is(level, 2.1, 0, 0, 1)).isFalse();
    EtsForm season = new EtsForm(ErrorType.ADDITIVE, TrendType.NONE, SeasonType.ADDITIVE, 4);
    assertThat(Admissible.is(season, 0.3, 0, 0.2, 1)).isTrue();
    assertThat(Admissible.is(season, 0.3, 0, 1.9, 1)).isFalse();
  }

  @Test
  void saysWhereAModelIsNotDefined() {
    Answer<FittedModel> negative =
        EtsSpec.of("MNN").method().fitModel(series(1, 3, -1, 4, 2, 5), RunControl.unlimited());
    Answer<FittedModel> noSeason =
        EtsSpec.of("ANA").method().fitModel(series(1, 3, 1, 4, 2, 5), RunControl.unlimited());

    assertThat(negative.isKnown()).isFalse();
    assertThat(noSeason.isKnown()).isFalse();
    assertThat(fit(EtsSpec.automatic(), series(1, 3, -1, 4, 2, 5)).forecast(1).points()).hasSize(1);
  }

  @Test
  void hasTheDerivativesOfItsSum() {
    double[] values = scaled(dataset("AirPassengers", 12));
    allThirty()
        .forEach(
            spec -> {
              for (Bounds bounds : Bounds.values()) {
                compareDerivatives(spec, bounds, values);
              }
            });
  }

  @Test
  void hasTheDerivativesWithGivenParameters() {
    double[] values = scaled(dataset("AirPassengers", 12));
    EtsSpec spec =
        EtsSpec.of("MAdM")
            .with(SmoothingParameter.TREND, 0.02)
            .with(SmoothingParameter.SEASON, 0.1)
            .with(SmoothingParameter.DAMPING, 0.97);

    compareDerivatives(spec, Bounds.USUAL, values);
    compareDerivatives(spec.with(SmoothingParameter.LEVEL, 0.3), Bounds.USUAL, values);
    compareDerivatives(spec, Bounds.ADMISSIBLE, values);
  }

  private static void compareDerivatives(EtsSpec spec, Bounds bounds, double[] values) {
    SeasonType season = spec.seasons().iterator().next();
    EtsForm form =
        new EtsForm(
            spec.errors().iterator().next(),
            spec.trends().iterator().next(),
            season,
            season.exists() ? 12 : 1);
    EtsSmoothing smoothing = EtsSmoothing.of(bounds, spec.given(), true);
    EtsRecursion sum = new EtsRecursion(form, smoothing, values);
    double[] x = new EtsStart(values, form.period()).best(form, smoothing, sum).get(0);
    int size = x.length;
    double[] normal = new double[size * size];
    double[] gradient = new double[size];
    assertThat(sum.linearise(x, normal, gradient)).isCloseTo(sum.value(x), offset(1e-9));
    for (int i = 0; i < size; i++) {
      double step = 1e-6;
      double[] above = x.clone();
      double[] below = x.clone();
      above[i] += step;
      below[i] -= step;
      double slope = (sum.value(above) - sum.value(below)) / (4 * step);
      assertThat(gradient[i])
          .as(form.label() + " " + bounds + " unknown " + i)
          .isCloseTo(slope, offset(1e-4 * (1 + Math.abs(slope))));
    }
  }

  @Test
  void allocatesNothingToEvaluateItsSum() {
    double[] values = scaled(dataset("AirPassengers", 12));
    for (SeasonType season : SeasonType.values()) {
      EtsForm form =
          new EtsForm(
              ErrorType.MULTIPLICATIVE,
              TrendType.ADDITIVE_DAMPED,
              season,
              season.exists() ? 12 : 1);
      EtsSmoothing smoothing = EtsSmoothing.of(Bounds.USUAL, Map.of(), true);
      EtsRecursion sum = new EtsRecursion(form, smoothing, values);
      double[] x = new EtsStart(values, form.period()).best(form, smoothing, sum).get(0);
      double[] normal = new double[x.length * x.length];
      double[] gradient = new double[x.length];

      assertThat(Allocation.bytesPerRun(() -> sum.value(x))).isLessThan(16);
      assertThat(Allocation.bytesPerRun(() -> sum.linearise(x, normal, gradient))).isLessThan(16);
    }
  }

  private static double[] scaled(TimeSeries history) {
    double[] values = history.toArray();
    for (int t = 0; t < values.length; t++) {
      values[t] /= 280;
    }
    return values;
  }

  private static double logLikelihood(FittedModel model) {
    return model.diagnostics().criteria().orElseThrow().logLikelihood();
  }

  private static String label(FittedModel model) {
    return model.provenance().parameters().getOrDefault("model", "none");
  }

  private static FittedModel fit(EtsSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }

  @Test
  void survivesExtremes() {
    double[] huge = {1e300, 2e300, 1.5e300, 1e300, 3e300, 1e300, 2e300};
    double[] tiny = {1e-300, 2e-300, 0, 1e-300, 3e-300, 1e-300, 2e-300};
    for (double[] values : List.of(huge, tiny)) {
      Forecast forecast = fit(EtsSpec.automatic(), series(2, values)).forecast(4, 0.95);
      assertThat(forecast.points()).allMatch(Double::isFinite);
    }
  }
}
