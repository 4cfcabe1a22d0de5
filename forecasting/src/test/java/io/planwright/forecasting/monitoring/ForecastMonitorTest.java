package io.planwright.forecasting.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Verdict;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.Histories;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.forecasting.monitoring.ModelRefit.Cause;
import io.planwright.forecasting.monitoring.ModelRefit.Window;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.run.SeedStreams;
import io.planwright.series.TimeSeries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ForecastMonitorTest {

  private static final ForecastMonitorSpec USUAL = ForecastMonitorSpec.ofFalseAlarmRate(400);

  static ForecastMonitor start(ForecastMonitorSpec spec, ForecastingMethod method, double... past) {
    return spec.start(method, Histories.series(1, past), RunControl.unlimited()).orElseThrow();
  }

  private static ForecastMonitor around100(long seed) {
    return start(USUAL, Forecasters.mean(), Noise.around100(seed, 100, 100, 0));
  }

  @Test
  void saysThatTheModelHolds() {
    MonitorUpdate update = around100(1).observe(103, 95);
    assertThat(update.verdict()).isEqualTo(Verdict.YES);
    assertThat(update.threshold()).isCloseTo(4.8506, within(1e-4));
    assertThat(update.statistic()).isLessThan(update.threshold());
    assertThat(update.onceInPeriods()).isEqualTo(400);
    assertThat(update.refits()).isEmpty();
    assertThat(update.explanation().summary())
        .startsWith("The model holds: the largest sum of normal scores is ")
        .endsWith("a model that holds gives a false alarm once in 400 periods.");
    assertThat(update.monitor().history().size()).isEqualTo(102);
    assertThat(update.monitor().chart().observations()).isEqualTo(2);
  }

  @Test
  void saysThatTheModelNoLongerHoldsAndFitsAnew() {
    ForecastMonitor monitor = around100(1);
    MonitorUpdate update = monitor.observe(131, 129, 133);
    assertThat(update.verdict()).isEqualTo(Verdict.NO);
    assertThat(update.refits()).hasSize(1);
    ModelRefit refit = update.refits().get(0);
    assertThat(refit.cause()).isEqualTo(Cause.ALARM);
    assertThat(refit.changeStart()).isEqualTo("101");
    assertThat(refit.window()).isEqualTo(Window.WHOLE_HISTORY);
    assertThat(refit.statistic()).isGreaterThan(refit.threshold());
    assertThat(refit.statement()).contains("are fewer than 12: fitted to the whole history");
    assertThat(update.explanation().summary())
        .startsWith("The model no longer holds since about 101: values are higher than forecast; ");
    assertThat(update.monitor().refits()).isEqualTo(update.refits());
    assertThat(monitor.refits()).isEmpty();
  }

  @Test
  void fitsToTheHistorySinceTheChangeOnceItIsLongEnough() {
    double[] values = Noise.around100(5, 130, 100, 3);
    ForecastMonitor monitor = around100(5);
    for (int t = 100; t < values.length; t++) {
      monitor = monitor.observe(values[t]).monitor();
    }
    assertThat(monitor.refits().get(0).cause()).isEqualTo(Cause.ALARM);
    ModelRefit since =
        monitor.refits().stream()
            .filter(refit -> refit.window() == Window.SINCE_CHANGE)
            .findFirst()
            .orElseThrow();
    assertThat(since.changeStart()).isEqualTo("101");
    assertThat(since.statement()).contains("12 periods since 101").endsWith("since the change");
    assertThat(monitor.model().forecast(1).point(1)).isCloseTo(130, within(6.0));
  }

  @Test
  void findsAShiftOfThreeDeviationsWithinTheStatedDelay() {
    double total = 0;
    int found = 0;
    for (int run = 0; run < 300; run++) {
      double[] values = Noise.around100(run, 125, 100, 3);
      ForecastMonitor monitor = start(USUAL, Forecasters.mean(), Arrays.copyOf(values, 100));
      for (int t = 100; t < 125; t++) {
        if (monitor.observe(values[t]).verdict() == Verdict.NO) {
          total += t - 99;
          found++;
          break;
        }
        monitor = monitor.observe(values[t]).monitor();
      }
    }
    assertThat(found).isEqualTo(300);
    double stated = CusumSpec.ofFalseAlarmRate(400).averageRunLength(3);
    assertThat(total / 300).isCloseTo(stated, within(0.25));
  }

  @Test
  void keepsTheFalseAlarmRateOfANormalModel() {
    assertThat(alarmsIn(40_000, new NormalOutcome(50, 7))).isBetween(400 - 80, 400 + 80);
  }

  @Test
  void keepsTheFalseAlarmRateOfASkewedModel() {
    OutcomeDistribution skewed = RemainderOutcome.of(0, 100, 120);
    assertThat(alarmsIn(40_000, skewed)).isBetween(400 - 80, 400 + 80);
  }

  /**
   * Alarms of a right model with a rate of once in 100: about Poisson, limits of four deviations.
   */
  private static int alarmsIn(int periods, OutcomeDistribution everyValue) {
    RandomGenerator random = new SeedStreams(11).stream(0);
    ForecastMonitorSpec spec = ForecastMonitorSpec.ofFalseAlarmRate(100);
    int alarms = 0;
    for (int part = 0; part < 40; part++) {
      double[] values = new double[periods / 40];
      for (int t = 0; t < values.length; t++) {
        values[t] = everyValue.quantile(0.5 + (random.nextDouble() - 0.5) * (1 - 1e-12));
      }
      ForecastMonitor monitor = start(spec, new FixedMethod(everyValue), 1, 2, 3);
      alarms += monitor.observe(values).refits().size();
    }
    return alarms;
  }

  @Test
  void passesGapsOver() {
    ForecastMonitor monitor = around100(2);
    MonitorUpdate update = monitor.observe(Double.NaN, Double.NaN);
    assertThat(update.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(update.statistic()).isZero();
    assertThat(update.explanation().summary()).contains("all values are gaps");
    MonitorUpdate late = update.monitor().observe(150, 150);
    assertThat(late.refits().get(0).changeStart()).isEqualTo("103");
  }

  @Test
  void watchesBlocksForShiftsTooSmallForSinglePeriods() {
    ForecastMonitorSpec blocks = USUAL.withBlockPeriods(4);
    ForecastMonitor monitor = start(blocks, Forecasters.mean(), Noise.around100(9, 200, 200, 0));
    MonitorUpdate update = monitor.observe(100, 101, Double.NaN, 99, 108, 108, 108);
    assertThat(update.monitor().watch().blocks().observations()).isEqualTo(1);
    assertThat(update.monitor().watch().blocks().statistic()).isZero();
    ForecastMonitor next = update.monitor().observe(108, 108, 108, 108, 108).monitor();
    assertThat(next.watch().blocks().observations()).isEqualTo(3);
    assertThat(next.watch().blocks().upperSum()).isGreaterThan(1);
    MonitorUpdate alarm = next.observe(112, 112, 112, 112, 112, 112, 112, 112);
    assertThat(alarm.verdict()).isEqualTo(Verdict.NO);
    assertThat(Integer.parseInt(alarm.refits().get(0).changeStart())).isBetween(203, 208);
  }

  @Test
  void observesASeriesThatContinuesTheHistory() {
    ForecastMonitor monitor = around100(3);
    TimeSeries history = monitor.history();
    TimeSeries next =
        TimeSeries.of("bookings", "USD", history.axis().shiftedBy(history.size()), 99, 98);
    MonitorUpdate update = monitor.observe(next, RunControl.unlimited());
    assertThat(update.statistic()).isEqualTo(monitor.observe(99, 98).statistic());
  }

  @Test
  void answersTooShortAHistoryWithALack() {
    Answer<ForecastMonitor> answer =
        USUAL.start(Forecasters.ets(), Histories.series(1, 1), RunControl.unlimited());
    assertThat(answer.isKnown()).isFalse();
  }

  @Test
  void stopsARefitWhenAskedTo() {
    ForecastMonitor monitor = around100(4);
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl stopped = RunControl.unlimited().withCancellation(cancellation);
    TimeSeries far =
        TimeSeries.of("bookings", "USD", monitor.history().axis().shiftedBy(100), 1e3, 1e3);
    assertThatThrownBy(() -> monitor.observe(far, stopped)).isInstanceOf(RunStoppedException.class);
  }

  @Test
  void goesOnWithTheOldModelIfNoneCanBeFitted() {
    ForecastMonitor monitor = start(USUAL, new OnceMethod(8), 1, 2, 1, 2, 1, 2, 1, 2);
    MonitorUpdate update = monitor.observe(50, 50);
    assertThat(update.verdict()).isEqualTo(Verdict.NO);
    assertThat(update.refits().get(0).window()).isEqualTo(Window.NOT_FITTED);
    assertThat(update.monitor().model().forecast(1).points()).hasSize(1);
  }

  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    ForecastMonitor monitor = around100(6).observe(140, 140, 141).monitor();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(monitor);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ForecastMonitor read = (ForecastMonitor) in.readObject();
      assertThat(read.refits()).isEqualTo(monitor.refits());
      assertThat(read.observe(120).statistic()).isEqualTo(monitor.observe(120).statistic());
      assertThat(read).hasToString(monitor.toString());
    }
  }

  /** The flow of the Nile falls with the dam of Aswan in 1898 (G. W. Cobb, Biometrika 65, 1978). */
  @Test
  void findsTheDamInTheFlowOfTheNile() {
    double[] flow = NILE.clone();
    ForecastMonitor monitor = start(USUAL, Forecasters.mean(), Arrays.copyOf(flow, 20));
    MonitorUpdate update = monitor.observe(Arrays.copyOfRange(flow, 20, 40));
    ModelRefit first = update.refits().get(0);
    int year = 1870 + Integer.parseInt(first.changeStart());
    assertThat(year).isBetween(1897, 1900);
    assertThat(1870 + Integer.parseInt(first.period())).isLessThanOrEqualTo(1905);
  }

  /** Annual flow at Aswan, 1871 to 1910, in 10⁸ m³: the first forty of R's dataset Nile. */
  private static final double[] NILE = {
    1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180,
    799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833,
    701, 916, 692, 1020, 1050, 969
  };
}
