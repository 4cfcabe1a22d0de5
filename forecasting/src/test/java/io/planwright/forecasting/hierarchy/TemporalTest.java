package io.planwright.forecasting.hierarchy;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemporalTest {

  static List<ForecastingMethod> methods() {
    return List.of(Forecasters.mean(), Forecasters.theta(), Forecasters.ets());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void keepsTheContractOfForecasters(ForecastingMethod method) {
    assertThat(ForecasterContract.violations(TemporalSpec.of(method).method())).isEmpty();
  }

  /**
   * By hand: the halves of the last four values are 3 and 7, so that naive forecasts are 4 for a
   * value and 7 for each half. Weights by the values summed: of the excess 4 + 4 − 7 = 1 of the
   * values over a half, half goes to the half and a quarter to each value: 3.75.
   */
  @Test
  void levelsMeetByTheirWeights() {
    FittedModel model =
        fit(TemporalSpec.of(Forecasters.naive()).withPeriods(List.of(2)), series(2, 1, 2, 3, 4));

    assertThat(model.forecast(3).points()).containsExactly(3.75, 3.75, 3.75);
    assertThat(model.explanation().reasons().get(1).contribution()).isEqualTo(-0.25);
  }

  /** By hand: the first value came as 10, so that the half, expected to be 7, leaves the other. */
  @Test
  void whatHasPassedIsHeld() {
    FittedModel model =
        fit(TemporalSpec.of(Forecasters.naive()).withPeriods(List.of(2)), series(2, 1, 2, 3, 4))
            .update(10);

    // Base: 10 for the value, 7 for the half, 10 held: 10 + x against 7 with weights 2 and 1.
    assertThat(model.forecast(1).point(1)).isCloseTo(10 - 13.0 / 3, offset(1e-12));
  }

  @Test
  void wholeCyclesPassToTheLevelsModels() {
    TimeSeries passengers = Histories.dataset("AirPassengers", 12);
    TemporalSpec spec = TemporalSpec.of(Forecasters.naive());
    double[] values = passengers.toArray();
    FittedModel early = fit(spec, passengers.window(0, 120));

    FittedModel later = early;
    for (int t = 120; t < 144; t++) {
      later = later.update(values[t]);
    }

    List<Double> expected = fit(spec, passengers).forecast(12).points();
    for (int step = 1; step <= 12; step++) {
      assertThat(later.forecast(12).point(step)).isCloseTo(expected.get(step - 1), offset(1e-9));
    }
  }

  @Test
  void monthsAndYearsLearnFromEachOther() {
    FittedModel model =
        fit(
            TemporalSpec.of(Forecasters.ets()).withReconciliation(ReconciliationSpec.variance()),
            Histories.dataset("AirPassengers", 12));

    Forecast forecast = model.forecast(12, 0.9);

    assertThat(model.provenance().parameters()).containsEntry("periods", "[2, 3, 4, 6, 12]");
    assertThat(model.sum(1, 12).mean())
        .isCloseTo(forecast.points().stream().mapToDouble(Double::doubleValue).sum(), offset(1e-6));
    assertThat(forecast.intervals().get(0).lower().get(5)).isLessThan(forecast.point(6));
  }

  @Test
  void aShortHistoryIsForecastByItself() {
    FittedModel model = fit(TemporalSpec.of(Forecasters.ets()), series(4, 1, 3, 2));

    assertThat(model.forecast(2).points())
        .isEqualTo(
            Forecasters.ets()
                .fitModel(series(4, 1, 3, 2), RunControl.unlimited())
                .orElseThrow()
                .forecast(2)
                .points());
  }

  private static FittedModel fit(TemporalSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }
}
