package io.planwright.forecasting.tbats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.Histories;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.InformationCriteria;
import io.planwright.forecasting.tbats.TbatsSpec.Choice;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * Values of R 4.2, package forecast 8.20, by {@code src/test/R/tbats.R}. R fixes the seed states
 * before it searches, so that its likelihoods are to be beaten, and its forecasts to be near.
 */
class TbatsReferenceTest {

  private static final TbatsSpec PLAIN =
      TbatsSpec.withPeriods(12)
          .withBoxCox(Choice.NEVER)
          .withTrend(Choice.NEVER)
          .withArmaErrors(Choice.NEVER);

  @Test
  void beatsTheLikelihoodOfRWithALinearTrend() {
    TbatsSpec spec = PLAIN.withHarmonics(5).withTrend(Choice.ALWAYS).withDamping(Choice.NEVER);
    FittedModel model = model(spec, ReferenceSeries.accidentalDeaths());

    assertThat(minusTwoLogLikelihood(model)).isLessThan(1109.354012);
    assertNear(
        model, 7, 8256.8608, 7569.8172, 8353.6143, 8649.9548, 9534.7860, 10112.7685, 10983.6029);
  }

  @Test
  void beatsTheLikelihoodOfRWithTransformation() {
    TbatsSpec spec =
        PLAIN
            .withHarmonics(5)
            .withBoxCox(Choice.ALWAYS)
            .withTrend(Choice.ALWAYS)
            .withDamping(Choice.NEVER);
    FittedModel model = model(spec, ReferenceSeries.airPassengers());

    assertThat(minusTwoLogLikelihood(model)).isLessThan(1363.015011);
    assertThat(parameter(model, "lambda")).isCloseTo(0, within(0.1));
    assertNear(
        model, 7, 451.25441, 439.97385, 509.38174, 495.66936, 498.21162, 567.25317, 638.73447);
  }

  @Test
  void beatsTheLikelihoodOfRWithoutTrend() {
    FittedModel model = model(PLAIN.withHarmonics(4), ReferenceSeries.nottingham());

    assertThat(minusTwoLogLikelihood(model)).isLessThan(1700.260236);
    assertNear(
        model, 7, 39.751501, 40.323950, 42.650153, 46.729846, 52.588478, 58.842017, 62.058205);
  }

  @Test
  void beatsTheCriterionOfRWithoutSeason() {
    TbatsSpec spec = TbatsSpec.automatic().withArmaErrors(Choice.ALWAYS);
    FittedModel model = model(spec, ReferenceSeries.webUsage());

    // R counts the seeds of its errors, which it does not estimate, and not the variance.
    assertThat(criteria(model).aic()).isLessThan(727.1858489);
    assertNear(model, 7, 219.11426, 218.67902, 218.38220);
  }

  @Test
  void choosesNoWorseThanR() {
    // Its AIC and ours, less the 2 for the variance that R does not count.
    for (var expected :
        List.of(
            new Expected(ReferenceSeries.accidentalDeaths(), 1132.91522),
            new Expected(ReferenceSeries.airPassengers(), 1397.015011),
            new Expected(ReferenceSeries.nottingham(), 1724.260236))) {
      FittedModel model = model(TbatsSpec.automatic(), expected.series());
      assertThat(criteria(model).aic() - 2).isLessThan(expected.aic());
    }
  }

  private record Expected(TimeSeries series, double aic) {}

  private static void assertNear(FittedModel model, double percent, double... expected) {
    List<Double> points = model.forecast(expected.length).points();
    for (int i = 0; i < expected.length; i++) {
      assertThat(points.get(i)).isCloseTo(expected[i], Percentage.withPercentage(percent));
    }
  }

  private static double minusTwoLogLikelihood(FittedModel model) {
    return -2 * criteria(model).logLikelihood();
  }

  private static InformationCriteria criteria(FittedModel model) {
    return model.diagnostics().criteria().orElseThrow();
  }

  private static double parameter(FittedModel model, String name) {
    return Histories.parameter(model, name);
  }

  private static FittedModel model(TbatsSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }
}
