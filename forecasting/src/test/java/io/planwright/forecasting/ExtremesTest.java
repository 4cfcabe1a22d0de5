package io.planwright.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.combination.CombinationSpec;
import io.planwright.forecasting.ets.EtsSpec;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.forecasting.theta.ThetaSpec;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link FuzzTest} has found, one example each. */
class ExtremesTest {

  private static final double[] DEMAND = {12, 15, 11, 18, 14, 17, 13, 19, 16, 12, 18, 15};

  @Test
  void baselinesAreAsUncertainInAnyUnit() {
    for (ForecastingMethod method :
        List.of(Forecasters.mean(), Forecasters.naive(), Forecasters.drift())) {
      double width = width(fit(method, 1));
      for (double unit : new double[] {0x1p900, 0x1p-900}) {
        assertThat(width(fit(method, unit)) / unit).isCloseTo(width, within(1e-9 * width));
      }
    }
  }

  @Test
  void fourThetaTakesWhatIsNotPositiveForVerySmall() {
    ForecastingMethod method = ThetaSpec.fourTheta().method();
    FittedModel model = fit(method, 1).update(-3, 0, 0);

    assertThat(model.forecast(4, 0.9).points()).allMatch(Double::isFinite);
  }

  @Test
  void combinationsWeighTheirMembersAlikeInAnyUnit() {
    List<ForecastingMethod> members = List.of(Forecasters.naive(), Forecasters.mean());
    for (CombinationSpec spec :
        List.of(CombinationSpec.inverseError(members, 4), CombinationSpec.stacked(members, 4))) {
      double point = fit(spec.method(), 1).forecast(1).point(1);
      for (double unit : new double[] {0x1p900, 0x1p-900}) {
        double scaled = fit(spec.method(), unit).forecast(1).point(1);
        assertThat(scaled / unit).isCloseTo(point, within(1e-9 * point));
      }
    }
  }

  @Test
  void aRateOfGrowthPassesOverWhatLiesBelowZero() {
    FittedModel model = fit(EtsSpec.of("AMdN").method(), 1);

    Forecast after = model.update(-1e6, 14).forecast(3, 0.9);
    Forecast afterGap = model.update(Double.NaN, 14).forecast(3, 0.9);

    assertThat(after.points()).isEqualTo(afterGap.points());
  }

  @Test
  void logarithmsPassOverAnAppendedZero() {
    double[] dying = new double[60];
    Arrays.setAll(dying, i -> StrictMath.pow(0.8, i));
    FittedModel model =
        Forecasters.boxCoxTheta()
            .fitModel(Histories.series(1, dying), RunControl.unlimited())
            .orElseThrow();

    assertThat(model.update(0, 0).forecast(3, 0.9).points()).allMatch(Double::isFinite);
  }

  @Test
  void theSumOfOneStepIsThatStep() {
    FittedModel model = fit(Forecasters.boxCoxTheta(), 1);
    Forecast forecast = model.forecast(3, 0.9);

    OutcomeDistribution sum = model.sum(3, 3);

    assertThat(sum.quantile(0.05))
        .isCloseTo(forecast.intervals().get(0).lower().get(2), within(1e-9));
    assertThat(sum.quantile(0.95))
        .isCloseTo(forecast.intervals().get(0).upper().get(2), within(1e-9));
    assertThat(sum.probabilityAtLeast(sum.quantile(0.3))).isCloseTo(0.7, within(1e-9));
  }

  private static FittedModel fit(ForecastingMethod method, double unit) {
    double[] values = Arrays.stream(DEMAND).map(value -> value * unit).toArray();
    return method.fitModel(Histories.series(1, values), RunControl.unlimited()).orElseThrow();
  }

  private static double width(FittedModel model) {
    return model.forecast(1, 0.9).intervals().get(0).width(1);
  }
}
