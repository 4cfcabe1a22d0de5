package io.planwright.benchmarks.accuracy;

import io.planwright.benchmarks.cli.Call;
import io.planwright.benchmarks.set.SeriesReader;
import io.planwright.benchmarks.set.SeriesSet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Forecasts the series of a set by a method, writes the forecasts, and prints how good they are and
 * what they took: sMAPE, MASE, OWA relative to Naive2, MSIS and coverage of the interval, time in
 * one thread, memory, evaluations of the objective, failures. All methods or all sets give a table.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar accuracy --set FILE --method ets --out FILE
 * </pre>
 */
public final class AccuracyRunner {

  /** Everything was forecast or found to be too short. */
  public static final int DONE = Call.DONE;

  /** A method failed on a series. */
  public static final int FAILED = 1;

  /** The call cannot be carried out. */
  public static final int USAGE = Call.USAGE;

  private final PrintStream out;
  private final PrintStream err;

  /**
   * Makes a runner.
   *
   * @param out takes the figures
   * @param err takes the messages
   */
  public AccuracyRunner(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs a call.
   *
   * @param args the options, as {@code --help} explains them
   * @return {@link #DONE}, {@link #FAILED} or {@link #USAGE}
   */
  public int run(List<String> args) {
    return new Call(args, out, err).run(AccuracyOptions.USAGE, this::measure);
  }

  private int measure(List<String> args) throws IOException {
    AccuracyOptions options = AccuracyOptions.parse(args);
    return options.isSingle() ? single(options) : table(options);
  }

  private int single(AccuracyOptions options) throws IOException {
    Report report = report(options, options.sets().get(0), options.methods().get(0), options.out());
    report.lines().forEach(out::println);
    return status(report.failed());
  }

  private int table(AccuracyOptions options) throws IOException {
    if (options.out().isPresent()) {
      Files.createDirectories(options.out().get());
    }
    ComparisonTable table = new ComparisonTable(out, options.level());
    int failed = 0;
    for (SeriesSet set : options.sets()) {
      if (isEmpty(set)) {
        err.println(set.name() + " is left out: no series of it is selected");
        continue;
      }
      for (String method : options.methods()) {
        Optional<Path> file =
            options.out().map(folder -> folder.resolve(set.name() + "." + method + ".tsv.gz"));
        Report report = report(options, set, method, file);
        table.add(set.name(), method, report);
        failed += report.failed();
      }
    }
    table.printAverages();
    return status(failed);
  }

  private static boolean isEmpty(SeriesSet set) throws IOException {
    try (SeriesReader reader = set.open()) {
      return reader.next() == null;
    }
  }

  private Report report(AccuracyOptions options, SeriesSet set, String method, Optional<Path> file)
      throws IOException {
    Report report;
    if (file.isPresent()) {
      try (ForecastsFile forecasts = ForecastsFile.create(file.get())) {
        report = options.measurement(set).of(Methods.named(method, set), forecasts);
      }
    } else {
      report = options.measurement(set).of(Methods.named(method, set), trial -> {});
    }
    report.reasons().forEach(reason -> err.println(set.name() + " " + method + ": " + reason));
    return report;
  }

  private static int status(int failed) {
    return failed == 0 ? DONE : FAILED;
  }
}
