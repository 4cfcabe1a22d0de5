package io.planwright.forecasting.ces;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.parameter;
import static io.planwright.forecasting.Histories.series;
import static io.planwright.testkit.BadInput.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.InformationCriteria;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.forecasting.testkit.Allocation;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.BadInput;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CesTest {

  private static final Offset<Double> EXACT = offset(1e-9);

  @ParameterizedTest
  @EnumSource(CesForm.class)
  void keepsTheContract(CesForm form) {
    assertThat(ForecasterContract.violations(CesSpec.of(form).method())).isEmpty();
  }

  @Test
  void keepsTheContractWhereItChooses() {
    assertThat(ForecasterContract.violations(CesSpec.automatic().method())).isEmpty();
    assertThat(CesSpec.automatic().method().name()).isEqualTo("ces");
  }

  @Test
  void findsTheSeasonOfTheBeer() {
    FittedModel model = model(CesSpec.automatic(), Histories.beer());
    double[] afterwards = Histories.beerAfterwards();
    Forecast forecast = model.forecast(afterwards.length, 0.95);

    assertThat(label(model)).isIn("CES(simple)", "CES(partial)", "CES(full)");
    for (int step = 1; step <= afterwards.length; step++) {
      assertThat(forecast.intervals().get(0).lower().get(step - 1))
          .isLessThan(afterwards[step - 1]);
      assertThat(forecast.intervals().get(0).upper().get(step - 1))
          .isGreaterThan(afterwards[step - 1]);
    }
  }

  @Test
  void followsSteadyGrowth() {
    double[] values = new double[30];
    for (int t = 0; t < values.length; t++) {
      values[t] = 100 * Math.pow(1.02, t);
    }
    FittedModel model = model(CesSpec.of(CesForm.NONE), series(1, values));

    assertThat(model.forecast(5).point(5)).isCloseTo(100 * Math.pow(1.02, 34), offset(1.0));
  }

  @ParameterizedTest
  @EnumSource(CesForm.class)
  void movesOnTheSameStatesWhenUpdated(CesForm form) {
    TimeSeries beer = Histories.beer();
    FittedModel early = model(CesSpec.of(form), beer.window(0, 50));
    double[] later = beer.window(50, beer.size()).toArray();
    FittedModel oneByOne = early;
    double[] expected = new double[later.length];
    for (int i = 0; i < later.length; i++) {
      expected[i] = oneByOne.forecast(1).point(1);
      oneByOne = oneByOne.update(later[i]);
    }
    FittedModel atOnce = early.update(later);

    assertThat(oneByOne.forecast(6, 0.8)).isEqualTo(atOnce.forecast(6, 0.8));
    double[] errors = atOnce.diagnostics().errors().toArray();
    for (int i = 0; i < later.length; i++) {
      assertThat(errors[50 + i]).isCloseTo(later[i] - expected[i], EXACT);
    }
  }

  @ParameterizedTest
  @EnumSource(CesForm.class)
  void simulatesWhatItForecasts(CesForm form) {
    double[] values = Histories.beer().toArray();
    values[values.length - 1] = GAP;
    FittedModel model = model(CesSpec.of(form), series(4, values));
    SamplePaths paths = model.simulate(6, 20_000, 7);

    for (double p : new double[] {0.1, 0.5, 0.9}) {
      double expected = model.sum(2, 6).quantile(p);
      double width = model.sum(2, 6).quantile(0.9) - model.sum(2, 6).quantile(0.1);
      assertThat(paths.sum(2, 6).quantile(p)).isCloseTo(expected, offset(0.03 * width));
    }
    assertThat(model.simulate(6, 10, 7).value(9, 6)).isEqualTo(paths.value(9, 6));
  }

  @ParameterizedTest
  @EnumSource(CesForm.class)
  void takesTheHistoryApart(CesForm form) {
    FittedModel model = model(CesSpec.of(form), Histories.beer());
    double[] sum = new double[Histories.beer().size()];
    model.components().parts().forEach(part -> Arrays.setAll(sum, t -> sum[t] + part.toArray()[t]));
    double[] beer = Histories.beer().toArray();
    for (int t = 0; t < sum.length; t++) {
      assertThat(sum[t]).isCloseTo(beer[t], EXACT);
    }
    assertThat(model.explanation().summary()).isNotBlank();
    assertThat(model.explanation().reasons()).isNotEmpty();
  }

  @Test
  void tellsTheLikelihoodOfItsErrors() {
    FittedModel model = model(CesSpec.of(CesForm.PARTIAL), Histories.beer());
    double squares = 0;
    for (double error : model.diagnostics().errors().toArray()) {
      squares += error * error;
    }
    InformationCriteria criteria = model.diagnostics().criteria().orElseThrow();

    // α₀, α₁, γ, level, potential, four indices and σ.
    assertThat(criteria.parameters()).isEqualTo(10);
    assertThat(criteria.logLikelihood())
        .isCloseTo(-32 * (Math.log(2 * Math.PI * squares / 64) + 1), offset(1e-6));
    assertThat(model.diagnostics().evaluations()).isPositive();
  }

  @Test
  void keepsAConstantConstant() {
    double[] values = new double[24];
    Arrays.fill(values, 7.3);
    FittedModel model = model(CesSpec.automatic(), series(12, values));

    assertThat(model.forecast(3, 0.9).point(3)).isCloseTo(7.3, offset(1e-6));
    assertThat(model.forecast(3, 0.9).intervals().get(0).width(3)).isLessThan(1e-6);
  }

  @Test
  void saysWhatItFittedInstead() {
    FittedModel few = model(CesSpec.of(CesForm.FULL), series(12, 3, 4, 5, 4, 3, 4, 6, 5, 4, 5));
    FittedModel three = model(CesSpec.automatic(), series(4, 3, 4, 5));

    assertThat(label(few)).isEqualTo("CES(none), without season: the history cannot tell it");
    assertThat(label(three)).isEqualTo("CES(none), coefficients preset: fewer than 8 periods");
    assertThat(parameter(three, "alpha0")).isEqualTo(1.5);
  }

  @Test
  void looksAtTheLastPeriodsOfALongHistory() {
    double[] values = new double[30_000];
    for (int t = 0; t < values.length; t++) {
      values[t] = (t < 15_000 ? 1e6 : 10) + t % 7;
    }
    FittedModel model = model(CesSpec.automatic(), series(7, values));

    assertThat(model.forecast(7).point(7)).isCloseTo(10 + 30_006 % 7, offset(0.5));
    assertThat(model.diagnostics().errors().isGap(19_999)).isTrue();
    assertThat(model.diagnostics().errors().isGap(20_000)).isFalse();
  }

  @Test
  void allocatesNothingToEvaluateItsObjective() {
    double[] values = ScaledHistory.of(Histories.beer().toArray(), 4).complete();
    CesObjective objective = new CesObjective(values, CesForm.FULL, 4);
    double[] point = new double[4];
    double[] gradient = new double[4];
    objective.toPoint(CesEquationsTest.coefficients(CesForm.FULL), point);

    assertThat(Allocation.bytesPerRun(() -> objective.at(point, gradient))).isLessThan(16);
  }

  static Stream<BadInput> rows() {
    return Stream.of(
        row(
            "no form to choose from",
            () -> new CesSpec(List.of()),
            IllegalArgumentException.class,
            "forms [[]] must hold a form. Give the forms to choose from."),
        row(
            "a form twice",
            () -> new CesSpec(List.of(CesForm.NONE, CesForm.NONE)),
            IllegalArgumentException.class,
            "forms [[NONE, NONE]] must hold each form once. Leave out the repeated form."),
        row(
            "no list of forms",
            () -> new CesSpec(nothing()),
            NullPointerException.class,
            "forms [null] must not be null. Give a value."),
        row(
            "no form",
            () -> CesSpec.of(nothing()),
            NullPointerException.class,
            "form [null] must not be null. Give a value."));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // the point of the row
  private static <T> T nothing() {
    return null;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }

  private static FittedModel model(CesSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }

  private static String label(FittedModel model) {
    return model.provenance().parameters().getOrDefault("model", "absent");
  }
}
