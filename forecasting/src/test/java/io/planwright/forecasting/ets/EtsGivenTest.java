package io.planwright.forecasting.ets;

import static io.planwright.forecasting.Histories.dataset;
import static io.planwright.forecasting.Histories.parameter;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.forecast.Forecast;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EtsGivenTest {

  /** The search stops where a step promises less than 1e-13 of the sum. */
  private static final Offset<Double> EXACT = offset(1e-6);

  @Test
  void solvesForTheLevelByHand() {
    // Errors 1 − l, 2.5 − l/2 and 0.45 − l/4 have their least squares at l = 1.8: −0.8, 1.6 and 0.
    FittedModel model =
        fit(
            EtsSpec.simpleExponentialSmoothing().with(SmoothingParameter.LEVEL, 0.5),
            series(1, 1, 3, 2.2));

    assertThat(model.diagnostics().errors().toArray())
        .containsExactly(new double[] {-0.8, 1.6, 0}, EXACT);
    assertThat(model.forecast(2).point(2)).isCloseTo(2.2, EXACT);
    // One number is estimated: the variance is 3.2 / (3 − 1), and 1.6 (1 + 0.5²) two steps on.
    assertThat(parameter(model, "sigma")).isCloseTo(Math.sqrt(1.6), EXACT);
    assertThat(model.sum(2, 2).quantile(0.8413447460685429)).isCloseTo(2.2 + Math.sqrt(2), EXACT);
  }

  /** R 4.2, forecast 8.20: ets(y, model, alpha, ...); src/test/R/ets.R. */
  @Test
  void fitsTheRestAsR() {
    FittedModel nile =
        fit(EtsSpec.of("ANN").with(SmoothingParameter.LEVEL, 0.3), dataset("Nile", 1));
    assertThat(logLikelihood(nile)).isCloseTo(-726.4967, offset(0.01));
    assertThat(nile.forecast(1).point(1)).isCloseTo(788.4401, offset(0.01));
    assertThat(nile.diagnostics().criteria().orElseThrow().parameters()).isEqualTo(2);

    FittedModel deaths = fit(deathsSpec(), dataset("USAccDeaths", 12));
    Forecast forecast = deaths.forecast(3);
    double[] points = {8265.102, 7516.160, 8323.591};
    assertThat(logLikelihood(deaths)).isGreaterThan(-557.7058 - 0.01);
    for (int i = 0; i < points.length; i++) {
      assertThat(forecast.point(i + 1)).isCloseTo(points[i], offset(0.005 * points[i]));
    }
  }

  @Test
  void leavesWhatIsGivenAsItIs() {
    FittedModel model = fit(deathsSpec(), dataset("USAccDeaths", 12));

    assertThat(parameter(model, "alpha")).isEqualTo(0.5);
    assertThat(parameter(model, "beta")).isEqualTo(0.05);
    assertThat(parameter(model, "gamma")).isEqualTo(0.2);
    assertThat(parameter(model, "phi")).isEqualTo(0.9);
  }

  @Test
  void keepsTheOthersWithinWhatIsGiven() {
    FittedModel fast =
        fit(EtsSpec.of("AAA").with(SmoothingParameter.TREND, 0.6), dataset("USAccDeaths", 12));
    FittedModel seasonal =
        fit(EtsSpec.of("ANA").with(SmoothingParameter.SEASON, 0.7), dataset("USAccDeaths", 12));

    assertThat(parameter(fast, "beta")).isEqualTo(0.6);
    assertThat(parameter(fast, "alpha")).isGreaterThanOrEqualTo(0.6);
    assertThat(parameter(seasonal, "gamma")).isEqualTo(0.7);
    assertThat(parameter(seasonal, "alpha")).isLessThanOrEqualTo(0.3 + 1e-12);
  }

  @Test
  void searchesBetweenAllModelsAroundWhatIsGiven() {
    EtsSpec spec = EtsSpec.automatic().with(SmoothingParameter.LEVEL, 0.3);

    assertThat(parameter(fit(spec, dataset("AirPassengers", 12)), "alpha")).isEqualTo(0.3);
    assertThat(parameter(fit(spec, dataset("Nile", 1)), "alpha")).isEqualTo(0.3);
  }

  @Test
  void readsTheLettersOfTheLiterature() {
    assertThat(EtsSpec.of("MAdM"))
        .isEqualTo(
            EtsSpec.of(
                ErrorType.MULTIPLICATIVE, TrendType.ADDITIVE_DAMPED, SeasonType.MULTIPLICATIVE))
        .isEqualTo(EtsSpec.of("M,Ad,M"));
    assertThat(EtsSpec.of("ANN")).isEqualTo(EtsSpec.simpleExponentialSmoothing());
    assertThat(EtsSpec.of("AMdN").trends()).containsExactly(TrendType.MULTIPLICATIVE_DAMPED);
    assertThat(EtsSpec.of("ZZZ")).isEqualTo(EtsSpec.automatic().within(Bounds.USUAL));
  }

  private static EtsSpec deathsSpec() {
    return EtsSpec.of("AAdA")
        .with(SmoothingParameter.LEVEL, 0.5)
        .with(SmoothingParameter.TREND, 0.05)
        .with(SmoothingParameter.SEASON, 0.2)
        .with(SmoothingParameter.DAMPING, 0.9);
  }

  private static double logLikelihood(FittedModel model) {
    return model.diagnostics().criteria().orElseThrow().logLikelihood();
  }

  private static FittedModel fit(EtsSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }
}
