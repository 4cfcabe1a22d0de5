package io.planwright.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecast.Forecast;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import io.planwright.series.TimeSeries;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A million periods, which no engine may give up on. */
class LongHistoryTest {

  private static final int SIZE = 1_000_000;

  @Test
  void everyEngineForecastsOneMillionPeriods() {
    TimeSeries history = FuzzHistories.ordinary(SIZE, 12, new SeedStreams(1).stream(0));
    for (Map.Entry<String, ForecastingMethod> engine : FuzzMethods.engines().entrySet()) {
      ask(engine.getKey(), engine.getValue(), history);
    }
  }

  private static void ask(String label, ForecastingMethod engine, TimeSeries history) {
    Forecast forecast =
        engine.fitModel(history, RunControl.unlimited()).orElseThrow().forecast(12, 0.95);

    assertThat(forecast.point(12)).as(label).isBetween(900.0, 2100.0);
  }
}
