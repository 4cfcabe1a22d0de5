package io.planwright.forecasting.intermittent;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecast.Forecast;
import io.planwright.forecast.Forecaster;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.SeriesSet;
import io.planwright.run.RunControl;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of R's package forecast 8.20, see src/test/R/intermittent.R, and of a set of series. */
class IntermittentReferenceTest {

  private static final double[] LUMPY = {
    0, 0, 3, 0, 0, 0, 5, 1, 0, 0, 2, 0, 0, 0, 0, 7, 0, 1, 0, 0, 4, 0, 0, 0
  };
  private static final double[] DENSE = {4, 0, 2, 6, 3, 0, 5, 4, 1, 0, 3, 7, 2, 2, 0, 5};
  private static final double[] FRACTIONAL = {0, 1.25, 0, 0, 0.5, 0, 0, 0, 2.75, 0, 1.5, 0};

  @Test
  void agreesWithCrostonOfR() {
    assertThat(croston(0.1, LUMPY)).isCloseTo(1.0527193383356188, within(1e-14));
    assertThat(croston(0.3, LUMPY)).isCloseTo(1.110863203472758, within(1e-14));
    assertThat(croston(0.1, DENSE)).isCloseTo(3.001243104529711, within(1e-14));
    assertThat(croston(0.3, DENSE)).isCloseTo(2.623153194300013, within(1e-14));
    assertThat(croston(0.1, FRACTIONAL)).isCloseTo(0.596749226006192, within(1e-14));
    assertThat(croston(0.3, FRACTIONAL)).isCloseTo(0.595929100116868, within(1e-14));
  }

  private static double croston(double alpha, double[] values) {
    return IntermittentSpec.croston()
        .withSmoothing(alpha, alpha)
        .method()
        .fitModel(series(1, values), RunControl.unlimited())
        .orElseThrow()
        .forecast(1)
        .point(1);
  }

  /** The acceptance figure, on every tenth series: at least 5 % less pinball loss. */
  @Test
  void forecastsSparePartsBetterThanTheTextbook() {
    List<SeriesSet.Row> parts = SeriesSet.named("carparts-intermittent");
    double chosen = pinball(parts, IntermittentSpec.automatic());
    assertThat(chosen).isLessThan(0.95 * pinball(parts, IntermittentSpec.croston()));
    assertThat(chosen).isLessThan(0.95 * pinball(parts, IntermittentSpec.sba()));
    assertThat(chosen).isLessThan(1.02 * pinball(parts, IntermittentSpec.tsb()));
  }

  private static double pinball(List<SeriesSet.Row> rows, IntermittentSpec spec) {
    Forecaster method = spec.method();
    double sum = 0;
    for (int i = 0; i < rows.size(); i += 10) {
      SeriesSet.Row row = rows.get(i);
      Forecast forecast =
          method
              .fit(series(row.seasonLength(), row.history()), RunControl.unlimited())
              .orElseThrow()
              .forecast(row.future().length, 0.2, 0.4, 0.6, 0.8, 1e-9);
      for (PredictionInterval interval : forecast.intervals()) {
        double tail = (1 - interval.level()) / 2;
        boolean isMedian = interval.level() < 0.1;
        for (int t = 0; t < row.future().length; t++) {
          sum += loss(tail, interval.lower().get(t), row.future()[t]);
          sum += isMedian ? 0 : loss(1 - tail, interval.upper().get(t), row.future()[t]);
        }
      }
    }
    return sum;
  }

  private static double loss(double p, double quantile, double value) {
    return value >= quantile ? p * (value - quantile) : (1 - p) * (quantile - value);
  }
}
