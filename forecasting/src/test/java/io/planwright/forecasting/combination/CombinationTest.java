package io.planwright.forecasting.combination;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.series;
import static io.planwright.testkit.BadInput.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.combination.CombinationSpec.Weighting;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CombinationTest {

  private static final Offset<Double> EXACT = offset(1e-9);

  private static final List<ForecastingMethod> THREE =
      List.of(Forecasters.naive(), Forecasters.drift(), Forecasters.mean());

  private static CombinationSpec spec(Weighting weighting) {
    return new CombinationSpec(THREE, weighting, weighting.looksAtErrors() ? 4 : 0);
  }

  @ParameterizedTest
  @EnumSource(Weighting.class)
  void keepsTheContract(Weighting weighting) {
    assertThat(ForecasterContract.violations(spec(weighting).method())).isEmpty();
  }

  @Test
  void takesTheMeanAndTheMedianOfPointsAndBounds() {
    TimeSeries oil = Histories.oil();
    Forecast mean = model(CombinationSpec.mean(THREE), oil).forecast(4, 0.8);
    Forecast median = model(CombinationSpec.median(THREE), oil).forecast(4, 0.8);
    for (int step = 1; step <= 4; step++) {
      double sum = 0;
      double lowerSum = 0;
      double[] points = new double[3];
      for (int i = 0; i < 3; i++) {
        Forecast member =
            THREE.get(i).fit(oil, RunControl.unlimited()).orElseThrow().forecast(4, 0.8);
        points[i] = member.point(step);
        sum += member.point(step);
        lowerSum += member.intervals().get(0).lower().get(step - 1);
      }
      assertThat(mean.point(step)).isCloseTo(sum / 3, EXACT);
      assertThat(mean.intervals().get(0).lower().get(step - 1)).isCloseTo(lowerSum / 3, EXACT);
      // Mean < last value < drifted value on this rising history.
      assertThat(median.point(step)).isEqualTo(points[0]);
    }
  }

  @Test
  void weighsByTheErrorsOfTheHeldOutPeriods() {
    // Fitted to 0, 2, 1, 3: naive expects 3, 3 and the mean 1.5, 1.5 of 4 and 2.
    // Squared errors 1 + 1 = 2 and 6.25 + 0.25 = 6.5: weights 6.5 / 8.5 and 2 / 8.5.
    var two = List.of(Forecasters.naive(), Forecasters.mean());
    FittedModel model = model(CombinationSpec.inverseError(two, 2), series(1, 0, 2, 1, 3, 4, 2));

    assertThat(Histories.parameter(model, "weight.naive")).isCloseTo(6.5 / 8.5, offset(1e-5));
    assertThat(Histories.parameter(model, "weight.mean")).isCloseTo(2 / 8.5, offset(1e-5));
  }

  @Test
  void stacksWithTheLeastSquaredError() {
    // Errors (1, -1) of naive and (2.5, 0.5) of the mean: w (1, -1) + (1 - w) (2.5, 0.5) has the
    // slope (-1.5, -1.5), so that (2.5 - 1.5 w) + (0.5 - 1.5 w) = 0 at w = 1.
    var two = List.of(Forecasters.naive(), Forecasters.mean());
    FittedModel model = model(CombinationSpec.stacked(two, 2), series(1, 0, 2, 1, 3, 4, 2));

    assertThat(Histories.parameter(model, "weight.naive")).isCloseTo(1, offset(1e-6));
    assertThat(Histories.parameter(model, "weight.mean")).isCloseTo(0, offset(1e-6));
  }

  @Test
  void countsMembersAlikeWhereTheHistoryIsShort() {
    FittedModel model = model(CombinationSpec.inverseError(THREE, 4), series(1, 3, 5, 4, 6));

    assertThat(Histories.parameter(model, "weight.drift")).isCloseTo(1.0 / 3, EXACT);
  }

  @Test
  void leavesOutWhoLacksDataAndSaysSo() {
    var members = List.of(Forecasters.seasonalNaive(12), Forecasters.naive(), Forecasters.mean());
    FittedModel model = model(CombinationSpec.mean(members), series(12, 3, 5, 4));

    assertThat(model.explanation().summary())
        .isEqualTo("The weighted mean of 2 methods; 1 more lack data.");
    assertThat(model.forecast(1).point(1)).isEqualTo(4);
  }

  @Test
  void lacksDataWhenAllMembersDo() {
    var answer =
        CombinationSpec.median(THREE).method().fitModel(series(1, 3, GAP), RunControl.unlimited());

    assertThat(answer.isKnown()).isFalse();
  }

  @Test
  void updatesAndTakesApartItsMembers() {
    TimeSeries oil = Histories.oil();
    FittedModel whole = model(CombinationSpec.median(THREE), oil);
    FittedModel early = model(CombinationSpec.median(THREE), oil.window(0, 12));

    assertThat(early.update(oil.window(12, oil.size()).toArray()).forecast(3, 0.9))
        .isEqualTo(whole.forecast(3, 0.9));
    assertThat(whole.components().parts())
        .extracting(TimeSeries::name)
        .containsExactly("naive", "drift", "mean", "remainder");
    assertThat(whole.diagnostics().rootMeanSquaredError()).isPositive();
  }

  @Test
  void simulatesTheBlendOfItsMembers() {
    FittedModel model = model(CombinationSpec.mean(THREE), Histories.oil());
    OutcomeDistribution expected = model.cumulative(4);
    OutcomeDistribution drawn = model.simulate(4, 4_000, 11).sum(1, 4);

    assertThat(drawn.mean()).isCloseTo(expected.mean(), offset(expected.mean() * 0.01));
    assertThat(drawn.quantile(0.9) - drawn.quantile(0.1))
        .isBetween(
            0.6 * (expected.quantile(0.9) - expected.quantile(0.1)),
            1.1 * (expected.quantile(0.9) - expected.quantile(0.1)));
  }

  static Stream<BadInput> badSpecs() {
    Class<IllegalArgumentException> iae = IllegalArgumentException.class;
    return Stream.of(
        row(
            "no member",
            () -> CombinationSpec.mean(List.of()),
            iae,
            "members [[]] must not be empty. Combine at least one method."),
        row(
            "nothing held out",
            () -> CombinationSpec.stacked(THREE, 0),
            iae,
            "holdout [0] must be at least 1. Hold out as many periods as you plan ahead."),
        row(
            "periods held out for a median",
            () -> new CombinationSpec(THREE, Weighting.MEDIAN, 3),
            iae,
            "holdout [3] must be 0 for MEDIAN. Weight by errors instead."));
  }

  @ParameterizedTest
  @MethodSource("badSpecs")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }

  private static FittedModel model(CombinationSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }
}
