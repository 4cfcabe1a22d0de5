package io.planwright.forecasting.interval;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final Offset<Double> EXACT = offset(1e-9);

  private static final List<ForecastingMethod> BASES =
      List.of(
          Forecasters.naive(),
          Forecasters.drift(),
          Forecasters.seasonalNaive(),
          Forecasters.naive2(),
          Forecasters.mean());

  @Test
  void keepsTheContract() {
    for (ForecastingMethod base : BASES) {
      assertThat(ForecasterContract.violations(BootstrapSpec.independent(base).method())).isEmpty();
      assertThat(ForecasterContract.violations(BootstrapSpec.movingBlock(base).method())).isEmpty();
      assertThat(ForecasterContract.violations(SimulationSpec.of(base).method())).isEmpty();
    }
  }

  @Test
  void knowsWhatAnErrorDoesToTheStepsAfterIt() {
    TimeSeries history = series(1, 2, 4, 3, 6, 5, 7);
    Responses naive = Responses.of(model(Forecasters.naive(), history), 3, 1.5);
    assertThat(naive.effects()[0]).containsExactly(1, 1, 1);
    assertThat(naive.effects()[1]).containsExactly(1, 1);

    // Drift is fitted anew to 7 values: an error of 1 at the 7th adds 1/6 to the mean change.
    Responses drift = Responses.of(model(Forecasters.drift(), history), 3, 1.5);
    assertThat(drift.effects()[0][1]).isCloseTo(1 + 1.0 / 6, EXACT);
    assertThat(drift.effects()[0][2]).isCloseTo(1 + 2.0 / 6, EXACT);
    assertThat(drift.effects()[1][1]).isCloseTo(1 + 1.0 / 7, EXACT);

    Responses seasonal =
        Responses.of(model(Forecasters.seasonalNaive(2), series(2, 2, 4, 3, 6, 5, 7)), 4, 1.5);
    assertThat(seasonal.effects()[0]).containsExactly(1, 0, 1, 0);
    assertThat(seasonal.effects()[1]).containsExactly(1, 0, 1);
  }

  @Test
  void addsTheErrorsOfAPathUp() {
    Responses responses = new Responses(new double[] {10, 20}, new double[][] {{1, 0.5}, {1}});
    double[] path = new double[2];
    responses.path(new double[] {4, -1}, path);

    assertThat(path).containsExactly(14, 21);
  }

  @Test
  void agreesWithTheNormalDistributionWhereErrorsAreNormal() {
    TimeSeries history = series(1, Walks.walk(5, 400));
    Forecast own = model(Forecasters.naive(), history).forecast(6, 0.8, 0.95);
    for (ForecastingMethod method :
        List.of(
            BootstrapSpec.independent(Forecasters.naive()).method(),
            SimulationSpec.of(Forecasters.naive()).method())) {
      Forecast drawn = model(method, history).forecast(6, 0.8, 0.95);
      assertThat(drawn.points()).isEqualTo(own.points());
      for (int i = 0; i < 2; i++) {
        for (int step = 1; step <= 6; step++) {
          double width = own.intervals().get(i).width(step);
          assertThat(drawn.intervals().get(i).width(step)).isCloseTo(width, offset(0.12 * width));
        }
      }
    }
  }

  @Test
  void keepsTheSkewOfTheErrors() {
    // Many small steps down, few large ones up.
    double[] values = new double[200];
    for (int t = 1; t < values.length; t++) {
      values[t] = values[t - 1] + (t % 10 == 0 ? 9 : -1 + 0.1 * (t % 3));
    }
    Forecast forecast =
        model(BootstrapSpec.independent(Forecasters.naive()).method(), series(1, values))
            .forecast(1, 0.9);
    double up = forecast.intervals().get(0).upper().get(0) - forecast.point(1);
    double down = forecast.point(1) - forecast.intervals().get(0).lower().get(0);

    assertThat(up).isGreaterThan(3 * down);
  }

  @Test
  void keepsTheDependenceThatTheModelLeft() {
    // Errors that come in runs of the same sign: blocks keep them together, single draws do not.
    double[] values = new double[300];
    double[] noise = Walks.walk(9, 300);
    for (int t = 1; t < values.length; t++) {
      double run = t / 6 % 2 == 0 ? 1 : -1;
      values[t] = values[t - 1] + run + 0.1 * (noise[t] - noise[t - 1]);
    }
    TimeSeries history = series(1, values);
    OutcomeDistribution single =
        model(BootstrapSpec.independent(Forecasters.naive()).method(), history).sum(3, 3);
    OutcomeDistribution blocks =
        model(BootstrapSpec.movingBlock(Forecasters.naive()).method(), history).sum(3, 3);

    assertThat(blocks.quantile(0.9) - blocks.quantile(0.1))
        .isGreaterThan(1.2 * (single.quantile(0.9) - single.quantile(0.1)));
  }

  @Test
  void drawsByItsSeedAndNamesIt() {
    ForecastingMethod first = new BootstrapSpec(Forecasters.naive(), 200, 1, 1).method();
    ForecastingMethod second = new BootstrapSpec(Forecasters.naive(), 200, 1, 2).method();
    Forecast one = model(first, Histories.oil()).forecast(2, 0.8);

    assertThat(one.provenance().seed()).isEqualTo(1);
    assertThat(one.provenance().method()).isEqualTo("bootstrap-naive");
    assertThat(one.explanation().summary())
        .endsWith(
            "Its intervals come from 200 futures in which the model's errors happen again, one by one.");
    assertThat(model(second, Histories.oil()).forecast(2, 0.8).intervals())
        .isNotEqualTo(one.intervals());
  }

  @Test
  void movesOnWithItsBase() {
    FittedModel model =
        model(BootstrapSpec.movingBlock(Forecasters.drift()).method(), Histories.oil());
    FittedModel base = model(Forecasters.drift(), Histories.oil());

    assertThat(model.update(550, 560).forecast(3).points())
        .isEqualTo(base.update(550, 560).forecast(3).points());
  }

  private static FittedModel model(ForecastingMethod method, TimeSeries history) {
    return method.fitModel(history, RunControl.unlimited()).orElseThrow();
  }
}
