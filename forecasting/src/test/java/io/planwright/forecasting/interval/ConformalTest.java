package io.planwright.forecasting.interval;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecast.ForecasterContract.Property;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.interval.ConformalSpec.Score;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.series.TimeSeries;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConformalTest {

  private static final Offset<Double> EXACT = offset(2e-6);

  private static ConformalSpec oneStep(ForecastingMethod base, Score score) {
    return new ConformalSpec(base, score, 60, 1, 1);
  }

  @ParameterizedTest
  @EnumSource(Score.class)
  void keepsTheContract(Score score) {
    for (ForecastingMethod base :
        new ForecastingMethod[] {
          Forecasters.naive(),
          Forecasters.drift(),
          Forecasters.seasonalNaive(),
          Forecasters.naive2()
        }) {
      ForecastingMethod method = new ConformalSpec(base, score, 20, 3, 0).method();

      assertThat(ForecasterContract.violations(method)).isEmpty();
    }
  }

  @Test
  void keepsTheContractStepByStep() {
    // 4 years of months give 24 origins; the contract's horizon reaches beyond the 3 steps.
    ForecastingMethod method =
        new ConformalSpec(Forecasters.naive(), Score.ABSOLUTE, 24, 24, 3).method();

    assertThat(
            ForecasterContract.violations(
                method,
                EnumSet.of(
                    Property.SCALE_EQUIVARIANCE,
                    Property.SHIFT_EQUIVARIANCE,
                    Property.WIDENING_SUMS)))
        .isEmpty();
  }

  @Test
  void measuresTheErrorsInUnitsOfTheModelsOwnSpread() {
    // Steps of +1 and -1: sigma is 1 at each origin, and so is each of the 12 scores. The widest
    // stands at the level 11/13, a tail of 1/13; beyond it z(0.025)/z(1/13) = 1.959964/1.426077.
    double[] values = new double[24];
    for (int t = 0; t < values.length; t++) {
      values[t] = t % 2;
    }
    Forecast forecast =
        model(oneStep(Forecasters.naive(), Score.ABSOLUTE), series(1, values))
            .forecast(4, 0.5, 0.95);

    for (int step = 1; step <= 4; step++) {
      double unit = Math.sqrt(step);
      assertThat(forecast.intervals().get(0).lower().get(step - 1)).isCloseTo(1 - unit, EXACT);
      assertThat(forecast.intervals().get(0).upper().get(step - 1)).isCloseTo(1 + unit, EXACT);
      assertThat(forecast.intervals().get(1).upper().get(step - 1))
          .isCloseTo(1 + 1.374374 * unit, offset(1e-5));
    }
  }

  @Test
  void leansTowardsATrendThatTheMethodLags() {
    double[] values = new double[60];
    for (int t = 0; t < values.length; t++) {
      values[t] = 3 * t + t % 3;
    }
    Forecast forecast =
        model(ConformalSpec.signed(Forecasters.naive()), series(1, values)).forecast(3, 0.8);

    assertThat(forecast.intervals().get(0).lower().get(0)).isGreaterThan(forecast.point(1));
    assertThat(forecast.intervals().get(0).lower().get(2)).isGreaterThan(forecast.point(3));
  }

  @Test
  void coversTheStepsOfARandomWalk() {
    // 80 origins and more: each step by its own scores.
    double[] walk = Walks.walk(7, 400);
    FittedModel model =
        model(new ConformalSpec(Forecasters.naive(), Score.ABSOLUTE, 200, 1, 4), series(1, walk));
    Forecast own = Histories.fit(Forecasters.naive(), series(1, walk)).forecast(4, 0.9);
    Forecast calibrated = model.forecast(4, 0.9);

    assertThat(model.explanation().summary()).endsWith("earlier origins, step by step.");
    for (int step = 1; step <= 4; step++) {
      double width = calibrated.intervals().get(0).width(step);
      assertThat(width / own.intervals().get(0).width(step)).isBetween(0.75, 1.35);
    }
  }

  @Test
  void givesSingleStepsTheSameDistributionAsIntervalAndAsSum() {
    FittedModel model = model(ConformalSpec.signed(Forecasters.naive2()), Histories.beer());
    Forecast forecast = model.forecast(10, 0.8);
    for (int step = 1; step <= 10; step++) {
      OutcomeDistribution single = model.sum(step, step);
      assertThat(single.quantile(0.1))
          .isCloseTo(forecast.intervals().get(0).lower().get(step - 1), offset(1e-6));
      assertThat(single.quantile(0.9))
          .isCloseTo(forecast.intervals().get(0).upper().get(step - 1), offset(1e-6));
    }
  }

  @Test
  void widensTheOwnIntervalsOfAShortHistoryAndSaysSo() {
    TimeSeries brief = series(1, 3, 5, 4, 6);
    Forecast own = Histories.fit(Forecasters.naive(), brief).forecast(3, 0.9);
    FittedModel model = model(ConformalSpec.of(Forecasters.naive()), brief);
    Forecast widened = model.forecast(3, 0.9);

    assertThat(widened.explanation().summary())
        .contains("widened by a quarter: the history is too short");
    assertThat(widened.provenance().parameters()).containsEntry("base", "naive");
    for (int step = 1; step <= 3; step++) {
      assertThat(widened.point(step)).isEqualTo(own.point(step));
      assertThat(widened.intervals().get(0).width(step))
          .isCloseTo(1.25 * own.intervals().get(0).width(step), EXACT);
    }
    assertThat(model.sum(1, 3).quantile(0.9) - 18)
        .isCloseTo(
            1.25 * (Histories.fit(Forecasters.naive(), brief).sum(1, 3).quantile(0.9) - 18), EXACT);
  }

  @Test
  void isCalibratedAsSoonAsUpdatesBringEnoughErrors() {
    FittedModel model = model(ConformalSpec.of(Forecasters.naive()), series(1, 3, 5, 4, 6));
    FittedModel later = model.update(5, 7, 6, 8, 7, 9, 8, 10, 9, 11, 10, 12);

    assertThat(later.explanation().summary()).contains("conformal intervals from the errors");
    assertThat(later.forecast(1).point(1)).isEqualTo(12);
  }

  @Test
  void learnsFromFurtherValuesWhatTheyTellOfItsErrors() {
    double[] walk = Walks.walk(3, 120);
    FittedModel calm = model(ConformalSpec.of(Forecasters.naive()), series(1, walk));
    double[] wild = new double[40];
    for (int i = 0; i < wild.length; i++) {
      wild[i] = walk[119] + (i % 2 == 0 ? 30 : 0);
    }
    double before = calm.forecast(1, 0.8).intervals().get(0).width(1);
    double own =
        Histories.fit(Forecasters.naive(), series(1, walk))
            .forecast(1, 0.8)
            .intervals()
            .get(0)
            .width(1);

    assertThat(before / own).isBetween(0.6, 1.6);
    assertThat(calm.update(wild).forecast(1, 0.8).intervals().get(0).width(1))
        .isGreaterThan(3 * before);
  }

  @Test
  void stretchesSimulatedFuturesToTheCalibratedWidth() {
    FittedModel model = model(ConformalSpec.of(Forecasters.drift()), Histories.oil());
    SamplePaths paths = model.simulate(3, 4000, 5);
    Forecast forecast = model.forecast(3, 0.8);

    for (int step = 1; step <= 3; step++) {
      double width = forecast.intervals().get(0).width(step);
      assertThat(paths.quantile(step, 0.9) - paths.quantile(step, 0.1))
          .isCloseTo(width, offset(0.1 * width));
    }
    assertThat(model.simulate(3, 10, 5).value(9, 3))
        .isEqualTo(model.simulate(3, 10, 5).value(9, 3));
  }

  @Test
  void fitsAsOftenAsAsked() {
    AtomicInteger fits = new AtomicInteger();
    TimeSeries history = series(1, Walks.walk(1, 40));
    for (int refits : new int[] {1, 4, 20}) {
      fits.set(0);
      ForecastingMethod counting = new CountingMethod(Forecasters.naive(), fits);
      model(new ConformalSpec(counting, Score.ABSOLUTE, 20, refits, 2), history);

      assertThat(fits).hasValue(refits + 1);
    }
  }

  @Test
  void stopsBetweenOrigins() {
    Cancellation cancellation = Cancellation.create();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);
    ForecastingMethod cancelling =
        new CountingMethod(Forecasters.naive(), new AtomicInteger()) {
          @Override
          public String name() {
            cancellation.cancel();
            return "naive";
          }
        };
    ForecastingMethod method = ConformalSpec.of(cancelling).method();

    assertThatThrownBy(() -> method.fitModel(Histories.beer(), control))
        .isInstanceOf(RunStoppedException.class);
  }

  @Test
  void describesItselfAsItsBaseDoes() {
    FittedModel model = model(ConformalSpec.of(Forecasters.naive()), Histories.oil());
    FittedModel own =
        Forecasters.naive().fitModel(Histories.oil(), RunControl.unlimited()).orElseThrow();

    assertThat(model.components()).isEqualTo(own.components());
    assertThat(model.diagnostics()).isEqualTo(own.diagnostics());
    assertThat(model.provenance().method()).isEqualTo("conformal-naive");
    assertThat(model.explanation().reasons()).isEqualTo(own.explanation().reasons());
  }

  private static FittedModel model(ConformalSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }
}
