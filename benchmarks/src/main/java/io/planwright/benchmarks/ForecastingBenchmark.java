package io.planwright.benchmarks;

import io.planwright.benchmarks.accuracy.Methods;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does one series take, from its values to a year's forecast with an interval?
 *
 * <p>{@code evaluations} over {@code fits} is the number of evaluations of the objective in a fit;
 * {@code gc.alloc.rate.norm} of {@code -prof gc} is what fit, forecast and explanation allocate
 * together. That an evaluation allocates nothing is a test of each family.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar ForecastingBenchmark -prof gc
 * java -jar benchmarks/target/benchmarks.jar ForecastingBenchmark -p method=theta,ets
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class ForecastingBenchmark {

  private static final int SERIES = 64;
  private static final long SEED = 20260131;
  private static final double LEVEL = 0.95;

  /** The method, as the accuracy runner calls it. */
  @Param({
    "theta",
    "dotm",
    "ces",
    "ets",
    "arima",
    "stl",
    "combination",
    "tsb",
    "intermittent",
    "learned",
    "fast-without-nets",
    "fast",
    "auto"
  })
  public String method = "theta";

  /** The values of a season; a series has ten seasons. */
  @Param({"4", "12"})
  public int seasonLength = 12;

  private Forecaster forecaster = Forecasters.naive();
  private List<TimeSeries> histories = List.of();

  /** Makes the series. */
  @Setup
  public void prepare() {
    forecaster = Methods.named(method);
    histories = SyntheticSeries.list(SERIES, 10 * seasonLength, seasonLength, SEED);
  }

  /** The next series of the round, and the evaluations it took. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Round {

    /** Evaluations of the objective so far. */
    public long evaluations;

    /** Series fitted so far. */
    public long fits;

    private int next;
  }

  /**
   * Fits a series and forecasts a season.
   *
   * @param round which one, and what it took
   * @return the forecast
   */
  @Benchmark
  public Forecast fitAndForecast(Round round) {
    TimeSeries history = histories.get(round.next);
    round.next = (round.next + 1) % histories.size();
    FittedModel model =
        ((ForecastingMethod) forecaster).fitModel(history, RunControl.unlimited()).orElseThrow();
    round.evaluations += model.diagnostics().evaluations();
    round.fits++;
    return model.forecast(seasonLength, LEVEL);
  }
}
