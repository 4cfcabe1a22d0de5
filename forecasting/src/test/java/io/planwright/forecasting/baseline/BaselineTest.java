package io.planwright.forecasting.baseline;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.baseline.BaselineSpec.Kind;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaselineTest {

  private static final Offset<Double> EXACT = offset(1e-9);

  /** The reference values have ten digits. */
  private static final Offset<Double> TEN_DIGITS = offset(1e-6);

  @ParameterizedTest
  @EnumSource(Kind.class)
  void keepsTheContract(Kind kind) {
    var properties =
        kind == Kind.NAIVE2
            ? Set.of(ForecasterContract.Property.SCALE_EQUIVARIANCE)
            : Set.of(
                ForecasterContract.Property.SCALE_EQUIVARIANCE,
                ForecasterContract.Property.SHIFT_EQUIVARIANCE);

    assertThat(ForecasterContract.violations(new BaselineSpec(kind, 0).method(), properties))
        .isEmpty();
  }

  @Test
  void takesTheMean() {
    // 1, 2, 6: mean 3, variance (4 + 1 + 9) / 2 = 7; a new value errs by 7 (1 + 1/3).
    FittedModel model = model(BaselineSpec.mean(), series(1, 1, GAP, 2, 6));

    assertThat(model.forecast(3).points()).containsExactly(3.0, 3.0, 3.0);
    assertThat(deviation(model, 1)).isCloseTo(Math.sqrt(7 * 4.0 / 3), EXACT);
    // The error of the mean is shared: Var = 7 · 2 + (2 · √(7/3))².
    assertThat(sumDeviation(model, 2)).isCloseTo(Math.sqrt(14 + 4 * 7.0 / 3), EXACT);
  }

  @Test
  void reproducesNaiveAndDriftOfR() {
    // R 4.2, forecast 8.20: naive(oil, h = 5, level = 95), rwf(oil, drift = TRUE, ...).
    Forecast naive = model(BaselineSpec.naive(), Histories.oil()).forecast(5, 0.95);
    Forecast drift = model(BaselineSpec.drift(), Histories.oil()).forecast(5, 0.95);

    assertThat(naive.points()).containsOnly(542.3405);
    assertLower(naive, 485.0746271, 461.3543259, 443.1530986, 427.8087542, 414.2901154);
    assertThat(drift.point(1)).isCloseTo(548.0449941, TEN_DIGITS);
    assertThat(drift.point(5)).isCloseTo(570.8629706, TEN_DIGITS);
    assertLower(drift, 488.4742706, 467.1952336, 450.6932188, 436.4710056, 423.6002006);
  }

  private static void assertLower(Forecast forecast, double... expected) {
    List<Double> lower = forecast.intervals().get(0).lower();
    for (int i = 0; i < expected.length; i++) {
      assertThat(lower.get(i)).isCloseTo(expected[i], TEN_DIGITS);
    }
  }

  @Test
  void driftsAcrossGaps() {
    // From 10 to 16 in three periods, and two periods on before step 1.
    ForecastModel model = model(BaselineSpec.drift(), series(1, GAP, 10, 13, GAP, 16, GAP));

    assertThat(model.forecast(2).points()).containsExactly(20.0, 22.0);
  }

  @Test
  void givesTheAdjustedValueItsSeasonBack() {
    // Twice as much in every second period, without noise: indices 2/3 and 4/3.
    double[] values = new double[20];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 2 == 0 ? 100 : 200;
    }
    FittedModel model = model(BaselineSpec.naive2(), series(2, values));

    assertThat(model.forecast(3).point(1)).isCloseTo(100, EXACT);
    assertThat(model.forecast(3).point(2)).isCloseTo(200, EXACT);
    assertThat(deviation(model, 3)).isCloseTo(0, EXACT);
  }

  @Test
  void sumsTheScaledWalkTermByTerm() {
    double[] values = Histories.beer().toArray();
    values[values.length - 1] = GAP;
    FittedModel model = model(BaselineSpec.naive2(), series(4, values));
    double[] points = new double[6];
    double sigma = Histories.parameter(model, "sigma");
    double start = Double.NaN;
    for (int i = 0; i < 6; i++) {
      points[i] = model.forecast(6).point(i + 1);
    }
    for (var reason : model.explanation().reasons()) {
      start = reason.factor().equals("last adjusted value") ? reason.contribution() : start;
    }
    double variance = 0;
    for (int i = 1; i < 5; i++) {
      for (int j = 1; j < 5; j++) {
        variance += points[i] * points[j] / (start * start) * (2 + Math.min(i, j));
      }
    }

    assertThat(model.sum(2, 5).quantile(0.8413447460685429) - model.sum(2, 5).mean())
        .isCloseTo(sigma * Math.sqrt(variance), offset(1e-6));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void updatesAsANewFitWould(Kind kind) {
    TimeSeries beer = Histories.beer();
    FittedModel early = model(new BaselineSpec(kind, 0), beer.window(0, 50));
    double[] later = beer.window(50, beer.size()).toArray();

    assertThat(early.update(later).forecast(6, 0.8))
        .isEqualTo(model(new BaselineSpec(kind, 0), beer).forecast(6, 0.8));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void simulatesWhatItForecasts(Kind kind) {
    FittedModel model = model(new BaselineSpec(kind, 0), Histories.beer());
    SamplePaths paths = model.simulate(6, 20_000, 7);

    for (double p : new double[] {0.1, 0.5, 0.9}) {
      double expected = model.sum(2, 6).quantile(p);
      double width = model.sum(2, 6).quantile(0.9) - model.sum(2, 6).quantile(0.1);
      assertThat(paths.sum(2, 6).quantile(p)).isCloseTo(expected, offset(0.03 * width));
    }
    assertThat(model.simulate(6, 10, 7).value(9, 6)).isEqualTo(paths.value(9, 6));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void takesTheHistoryApart(Kind kind) {
    FittedModel model = model(new BaselineSpec(kind, 0), Histories.beer());
    TimeSeries expectation = model.components().part("expectation").orElseThrow();
    TimeSeries remainder = model.components().part("remainder").orElseThrow();

    for (int t = 0; t < Histories.beer().size(); t++) {
      if (!expectation.isGap(t)) {
        double sum = expectation.value(t).orElseThrow() + remainder.value(t).orElseThrow();
        assertThat(sum).isCloseTo(Histories.beer().value(t).orElseThrow(), EXACT);
      }
    }
    assertThat(model.diagnostics().errors()).isEqualTo(renamed(remainder, "one-step error"));
    assertThat(model.diagnostics().criteria().isKnown()).isFalse();
  }

  private static TimeSeries renamed(TimeSeries series, String name) {
    return TimeSeries.of(name, series.unit(), series.axis(), series.toArray());
  }

  private static FittedModel model(BaselineSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }

  private static double deviation(FittedModel model, int step) {
    return model.sum(step, step).quantile(0.8413447460685429) - model.sum(step, step).mean();
  }

  private static double sumDeviation(FittedModel model, int steps) {
    return model.cumulative(steps).quantile(0.8413447460685429) - model.cumulative(steps).mean();
  }
}
