package io.planwright.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecast.Forecast;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import io.planwright.series.TimeSeries;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A million periods. The build asks the engines that take seconds; all of them with {@code
 * -Dplanwright.fuzz.longHistory=true}.
 */
class LongHistoryTest {

  private static final int SIZE = 1_000_000;
  private static final Set<String> SLOW = Set.of();
  private static final boolean ALL = Boolean.getBoolean("planwright.fuzz.longHistory");

  @Test
  void everyEngineForecastsMillionPeriods() {
    TimeSeries history = FuzzHistories.ordinary(SIZE, 12, new SeedStreams(1).stream(0));
    for (Map.Entry<String, ForecastingMethod> engine : FuzzMethods.engines().entrySet()) {
      if (ALL || !SLOW.contains(engine.getKey())) {
        ask(engine.getKey(), engine.getValue(), history);
      }
    }
  }

  static void ask(String label, ForecastingMethod engine, TimeSeries history) {
    Forecast forecast =
        engine.fitModel(history, RunControl.unlimited()).orElseThrow().forecast(12, 0.95);

    assertThat(forecast.point(12)).as(label).isBetween(900.0, 2100.0);
  }
}
