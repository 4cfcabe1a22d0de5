package io.planwright.forecasting.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.evidence.Answer;
import io.planwright.forecast.ForecastModel;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.Forecasters;
import io.planwright.run.Cancellation;
import io.planwright.run.Progress;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

  private static final RunControl FREE = RunControl.unlimited();

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void losesNoSeriesToAnother(int threads) {
    List<TimeSeries> histories =
        Arrays.asList(
            series("good", 1, 2, 3, 4),
            series("poison", 1, 2, 3),
            null,
            series("deep", 1, 2, 3),
            series("short", 1),
            series("last", 4, 3, 2, 1));
    BatchSpec spec = BatchSpec.of(new Moody(), 2).withThreads(threads);
    List<BatchResult> results = new ArrayList<>();
    BatchSummary summary = spec.run(histories, results::add, FREE);

    assertThat(summary).isEqualTo(new BatchSummary(2, 1, 3));
    assertThat(summary.total()).isEqualTo(6);
    assertThat(results.get(0)).isInstanceOf(BatchResult.Forecasted.class);
    assertThat(results.get(1))
        .isEqualTo(
            new BatchResult.Failed(1, "poison", "java.lang.IllegalStateException: poisoned"));
    assertThat(results.get(2))
        .isEqualTo(
            new BatchResult.Failed(2, "series 2", "The input has a null in place of a series."));
    assertThat(results.get(3))
        .isEqualTo(new BatchResult.Failed(3, "deep", "java.lang.StackOverflowError"));
    assertThat(results.get(4)).isInstanceOf(BatchResult.TooLittleData.class);
    assertThat(results.get(5)).isInstanceOf(BatchResult.Forecasted.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void readsNoFurtherAheadThanItsBound(int threads) {
    AtomicLong read = new AtomicLong();
    AtomicLong delivered = new AtomicLong();
    Stream<TimeSeries> endlessFor =
        LongStream.range(0, 5_000)
            .mapToObj(
                i -> {
                  assertThat(read.incrementAndGet() - delivered.get())
                      .isLessThanOrEqualTo(16L * threads + 1);
                  return series("series " + i, i, i + 1, i + 2);
                });
    BatchSummary summary =
        BatchSpec.of(Forecasters.naive(), 1)
            .withThreads(threads)
            .run(endlessFor, result -> delivered.incrementAndGet(), FREE);

    assertThat(summary.forecasted()).isEqualTo(5_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void stopsWhenAskedWithAWholePrefixDelivered(int threads) {
    Cancellation cancellation = Cancellation.create();
    List<Long> delivered = new ArrayList<>();
    BatchSpec spec = BatchSpec.of(Forecasters.naive(), 1).withThreads(threads);
    Stream<TimeSeries> endless = Stream.generate(() -> series("endless", 1, 2, 3));

    assertThatThrownBy(
            () ->
                spec.run(
                    endless,
                    result -> {
                      delivered.add(result.index());
                      if (delivered.size() == 10) {
                        cancellation.cancel();
                      }
                    },
                    FREE.withCancellation(cancellation)))
        .isInstanceOf(RunStoppedException.class);
    assertThat(delivered).containsExactlyElementsOf(LongStream.range(0, 10).boxed().toList());
    assertNoThreadLeft();
  }

  @Test
  void keepsItsDeadlineAndItsThreads() {
    RunControl late = FREE.withDeadline(Instant.EPOCH, InstantSource.fixed(Instant.EPOCH));
    BatchSpec spec = BatchSpec.of(Forecasters.naive(), 1).withThreads(4);

    assertThatThrownBy(() -> results(spec, List.of(series("a", 1, 2, 3)), late))
        .isInstanceOf(RunStoppedException.class);
    IllegalStateException full = new IllegalStateException("disk full");
    assertThatThrownBy(
            () ->
                spec.run(
                    List.of(series("a", 1, 2, 3)),
                    result -> {
                      throw full;
                    },
                    FREE))
        .isSameAs(full);
    assertNoThreadLeft();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void tellsProgressInTheThreadOfTheCaller(int threads) {
    Thread caller = Thread.currentThread();
    List<Progress> told = new ArrayList<>();
    RunControl control =
        FREE.withProgress(
            progress -> {
              assertThat(Thread.currentThread()).isSameAs(caller);
              told.add(progress);
            });
    List<TimeSeries> two = List.of(series("a", 1, 2, 3), series("b", 1, 2, 3));
    BatchSpec spec = BatchSpec.of(Forecasters.naive(), 1).withThreads(threads);
    results(spec, two, control);

    assertThat(told).containsExactly(new Progress("batch", 1, 2), new Progress("batch", 2, 2));
    spec.run(two.stream(), result -> {}, control);
    assertThat(told).hasSize(4);
  }

  private static List<BatchResult> results(BatchSpec spec, List<TimeSeries> histories) {
    return results(spec, histories, FREE);
  }

  private static List<BatchResult> results(
      BatchSpec spec, List<TimeSeries> histories, RunControl control) {
    List<BatchResult> results = new ArrayList<>();
    spec.run(histories, results::add, control);
    return results;
  }

  private static void assertNoThreadLeft() {
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().startsWith("planwright-batch") && thread.isAlive());
  }

  private static TimeSeries series(String name, double... values) {
    return TimeSeries.of(name, "units", OrdinalAxis.of(4), values);
  }

  /** Fails on series by their names. */
  private record Moody() implements Forecaster {

    @Override
    public String name() {
      return "moody";
    }

    @Override
    public Answer<ForecastModel> fit(TimeSeries history, RunControl control) {
      if (history.name().equals("poison")) {
        throw new IllegalStateException("poisoned");
      }
      if (history.name().equals("deep")) {
        throw new StackOverflowError();
      }
      return Forecasters.naive().fit(history, control);
    }
  }
}
