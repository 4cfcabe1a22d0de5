package io.planwright.forecasting.tbats;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.forecasting.tbats.TbatsSpec.Choice;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.series.TimeSeries;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TbatsTest {

  private static final Offset<Double> EXACT = offset(1e-9);

  private static final TbatsSpec LEVEL =
      TbatsSpec.automatic()
          .withBoxCox(Choice.NEVER)
          .withTrend(Choice.NEVER)
          .withArmaErrors(Choice.NEVER);

  @Test
  void keepsTheContract() {
    assertThat(ForecasterContract.violations(TbatsSpec.automatic().method())).isEmpty();
  }

  @Test
  void keepsTheContractWithoutTransformation() {
    var properties =
        Set.of(
            ForecasterContract.Property.SCALE_EQUIVARIANCE,
            ForecasterContract.Property.WIDENING_SUMS);

    assertThat(ForecasterContract.violations(LEVEL.method(), properties)).isEmpty();
  }

  @Test
  void keepsTheContractWithAllTerms() {
    TbatsSpec spec =
        new TbatsSpec(
            TbatsSpec.withPeriods(4, 12).periods(),
            List.of(),
            Choice.ALWAYS,
            Choice.ALWAYS,
            Choice.ALWAYS,
            Choice.ALWAYS);

    assertThat(ForecasterContract.violations(spec.method())).isEmpty();
  }

  @Test
  void smoothsALevelByHand() {
    // α = ½ and ℓ(0) = 2 on 4, 2, 5: errors 2, −1, 2.5 and levels 3, 2.5, 3.75.
    Structure level = new Structure(false, false, false, Harmonics.none(), 0, 0);
    Tracker states = new Tracker(new Fit(level, new double[] {0.5}, new double[] {2, 0}, 0, 1, 0));
    states.advance(4 - states.expected());
    assertThat(states.expected()).isCloseTo(3, EXACT);
    states.advance(2 - states.expected());
    assertThat(states.expected()).isCloseTo(2.5, EXACT);
    states.advance(5 - states.expected());

    assertThat(states.expected()).isCloseTo(3.75, EXACT);
  }

  @Test
  void findsTheSeedOfLeastSquaresByHand() {
    // α = ½ on 0, 3: errors −s and 3 − s/2, least at s = 6/5, with 1.44 + 5.76 = 7.2.
    Scale unscaled = new Scale(1, 0, false, 3, 0);
    Sample sample = Sample.of(unscaled, new double[] {0, 3}, 0, new double[2]);
    Structure level = new Structure(false, false, false, Harmonics.none(), 0, 0);
    ErrorSystem system = new ErrorSystem(sample, level);

    assertThat(system.sumOfSquares(new double[] {0.5})).isCloseTo(7.2, EXACT);
    assertThat(system.seeds()[0]).isCloseTo(1.2, EXACT);
    assertThat(system.rank()).isOne();
  }

  @Test
  void differentiatesTheSumOfSquares() {
    double[] values = ReferenceSeries.airPassengers().toArray();
    Sample sample = Sample.of(Scale.of(values, 0), values, 0, values);
    Harmonics waves = Harmonics.of(new double[] {4, 12}, 2, 2).beside(0.4);
    Structure structure = new Structure(true, true, true, waves, 2, 1);
    ErrorSystem system = new ErrorSystem(sample, structure);
    double[] theta = {0.3, 0.03, 0.95, 0.02, 0.003, 0.02, 0.001, 0.2, 0.1, 0.1, 0.2};
    system.sumOfSquares(theta);
    int p = structure.parameters();
    double[] target = new double[p];
    new Sensitivities(system).fill(theta, new double[p * p], target);

    for (int k = 0; k < p; k++) {
      double[] other = theta.clone();
      other[k] = theta[k] + 1e-6;
      double above = system.sumOfSquares(other);
      other[k] = theta[k] - 1e-6;
      double below = system.sumOfSquares(other);
      assertThat((above - below) / 2e-6).isCloseTo(-2 * target[k], offset(1e-6));
    }
  }

  @Test
  void followsTwoSeasonsOfWhichOneIsNotWhole() {
    double[] values = wave(300, 7, 30.5);
    FittedModel model =
        model(TbatsSpec.withPeriods(7, 30.5), series(1, Arrays.copyOf(values, 260)));

    for (int step = 1; step <= 40; step++) {
      assertThat(model.forecast(40).point(step)).isCloseTo(values[259 + step], offset(0.1));
    }
    assertThat(model.components().part("season of 30.5")).isPresent();
  }

  @Test
  void takesAWeekBesideADayOfHours() {
    FittedModel model = model(TbatsSpec.automatic(), series(24, wave(700, 24, 168)));

    assertThat(model.provenance().parameters().get("model")).contains("<24,", "<168,");
  }

  @Test
  void takesAYearBesideWeeksOnlyIfThereIsOne() {
    FittedModel yearly = model(TbatsSpec.automatic(), series(1, wave(260, 52.18, 52.18)));
    double[] walk = new double[260];
    for (int t = 1; t < walk.length; t++) {
      walk[t] = walk[t - 1] + noise(t);
    }
    FittedModel none = model(TbatsSpec.automatic(), series(1, walk));

    assertThat(yearly.provenance().parameters().get("model")).contains("<52.18,");
    assertThat(none.provenance().parameters().get("model")).startsWith("BATS");
  }

  @Test
  void repeatsAConstant() {
    FittedModel model = model(TbatsSpec.automatic(), series(12, 5, 5, GAP, 5, 5, 5));

    assertThat(model.forecast(3).points()).containsExactly(5.0, 5.0, 5.0);
    assertThat(model.diagnostics().criteria().isKnown()).isFalse();
  }

  @Test
  void countsFromTheEndAcrossGaps() {
    double[] values = wave(120, 12, 12);
    double[] holed = values.clone();
    Arrays.fill(holed, 40, 44, GAP);
    Arrays.fill(holed, 115, 120, GAP);
    FittedModel model = model(TbatsSpec.automatic(), series(12, holed));
    double[] next = Arrays.copyOfRange(wave(132, 12, 12), 120, 132);

    for (int step = 1; step <= 12; step++) {
      assertThat(model.forecast(12).point(step)).isCloseTo(next[step - 1], offset(1.0));
    }
  }

  @Test
  void updatesAsTheStatesMove() {
    TimeSeries air = ReferenceSeries.airPassengers();
    FittedModel early = model(TbatsSpec.automatic(), air.window(0, 130));
    double[] later = air.window(130, air.size()).toArray();
    FittedModel stepwise = early;
    for (double value : later) {
      stepwise = stepwise.update(value);
    }

    assertThat(stepwise.forecast(6, 0.8)).isEqualTo(early.update(later).forecast(6, 0.8));
    assertThat(early.update(later).diagnostics().errors().window(0, 130))
        .isEqualTo(early.diagnostics().errors());
  }

  @Test
  void simulatesWhatItForecasts() {
    TimeSeries history = series(4, withLastGap(Histories.beer().toArray()));
    FittedModel model = model(LEVEL, history);
    SamplePaths paths = model.simulate(6, 20_000, 7);

    for (double p : new double[] {0.1, 0.5, 0.9}) {
      double width = model.sum(2, 6).quantile(0.9) - model.sum(2, 6).quantile(0.1);
      assertThat(paths.sum(2, 6).quantile(p))
          .isCloseTo(model.sum(2, 6).quantile(p), offset(0.03 * width));
    }
  }

  @Test
  void carriesIntervalsBack() {
    FittedModel model =
        model(TbatsSpec.automatic().withBoxCox(Choice.ALWAYS), ReferenceSeries.airPassengers());
    var interval = model.forecast(12, 0.9).intervals().get(0);
    SamplePaths paths = model.simulate(12, 20_000, 3);

    for (int step : new int[] {1, 6, 12}) {
      double slack = 0.03 * interval.width(step);
      assertThat(paths.quantile(step, 0.05))
          .isCloseTo(interval.lower().get(step - 1), offset(slack));
      assertThat(paths.quantile(step, 0.95))
          .isCloseTo(interval.upper().get(step - 1), offset(slack));
    }
  }

  @Test
  void takesTheHistoryApart() {
    FittedModel model = model(LEVEL.withTrend(Choice.ALWAYS), Histories.beer());
    var parts = model.components().parts();

    for (int t = 0; t < Histories.beer().size(); t++) {
      double sum = 0;
      for (TimeSeries part : parts) {
        sum += part.value(t).orElseThrow();
      }
      assertThat(sum).isCloseTo(Histories.beer().value(t).orElseThrow(), offset(1e-6));
    }
    assertThat(model.components().composition())
        .isEqualTo("level + slope + season of 4 + remainder");
  }

  @Test
  void looksAtTheEndOfAVeryLongHistory() {
    double[] values = wave(200_000, 12, 12);
    FittedModel model = model(LEVEL, series(12, values));
    double[] next = Arrays.copyOfRange(wave(200_003, 12, 12), 200_000, 200_003);

    for (int step = 1; step <= 3; step++) {
      assertThat(model.forecast(3).point(step)).isCloseTo(next[step - 1], offset(0.1));
    }
    assertThat(model.explanation().summary()).contains("the last 3000 periods");
  }

  @Test
  void stopsWhenAsked() {
    RunControl late = RunControl.unlimited().withDeadline(Instant.EPOCH, InstantSource.system());

    assertThatThrownBy(() -> TbatsSpec.automatic().method().fitModel(Histories.beer(), late))
        .isInstanceOf(RunStoppedException.class);
  }

  /** Two waves about 100 and a little noise that is the same on every run. */
  private static double[] wave(int size, double shortPeriod, double longPeriod) {
    double[] values = new double[size];
    for (int t = 0; t < size; t++) {
      values[t] =
          100
              + 10 * StrictMath.sin(2 * Math.PI * t / shortPeriod)
              + 5 * StrictMath.cos(2 * Math.PI * t / longPeriod)
              + 0.02 * noise(t);
    }
    return values;
  }

  /** Between −1 and 1, without pattern. */
  private static double noise(int t) {
    return 2 * ((t * 2_654_435_761L & 0xffff_ffffL) / 4_294_967_296.0) - 1;
  }

  private static double[] withLastGap(double[] values) {
    values[values.length - 1] = GAP;
    return values;
  }

  private static FittedModel model(TbatsSpec spec, TimeSeries history) {
    return spec.method().fitModel(history, RunControl.unlimited()).orElseThrow();
  }
}
