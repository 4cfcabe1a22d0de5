package io.planwright.benchmarks.leakage;

import io.planwright.benchmarks.cli.Call;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts how many test parts of sets occur in the training parts of other series, and says where:
 * see {@link LeakageScan}. Each set that is tested gives a row of a table.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar leakage --train FILE,FILE --test FILE --out FILE
 * </pre>
 */
public final class LeakageRunner {

  /** The sets were scanned, whatever was found. */
  public static final int DONE = Call.DONE;

  /** The call cannot be carried out. */
  public static final int USAGE = Call.USAGE;

  private static final int EXAMPLES = 3;

  private final PrintStream out;
  private final PrintStream err;

  /**
   * Makes a runner.
   *
   * @param out takes the table
   * @param err takes the messages
   */
  public LeakageRunner(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs a call.
   *
   * @param args the options, as {@code --help} explains them
   * @return {@link #DONE} or {@link #USAGE}
   */
  public int run(List<String> args) {
    return new Call(args, out, err).run(LeakageOptions.USAGE, this::scan);
  }

  private int scan(List<String> args) throws IOException {
    LeakageOptions options = LeakageOptions.parse(args);
    List<LeakageReport> reports = LeakageScan.of(options.training(), options.tests());
    out.println(
        "| set | series | segments | exact | rescaled | unremarkable | series leaked"
            + " | series duplicated | such as |");
    out.println("|---|---:|---:|---:|---:|---:|---:|---:|---|");
    reports.forEach(report -> out.println(row(report)));
    if (options.out().isPresent()) {
      write(reports, options.out().get());
    }
    return DONE;
  }

  private static String row(LeakageReport report) {
    return "| %s | %d | %d | %d | %d | %d | %d | %d | %s |"
        .formatted(
            report.set(),
            report.series(),
            report.segments(),
            report.exact(),
            report.rescaled(),
            report.unremarkable(),
            report.leakedIds().size(),
            report.duplicated(),
            examples(report));
  }

  /** The first series that leak and the series they leak into. */
  private static String examples(LeakageReport report) {
    List<String> pairs = new ArrayList<>();
    for (Leak leak : report.leaks()) {
      String pair = leak.seriesId() + " in " + leak.sourceId();
      if (leak.kind().isLeakage() && pairs.size() < EXAMPLES && !pairs.contains(pair)) {
        pairs.add(pair);
      }
    }
    return String.join(", ", pairs);
  }

  private static void write(List<LeakageReport> reports, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      writer.write("set\tseries\tstep\tsource set\tsource series\tsource position\tkind\n");
      for (LeakageReport report : reports) {
        for (Leak leak : report.leaks()) {
          writer.write(line(report.set(), leak));
        }
      }
    }
  }

  private static String line(String set, Leak leak) {
    return String.join(
            "\t",
            set,
            leak.seriesId(),
            String.valueOf(leak.step()),
            leak.sourceSet(),
            leak.sourceId(),
            String.valueOf(leak.sourcePosition()),
            leak.kind().label())
        + "\n";
  }
}
