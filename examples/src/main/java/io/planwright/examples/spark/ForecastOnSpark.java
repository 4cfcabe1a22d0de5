package io.planwright.examples.spark;

import io.planwright.calendar.PeriodKind;
import io.planwright.forecast.Forecaster;
import io.planwright.forecasting.Forecasters;
import io.planwright.run.RunControl;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Forecasts generated monthly series on one machine, plain and by a local Spark, compares the
 * results bit for bit, and prints how long both took.
 *
 * <p>To run it with 1,000 series, or as many as the argument says, from the folder of the project:
 *
 * <pre>{@code
 * mvn -q -DskipTests package dependency:copy-dependencies -DincludeScope=provided -pl examples -am
 * java -cp "examples/target/planwright-examples.jar:examples/target/dependency/*" \
 *     io.planwright.examples.spark.ForecastOnSpark 1000
 * }</pre>
 *
 * <p>Java 17 needs no further option for it. The second argument is the name of an engine, such as
 * {@code theta}; without it the engine is {@link Forecasters#fast()}.
 */
public final class ForecastOnSpark {

  private static final int MOST_SERIES = 100_000;
  private static final int MONTHS_AHEAD = 12;
  private static final double LEVEL = 0.8;

  /** Enough that the timed runs do not pay for the start of the virtual machine. */
  private static final SyntheticSales WARM_UP = new SyntheticSales(400);

  private final SparkForecasts forecasts;
  private final PrintStream out;
  private final SparkSession spark;

  private ForecastOnSpark(SparkForecasts forecasts, PrintStream out, int processors) {
    this.forecasts = forecasts;
    this.out = out;
    this.spark = timed("start of Spark", () -> LocalSpark.open(processors));
  }

  /**
   * Runs the comparison; exits with 1 if the results differ, with 2 if an argument is wrong.
   *
   * @param args the number of series and the name of the engine, both optional
   */
  public static void main(String[] args) {
    int exitCode = run(System.out, args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(PrintStream out, String... args) {
    int series;
    Forecaster engine;
    try {
      series = args.length > 0 ? seriesCount(args[0]) : 1000;
      engine = args.length > 1 ? Forecasters.byName(args[1], Map.of()) : Forecasters.fast();
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      return 2;
    }
    int processors = Runtime.getRuntime().availableProcessors();
    out.printf(
        Locale.ROOT,
        "%,d monthly series of %d points, %d months ahead, engine %s, %d processors%n",
        series,
        SyntheticSales.MONTHS,
        MONTHS_AHEAD,
        engine.name(),
        processors);
    SparkForecasts forecasts = SparkForecasts.of(engine, MONTHS_AHEAD, LEVEL);
    ForecastOnSpark comparison = new ForecastOnSpark(forecasts, out, processors);
    try {
      return comparison.isEqual(new SyntheticSales(series)) ? 0 : 1;
    } finally {
      comparison.spark.stop();
    }
  }

  private boolean isEqual(SyntheticSales sales) {
    plain(WARM_UP);
    arrays(WARM_UP).collectAsList();
    observations(WARM_UP).collectAsList();

    List<ForecastRow> expected =
        inOrder(timed("plain batch", () -> plain(sales)), Function.identity());
    boolean arraysEqual = sameAs(expected, "Spark, one row a series", () -> arrays(sales));
    boolean observationsEqual = sameAs(expected, "Spark, grouped rows", () -> observations(sales));
    return arraysEqual && observationsEqual;
  }

  private List<ForecastRow> plain(SyntheticSales sales) {
    List<ForecastRow> rows = new ArrayList<>();
    forecasts
        .onOneMachine()
        .run(sales.series(), result -> rows.addAll(ForecastRow.of(result)), RunControl.unlimited());
    return rows;
  }

  private Dataset<Row> arrays(SyntheticSales sales) {
    return forecasts.ofArrays(sales.arrays(spark));
  }

  private Dataset<Row> observations(SyntheticSales sales) {
    return forecasts.ofObservations(sales.observations(spark), PeriodKind.MONTH);
  }

  private boolean sameAs(List<ForecastRow> expected, String what, Supplier<Dataset<Row>> actual) {
    List<Row> rows = timed(what, () -> actual.get().collectAsList());
    boolean equal = inOrder(rows, ForecastRow::from).equals(expected);
    out.println(equal ? "  the same bits as the plain batch" : "  DIFFERS from the plain batch");
    return equal;
  }

  private <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(Locale.ROOT, "%-24s %8.2f s%n", what, seconds);
    return result;
  }

  /** Spark hands grouped series over in an order of its own; steps stay in theirs. */
  private static <T> List<ForecastRow> inOrder(List<T> rows, Function<T, ForecastRow> line) {
    return rows.stream().map(line).sorted(Comparator.comparing(ForecastRow::id)).toList();
  }

  private static int seriesCount(String text) {
    try {
      int count = Integer.parseInt(text);
      if (count >= 1 && count <= MOST_SERIES) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Not a number: refused below, as one out of range is.
    }
    throw new IllegalArgumentException(
        "series ["
            + text
            + "] must be a whole number from 1 to "
            + MOST_SERIES
            + ". Write it like 1000.");
  }
}
