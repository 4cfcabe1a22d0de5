package io.planwright.forecasting.stl;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.beer;
import static io.planwright.forecasting.Histories.dataset;
import static io.planwright.forecasting.Histories.fit;
import static io.planwright.forecasting.Histories.parameter;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.testkit.MethodContract;
import io.planwright.forecasting.testkit.MethodContract.Promise;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StlTest {

  private static final Offset<Double> EXACT = offset(1e-9);

  static List<StlSpec> specs() {
    return List.of(
        StlSpec.automatic(),
        StlSpec.automatic().robustly(),
        StlSpec.withPeriods(3, 8),
        StlSpec.withPeriods(Integer.MAX_VALUE));
  }

  /** Theta's line moves on at a gap, so that where rounds are few a gap is a little news. */
  @ParameterizedTest
  @MethodSource("specs")
  void keepsTheContracts(StlSpec spec) {
    assertThat(ForecasterContract.violations(spec.method())).isEmpty();
    Set<Promise> promises = EnumSet.complementOf(EnumSet.of(Promise.GAP_IS_NO_NEWS));
    assertThat(MethodContract.violations(spec.method(), promises)).isEmpty();
  }

  /** Level 100, season −30, −10, 10, 30: both found exactly, nothing is left. */
  @Test
  void repeatsAPureSeasonOnItsLevel() {
    FittedModel model = model(filled(4, 24, t -> 70 + 20 * (t % 4)));
    Forecast forecast = model.forecast(6, 0.95);

    assertThat(forecast.points()).hasSize(6);
    for (int step = 1; step <= 6; step++) {
      assertThat(forecast.point(step)).isCloseTo(70 + 20 * ((step - 1) % 4), within(1e-6));
      assertThat(forecast.intervals().get(0).width(step)).isLessThan(1e-6);
    }
    assertThat(parameter(model, "seasonalStrength")).isCloseTo(1, EXACT);
  }

  @Test
  void multipliesWhereFactorsExplainMore() {
    IntToDoubleFunction growing = t -> Math.exp(0.05 * t) * (t % 4 == 0 ? 30 : 10);
    ForecastModel model = fit(StlSpec.automatic().method(), filled(4, 40, growing));

    assertThat(label(model)).startsWith("STL [4] × ");
    Forecast forecast = model.forecast(8);
    assertThat(forecast.point(5) / forecast.point(6)).isCloseTo(3 * Math.exp(-0.05), within(0.1));
  }

  @Test
  void addsWhereAValueIsNotPositive() {
    ForecastModel model =
        fit(StlSpec.automatic().method(), filled(4, 40, t -> t == 9 ? 0 : 10 + 5 * (t % 4)));

    assertThat(label(model)).startsWith("STL [4] + ");
  }

  @Test
  void smoothsTheRestByThetaWhereRoundsAreFew() {
    TimeSeries history = beer();
    double[] values = Arrays.copyOf(history.toArray(), 19);

    assertThat(label(fit(StlSpec.automatic().method(), history))).contains("ETS");
    assertThat(label(fit(StlSpec.automatic().method(), series(4, values)))).doesNotContain("ETS");
  }

  @Test
  void leavesOutSeasonsWithoutTwoRounds() {
    TimeSeries history = filled(1, 30, t -> 50 + t % 5 + t * 7 % 11);
    ForecastModel model = fit(StlSpec.withPeriods(5, 14, 15, 1_500_000_000).method(), history);
    ForecastModel none = fit(StlSpec.withPeriods(15).method(), history);

    assertThat(label(model)).startsWith("STL [5, 14] ");
    assertThat(label(none)).endsWith(" without season");
    assertThat(parameter(none, "seasonalStrength")).isZero();
  }

  @Test
  void findsTheWeekOfHoursAndTheYearOfWeeks() {
    ForecastModel hours =
        fit(
            StlSpec.automatic().method(),
            filled(
                24, 24 * 21, t -> 100 + 10 * (t % 24) - (t / 24 % 7 == 0 ? 60 : 0) + t * 37 % 5));
    ForecastModel weeks =
        fit(
            StlSpec.automatic().method(),
            filled(1, 200, t -> 100 + 20 * Math.sin(Math.PI * t / 26) + t * 37 % 5));
    ForecastModel noise =
        fit(StlSpec.automatic().method(), filled(1, 200, t -> 100 + (t * 37 + t * t * 11) % 17));

    assertThat(label(hours)).startsWith("STL [24, 168] ");
    assertThat(label(weeks)).startsWith("STL [52] ");
    assertThat(label(noise)).endsWith(" without season");
  }

  /** Twelve years of gaps at either end: the season is that of the values, not of their fill. */
  @Test
  void keepsTheSeasonThroughLongGapsAtTheEnds() {
    IntToDoubleFunction season = t -> 100 + 20 * Math.sin(Math.PI * t / 6);
    TimeSeries history = filled(12, 300, t -> t < 100 || t > 190 ? GAP : season.applyAsDouble(t));
    Forecast forecast = fit(StlSpec.automatic().method(), history).forecast(12);

    for (int step = 1; step <= 12; step++) {
      assertThat(forecast.point(step)).isCloseTo(season.applyAsDouble(299 + step), within(0.5));
    }
  }

  @Test
  void isNotMovedByOutliersWhereRobust() {
    TimeSeries history = filled(4, 60, t -> t == 57 ? 900 : 20 * (t % 4) - 30 + t * 7 % 3);

    assertThat(lastRange(StlSpec.automatic().robustly(), history)).isCloseTo(60, within(3.0));
    assertThat(lastRange(StlSpec.automatic(), history)).isGreaterThan(120);
  }

  /** From the lowest to the highest amount of the last round. */
  private static double lastRange(StlSpec spec, TimeSeries history) {
    double[] season = part(model(spec, history), "season 4");
    DoubleSummaryStatistics last =
        Arrays.stream(season, season.length - 4, season.length).summaryStatistics();
    return last.getMax() - last.getMin();
  }

  @Test
  void takesAHistoryApartIntoAmounts() {
    FittedModel model = model(beer());
    double[] expectation = part(model, "expectation");
    double[] season = part(model, "season 4");
    double[] remainder = part(model, "remainder");

    assertThat(model.components().composition()).isEqualTo("expectation + season 4 + remainder");
    double[] values = beer().toArray();
    for (int t = 0; t < values.length; t++) {
      assertThat(expectation[t] + season[t] + remainder[t]).isCloseTo(values[t], EXACT);
    }
  }

  @Test
  void takesAHistoryApartIntoFactors() {
    TimeSeries history = dataset("AirPassengers", 12);
    FittedModel model = model(history);
    double[] expectation = part(model, "expectation");
    double[] season = part(model, "season 12");
    double[] remainder = part(model, "remainder");

    assertThat(model.components().composition()).isEqualTo("expectation × season 12 + remainder");
    double[] values = history.toArray();
    for (int t = 0; t < values.length; t++) {
      assertThat(expectation[t] * season[t] + remainder[t]).isCloseTo(values[t], EXACT);
    }
  }

  @Test
  void explainsItsSeasons() {
    FittedModel model = model(beer());

    assertThat(model.explanation().summary()).startsWith("Seasons of [4] periods, as in ");
    assertThat(model.explanation().reasons())
        .extracting(Reason::factor)
        .first()
        .isEqualTo("season 4");
  }

  @Test
  void followsNewValuesWithTheSeasonsItHas() {
    FittedModel model = model(beer());
    double[] further = {420, 390, 410, 488, 415};
    FittedModel later = model.update(further);

    assertThat(label(later)).isEqualTo(label(model));
    // A whole round later the same factors apply to a level that has moved.
    double before = model.forecast(8).point(6) / model.forecast(8).point(7);
    assertThat(later.forecast(2).point(1) / later.forecast(2).point(2))
        .isCloseTo(before, within(0.01));
  }

  @Test
  void answersForAMillionValues() {
    TimeSeries history = filled(7, 1_000_000, t -> 100 + 10 * (t % 7) + t * 31L % 13);
    Forecast forecast = fit(StlSpec.automatic().method(), history).forecast(7, 0.9);

    assertThat(forecast.point(7) - forecast.point(1)).isNotZero();
    assertThat(forecast.points()).allMatch(Double::isFinite);
  }

  private static double[] part(FittedModel model, String name) {
    return model.components().part(name).orElseThrow().toArray();
  }

  private static String label(ForecastModel model) {
    return model.provenance().parameters().getOrDefault("model", "absent");
  }

  private static FittedModel model(TimeSeries history) {
    return model(StlSpec.automatic(), history);
  }

  private static FittedModel model(StlSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }

  private static TimeSeries filled(int season, int size, IntToDoubleFunction value) {
    double[] values = new double[size];
    for (int t = 0; t < size; t++) {
      values[t] = value.applyAsDouble(t);
    }
    return series(season, values);
  }
}
