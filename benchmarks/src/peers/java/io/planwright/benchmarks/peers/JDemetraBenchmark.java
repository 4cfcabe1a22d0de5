package io.planwright.benchmarks.peers;

import io.planwright.benchmarks.set.BenchmarkSeries;
import io.planwright.benchmarks.set.SeriesReader;
import io.planwright.benchmarks.set.SeriesSet;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.Forecasters;
import io.planwright.forecasting.internal.decomposition.StlKernel;
import io.planwright.forecasting.internal.decomposition.StlSettings;
import io.planwright.run.RunControl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import jdplus.stl.base.api.StlSpec;
import jdplus.stl.base.core.RawStlKernel;
import jdplus.stl.base.core.RawStlResults;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.tramoseats.base.api.tramo.AutoModelSpec;
import jdplus.tramoseats.base.api.tramo.TramoSpec;
import jdplus.tramoseats.base.core.tramo.TramoKernel;
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
 * Automatic ARIMA and STL beside those of JDemetra+: the mean time of a series, over the series of
 * a set. Theirs chooses the orders by TRAMO without calendar effects and outliers.
 *
 * <pre>
 * mvn -q package -DskipTests -Ppeers
 * java -jar benchmarks/target/benchmarks.jar JDemetra -p set=FILE -p seasonLength=12
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class JDemetraBenchmark {

  private static final double LEVEL = 0.95;
  private static final int YEAR = 2000;
  private static final int WINDOW = 7;

  /** A file in the format of the accuracy runner. */
  @Param("set.tsv.gz")
  public String set = "";

  /** Takes the series of this season length: 4 or 12. */
  @Param("12")
  public int seasonLength = 12;

  /** Takes every so manieth series of these. */
  @Param("1")
  public int every = 1;

  private final Forecaster arima = Forecasters.arima();
  private List<BenchmarkSeries> series = List.of();
  private List<TsData> peers = List.of();
  private TramoKernel tramo = TramoKernel.of(TramoSpec.TR0, ModellingContext.getActiveContext());
  private int next;

  /**
   * Reads the series.
   *
   * @throws IOException if the file cannot be read
   */
  @Setup
  public void prepare() throws IOException {
    List<BenchmarkSeries> taken = new ArrayList<>();
    SeriesSet file = new SeriesSet(Path.of(set), OptionalInt.of(seasonLength), every);
    try (SeriesReader reader = file.open()) {
      for (BenchmarkSeries one = reader.next(); one != null; one = reader.next()) {
        if (one.history().size() >= 4 * seasonLength) {
          taken.add(one);
        }
      }
    }
    series = List.copyOf(taken);
    peers = series.stream().map(this::peer).toList();
    TramoSpec spec = TramoSpec.TR0.toBuilder().autoModel(AutoModelSpec.DEFAULT_ENABLED).build();
    tramo = TramoKernel.of(spec, ModellingContext.getActiveContext());
  }

  private TsData peer(BenchmarkSeries one) {
    TsPeriod start = seasonLength == 4 ? TsPeriod.quarterly(YEAR, 1) : TsPeriod.monthly(YEAR, 1);
    return TsData.ofInternal(start, one.history().toArray());
  }

  private int turn() {
    next = (next + 1) % series.size();
    return next;
  }

  /** Our automatic ARIMA: fit, and forecast with an interval. */
  @Benchmark
  public Forecast arimaOurs() {
    BenchmarkSeries one = series.get(turn());
    return arima
        .fit(one.history(), RunControl.unlimited())
        .orElseThrow()
        .forecast(one.horizon(), LEVEL);
  }

  /** Their automatic ARIMA: fit, and forecast with standard deviations. */
  @Benchmark
  public Object arimaJDemetra() {
    int turn = turn();
    RegSarimaModel model = tramo.process(peers.get(turn), ProcessingLog.dummy());
    return model == null ? "not modelled" : model.forecasts(series.get(turn).horizon());
  }

  /** Our STL of the same settings. */
  @Benchmark
  public double[] stlOurs() {
    double[] values = series.get(turn()).history().toArray();
    double[] season = new double[values.length];
    double[] trend = new double[values.length];
    new StlKernel(values.length, StlSettings.windowed(seasonLength, WINDOW, false))
        .decompose(values, null, season, trend);
    return season;
  }

  /** Their STL: seasonal window 7, two inner loops, no robustness. */
  @Benchmark
  public RawStlResults stlJDemetra() {
    StlSpec spec = StlSpec.createDefault(seasonLength, WINDOW, false, false);
    return new RawStlKernel(spec).process(DoubleSeq.of(series.get(turn()).history().toArray()));
  }
}
