package io.planwright.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Shows how the time of the roll-up and of {@code asOf} grows from 10,000 to 1,000,000 items: a
 * table of nanoseconds an item, which stay about the same where growth is linear.
 *
 * <p>One fork and few short iterations: enough to tell linear from quadratic, not to compare
 * machines. Takes a few minutes.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.planwright.benchmarks.ScalingRunner
 * </pre>
 */
public final class ScalingRunner {

  private static final int WARMUP_ITERATIONS = 2;
  private static final int ITERATIONS = 3;
  private static final TimeValue ITERATION_TIME = TimeValue.seconds(1);

  private ScalingRunner() {}

  /**
   * Runs the benchmarks and prints a table in Markdown.
   *
   * @param args ignored
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(OpportunityRollUpBenchmark.class.getName())
                    .include(AsOfBenchmark.class.getName())
                    .forks(1)
                    .warmupIterations(WARMUP_ITERATIONS)
                    .warmupTime(ITERATION_TIME)
                    .measurementIterations(ITERATIONS)
                    .measurementTime(ITERATION_TIME)
                    .timeUnit(TimeUnit.NANOSECONDS)
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run();
    System.out.print(table(results));
  }

  private static String table(Collection<RunResult> results) {
    List<Row> rows = new ArrayList<>();
    for (RunResult result : results) {
      rows.add(Row.of(result));
    }
    rows.sort(Comparator.comparing(Row::question).thenComparingInt(Row::items));
    StringBuilder table = new StringBuilder();
    table.append("| benchmark | items | ms | ns an item |\n|---|---:|---:|---:|\n");
    for (Row row : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %,d | %.3f | %.1f |%n",
              row.question(),
              row.items(),
              row.nanos() / 1e6,
              row.nanos() / row.items()));
    }
    return table.toString();
  }

  private record Row(String question, int items, double nanos) {

    static Row of(RunResult result) {
      String name = result.getParams().getBenchmark();
      String parameter = result.getParams().getParamsKeys().iterator().next();
      return new Row(
          name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
          Integer.parseInt(result.getParams().getParam(parameter)),
          result.getPrimaryResult().getScore());
    }
  }
}
