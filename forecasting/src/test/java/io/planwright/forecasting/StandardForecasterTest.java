package io.planwright.forecasting;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.fit;
import static io.planwright.forecasting.Histories.parameter;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.run.RunControl;
import org.junit.jupiter.api.Test;

class StandardForecasterTest {

  private static final Forecaster STANDARD = Forecasters.standard();

  @Test
  void takesTheSeasonWhereThereIsOne() {
    ForecastModel model = fit(STANDARD, Histories.beer());

    assertThat(model.provenance().parameters()).containsEntry("chosen", "seasonal-naive");
    assertThat(model.forecast(8, 0.8).intervals())
        .isEqualTo(fit(Forecasters.seasonalNaive(), Histories.beer()).forecast(8, 0.8).intervals());
  }

  @Test
  void sumsAsTheChosenMethodDoes() {
    assertThat(fit(STANDARD, Histories.beer()).sum(2, 6))
        .isEqualTo(fit(Forecasters.seasonalNaive(), Histories.beer()).sum(2, 6));
  }

  @Test
  void takesTheLevelWhereThereIsNoSeason() {
    double[] noise = new double[40];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = 100 + i * 7919 % 31;
    }

    assertThat(fit(STANDARD, series(4, noise)).provenance().parameters())
        .containsEntry("chosen", "simple-exponential-smoothing");
  }

  @Test
  void statesBothErrorsOfTheChoice() {
    // The last 8 seasonal differences of the beer series: 438 - 416 = 22, then -17, -3, 9, -11, -3,
    // -11 and -18: 94/8 = 11.75.
    ForecastModel model = fit(STANDARD, Histories.beer());
    Forecast forecast = model.forecast(1);

    assertThat(model.provenance().method()).isEqualTo("standard");
    assertThat(parameter(model, "comparedPeriods")).isEqualTo(8);
    assertThat(parameter(model, "error.seasonal-naive")).isCloseTo(11.75, offset(1e-12));
    assertThat(forecast.explanation().reasons())
        .extracting(Reason::factor)
        .startsWith("simple-exponential-smoothing", "seasonal-naive");
    assertThat(forecast.explanation().summary())
        .startsWith("Method seasonal-naive: mean absolute one-step error over 8 periods is ");
  }

  @Test
  void fallsBackOnTheLevelWhenTheHistoryIsShort() {
    ForecastModel model = fit(STANDARD, series(12, 5, 6, 7));

    assertThat(model.provenance().parameters())
        .containsEntry("chosen", "simple-exponential-smoothing");
    assertThat(model.forecast(1).explanation().summary())
        .startsWith(
            "Method simple-exponential-smoothing: the history is too short for the other one.");
  }

  @Test
  void prefersTheLevelWhenTooFewPeriodsCanBeCompared() {
    // Six values at season length 4: only the origin before the last ones has both methods fitted.
    ForecastModel model = fit(STANDARD, series(4, 10, 20, 30, 40, 10, 20, GAP));

    assertThat(model.forecast(1).explanation().summary())
        .startsWith("Method simple-exponential-smoothing: the history is too short to compare");
  }

  @Test
  void lacksDataWhenBothMethodsDo() {
    assertThat(STANDARD.fit(series(12, 5, 6), RunControl.unlimited()).isKnown()).isFalse();
  }
}
