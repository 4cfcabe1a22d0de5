package io.planwright.forecasting.evaluation;

import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.evidence.Answer;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.run.Cancellation;
import io.planwright.run.Progress;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.series.TimeSeries;
import io.planwright.testkit.JsonRoundTrip;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacktestTest {

  private static final RunControl FREE = RunControl.unlimited();

  @Test
  void scoresTheNaiveMethodByHand() {
    // Origins 3 and 4 of 1, 3, 2, 6, 5: errors 4 and -1, scales 1.5 and (2 + 1 + 4)/3.
    BacktestReport report =
        run(BacktestSpec.of(1).withLeastTraining(3), Forecasters.naive(), series(1, 1, 3, 2, 6, 5));

    assertThat(report.forecasts().stream().filter(made -> made.method().equals("naive")))
        .extracting(OriginForecast::origin)
        .containsExactly(3, 4);
    assertThat(report.value("naive", Measure.MAE)).hasValue(2.5);
    assertThat(report.value("naive", Measure.MASE).orElseThrow())
        .isCloseTo((4 / 1.5 + 1 / (7 / 3.0)) / 2, offset(1e-12));
    assertThat(report.skill("naive", Measure.MAE)).hasValue(0);
    assertThat(report.owa("naive2")).hasValue(1);
  }

  @Test
  void placesOriginsFromTheEnd() {
    BacktestSpec spec = BacktestSpec.of(2).withLeastTraining(4).withStep(3);

    assertThat(spec.origins(12)).containsExactly(4, 7, 10);
    assertThat(spec.origins(13)).containsExactly(5, 8, 11);
    assertThat(spec.withMostOrigins(2).origins(12)).containsExactly(7, 10);
    assertThat(spec.origins(6)).containsExactly(4);
    assertThat(spec.origins(5)).isEmpty();
  }

  @Test
  void showsAMethodNothingBeyondTheOrigin() {
    Set<String> seen = ConcurrentHashMap.newKeySet();
    Forecaster spy =
        named(
            "spy",
            (history, control) -> {
              seen.add(history.axis().label(0) + " of " + history.size());
              return Forecasters.naive().fit(history, control);
            });
    TimeSeries history = series(1, 1, 2, 3, 4, 5, 6, 7);
    run(BacktestSpec.of(2).withLeastTraining(3).withSlidingWindow(4), spy, history);

    assertThat(seen)
        .containsExactlyInAnyOrder(
            history.axis().label(0) + " of 3",
            history.axis().label(0) + " of 4",
            history.axis().label(1) + " of 4");
  }

  @Test
  void givesTheSameForecastsWhateverComesLater() {
    double[] values = Histories.beer().toArray();
    double[] changed = values.clone();
    for (int i = 40; i < changed.length; i++) {
      changed[i] = 1e6;
    }
    BacktestSpec spec = BacktestSpec.of(4, 0.8).withStep(4);
    BacktestReport report = run(spec, Forecasters.auto(), series(4, values));
    BacktestReport other = run(spec, Forecasters.auto(), series(4, changed));

    for (int i = 0; i < report.forecasts().size(); i++) {
      if (report.forecasts().get(i).origin() <= 40) {
        assertThat(other.forecasts().get(i).points()).isEqualTo(report.forecasts().get(i).points());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void givesTheSameBitsOnAnyNumberOfThreads(int threads) {
    for (BacktestSpec spec :
        List.of(BacktestSpec.of(4, 0.8, 0.95), BacktestSpec.of(3).withUpdatesOnly())) {
      BacktestReport single = run(spec, Forecasters.auto(), Histories.beer());
      BacktestReport parallel =
          run(spec.withThreads(threads), Forecasters.auto(), Histories.beer());

      assertThat(parallel.forecasts()).isEqualTo(single.forecasts());
      assertThat(parallel.failures()).isEqualTo(single.failures());
      assertThat(parallel.summary()).isEqualTo(single.summary());
    }
  }

  @Test
  void updatesInsteadOfRefitting() {
    // The naive method has nothing to estimate but the width: its points are those of a refit.
    BacktestSpec spec = BacktestSpec.of(2);
    BacktestReport updated = run(spec.withUpdatesOnly(), Forecasters.naive(), Histories.oil());
    BacktestReport refitted = run(spec, Forecasters.naive(), Histories.oil());

    assertThat(updated.value("naive", Measure.MAE)).isEqualTo(refitted.value("naive", Measure.MAE));
    assertThat(
            run(spec.withUpdatesOnly(), Forecasters.simpleExponentialSmoothing(), Histories.oil())
                .failures())
        .isEmpty();
  }

  @Test
  void printsTheSkillAgainstTheNaiveMethod() {
    BacktestReport report =
        run(BacktestSpec.of(4, 0.8), Forecasters.seasonalNaive(), Histories.beer());

    assertThat(report.skill("seasonal-naive", Measure.MASE).orElseThrow()).isGreaterThan(0.5);
    assertThat(report.toString().lines().toList())
        .hasSize(5)
        .anyMatch(line -> line.startsWith("method") && line.contains("skill"))
        .anyMatch(line -> line.startsWith("seasonal-naive"))
        .anyMatch(line -> line.startsWith("naive ") && line.contains("0.0%"));
    assertThat(report.coverage("seasonal-naive", 0.8).orElseThrow()).isBetween(0.6, 1.0);
    assertThat(report.width("seasonal-naive", 0.8).orElseThrow()).isPositive();
    assertThat(report.valueAdded(Measure.CRPS, "seasonal-naive", "naive").orElseThrow().added())
        .isPositive();
    assertThat(report.compare("seasonal-naive", "naive", "bookings", 1).orElseThrow().statistic())
        .isNegative();
    assertThat(report.compare("seasonal-naive", "naive", "no such series", 1).isKnown()).isFalse();
  }

  @Test
  void leavesOutWhatAConstantHistoryDoesNotDefine() {
    BacktestReport report =
        run(BacktestSpec.of(1, 0.8), Forecasters.mean(), series(1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5));

    assertThat(report.value("mean", Measure.MAE)).hasValue(0);
    assertThat(report.value("mean", Measure.MASE)).isEmpty();
    assertThat(report.owa("mean")).isEmpty();
    assertThat(report.skill("mean", Measure.MAE)).isEmpty();
    assertThat(report.valueAdded(Measure.MASE, "mean", "naive").isKnown()).isFalse();
    assertThat(report.summary()).doesNotContain("NaN").contains("-");
  }

  @Test
  void keepsWhatAMethodThrowsAndLacksApart() {
    Forecaster broken =
        named(
            "broken",
            (history, control) -> {
              if (history.size() == 9) {
                throw new IllegalStateException("no ninth");
              }
              return Forecasters.naive().fit(history, control);
            });
    BacktestReport report = run(BacktestSpec.of(1), broken, Histories.oil());

    assertThat(report.failures())
        .containsExactly(
            new BacktestFailure(
                "bookings", "broken", 9, "java.lang.IllegalStateException: no ninth"));
    assertThat(report.skill("broken", Measure.MASE)).hasValue(0);
    assertThat(
            run(BacktestSpec.of(1).withLeastTraining(1), Forecasters.drift(), Histories.oil())
                .failures())
        .isNotEmpty()
        .allMatch(failure -> failure.cause().contains("needs at least"));
  }

  @Test
  void saysWhenNoSeriesIsLongEnough() {
    Answer<BacktestReport> answer =
        BacktestSpec.of(3).run(List.of(Forecasters.naive()), List.of(series(1, 1, 2, 3)), FREE);

    assertThat(answer.isKnown()).isFalse();
  }

  @Test
  void weighsSeriesAlikeAndSurvivesSerialization() {
    TimeSeries steady = TimeSeries.of("steady", "USD", series(1).axis(), 1, 2, 1, 2, 1, 2);
    TimeSeries wild = TimeSeries.of("wild", "USD", series(1).axis(), 10, 20, 10, 20);
    BacktestReport report =
        BacktestSpec.of(1)
            .withLeastTraining(3)
            .run(List.of(Forecasters.naive()), List.of(steady, wild), FREE)
            .orElseThrow();

    assertThat(report.value("naive", Measure.MAE)).hasValue((1 + 10) / 2.0);
    assertThat(JsonRoundTrip.serializedCopy(report)).isEqualTo(report);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void stopsWhenAsked(int threads) {
    Cancellation cancellation = Cancellation.create();
    List<Progress> told = new ArrayList<>();
    RunControl control =
        FREE.withCancellation(cancellation)
            .withProgress(
                progress -> {
                  told.add(progress);
                  cancellation.cancel();
                });
    BacktestSpec spec = BacktestSpec.of(1).withThreads(threads);

    assertThatThrownBy(
            () -> spec.run(List.of(Forecasters.auto()), List.of(Histories.beer()), control))
        .isInstanceOf(RunStoppedException.class);
    assertThat(told).hasSize(1);
    assertThat(told.get(0).done()).isEqualTo(1);

    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    assertThatThrownBy(
            () ->
                spec.run(
                    List.of(Forecasters.auto()),
                    List.of(Histories.beer()),
                    FREE.withDeadline(Instant.EPOCH, clock)))
        .isInstanceOf(RunStoppedException.class);
  }

  private static BacktestReport run(BacktestSpec spec, Forecaster method, TimeSeries history) {
    return spec.run(List.of(method), List.of(history), FREE).orElseThrow();
  }

  /** The part of a forecaster that a test makes up. */
  private interface Fit {
    Answer<ForecastModel> fit(TimeSeries history, RunControl control);
  }

  @SuppressWarnings("serial") // never serialized
  private static Forecaster named(String name, Fit fit) {
    return new Forecaster() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
        return fit.fit(history, control);
      }
    };
  }
}
