package io.planwright.forecasting.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.run.RunControl;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HierarchicalModelTest {

  private static final Hierarchy COMPANY = HierarchyTest.company();

  @Test
  void pointsAddUpAndIntervalsHoldThem() {
    HierarchicalForecast forecast = model(spec()).forecast(6, 0.8);

    for (int step = 1; step <= 6; step++) {
      double north =
          forecast.of("ann").point(step)
              + forecast.of("bob").point(step)
              + forecast.of("cleo").point(step);
      assertThat(forecast.of("north").point(step)).isEqualTo(north);
      assertThat(forecast.of("company").point(step))
          .isEqualTo(north + forecast.of("south").point(step));
    }
    for (Forecast each : forecast.forecasts()) {
      assertThat(each.intervals().get(0).lower().get(0)).isLessThan(each.point(1));
      assertThat(each.intervals().get(0).upper().get(0)).isGreaterThan(each.point(1));
      assertThat(each.explanation().reasons()).hasSize(2);
    }
  }

  @Test
  void everyFutureAddsUpAndKeepsTheQuota() {
    Map<String, SamplePaths> futures = model(spec()).withLock("north", 100).simulate(3, 50, 1);

    for (int path = 0; path < 50; path++) {
      for (int step = 1; step <= 3; step++) {
        assertThat(futures.get("north").value(path, step)).isEqualTo(100);
        assertThat(futures.get("company").value(path, step))
            .isEqualTo(100 + futures.get("south").value(path, step));
      }
    }
  }

  @Test
  void futuresWithoutNegativesHaveNone() {
    HierarchicalSpec spec =
        spec().withReconciliation(ReconciliationSpec.minTrace().withNonNegative());

    Map<String, SamplePaths> futures = model(spec).simulate(3, 200, 1);

    for (SamplePaths paths : futures.values()) {
      for (int path = 0; path < 200; path++) {
        assertThat(paths.value(path, 3)).isGreaterThanOrEqualTo(0);
      }
    }
  }

  /** Nodes whose errors went together spread their sum more than nodes that err alone. */
  @Test
  void dependenceOfTheErrorsReachesTheSum() {
    assertThat(width(1)).isGreaterThan(1.4 * width(-1));
  }

  private static double width(int sign) {
    double[] noise = new double[60];
    double[] other = new double[60];
    long state = 7;
    for (int t = 0; t < noise.length; t++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      noise[t] = 100 + (state >> 40) / 1e6;
      other[t] = 100 + sign * (state >> 40) / 1e6;
    }
    Hierarchy pair = Hierarchy.of(Map.of("all", List.of("a", "b")));
    HierarchicalModel model =
        HierarchicalSpec.of(pair, Forecasters.mean())
            .withReconciliation(ReconciliationSpec.bottomUp())
            .fit(Map.of("a", series("a", noise), "b", series("b", other)), RunControl.unlimited())
            .orElseThrow();
    var sum = model.simulate(1, 2000, 3).get("all").sum(1, 1);
    return sum.quantile(0.9) - sum.quantile(0.1);
  }

  @Test
  void sameBitsAtAnyNumberOfThreads() {
    assertThat(model(spec().withThreads(4)).forecast(4, 0.9))
        .isEqualTo(model(spec().withThreads(1)).forecast(4, 0.9));
  }

  @Test
  void aLeafWithoutDataIsTold() {
    Map<String, TimeSeries> histories = histories();
    histories.put("bob", series("bob", new double[] {1}));
    histories.replaceAll((name, series) -> series.window(0, 1));

    Answer<HierarchicalModel> answer = spec().fit(histories, RunControl.unlimited());

    assertThat(answer).isInstanceOf(Answer.InsufficientData.class);
  }

  @Test
  void eachNodeKeepsItsOwnModel() {
    HierarchicalModel model = model(spec());

    assertThat(model.base("ann").forecast(1).point(1))
        .isCloseTo(model.forecast(1).of("ann").point(1), within(20.0));
    assertThat(model.reconciler().shrinkage()).isBetween(0.0, 1.0);
  }

  private static HierarchicalSpec spec() {
    return HierarchicalSpec.of(COMPANY, Forecasters.theta()).withPaths(200);
  }

  private static HierarchicalModel model(HierarchicalSpec spec) {
    return spec.fit(histories(), RunControl.unlimited()).orElseThrow();
  }

  private static Map<String, TimeSeries> histories() {
    Map<String, TimeSeries> histories = new LinkedHashMap<>();
    int phase = 0;
    for (String leaf : COMPANY.leaves()) {
      double[] values = new double[40];
      for (int t = 0; t < values.length; t++) {
        values[t] = 20 + 3 * phase + 5 * Math.sin(t * (1.3 + phase)) + 6 * Math.cos(t + phase);
      }
      histories.put(leaf, series(leaf, values));
      phase++;
    }
    return histories;
  }

  private static TimeSeries series(String name, double[] values) {
    return TimeSeries.of(name, "EUR", OrdinalAxis.of(4), values);
  }
}
