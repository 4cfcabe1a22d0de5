package io.planwright.benchmarks.peers;

import io.planwright.benchmarks.cli.Call;
import io.planwright.benchmarks.cli.CommandLine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Our allocation engines beside OR-Tools and Timefold, on the same problems in the same run.
 *
 * <pre>
 * mvn -q -B -ntp package -DskipTests -Ppeers
 * java -cp benchmarks/target/benchmarks.jar io.planwright.benchmarks.peers.AllocationPeers --help
 * </pre>
 */
public final class AllocationPeers {

  private static final String GAP = "--gap";
  private static final String SECONDS = "--seconds";
  private static final double LONGEST = 3_600;

  private static final String USAGE =
      """
      usage: AllocationPeers [--seconds S] [--gap FILE]

        --seconds S    the longest time for a search, 10 by default; proofs stop earlier
        --gap FILE     generalised assignments of the OR-Library, to be minimised; without it none
      """;

  private final PrintStream out;

  private AllocationPeers(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs a call.
   *
   * @param args the options, as {@code --help} explains them
   */
  public static void main(String[] args) {
    AllocationPeers peers = new AllocationPeers(System.out);
    System.exit(new Call(Arrays.asList(args), System.out, System.err).run(USAGE, peers::compare));
  }

  private int compare(List<String> args) throws IOException {
    CommandLine line = CommandLine.parse(args, List.of(GAP, SECONDS));
    double seconds = line.between(SECONDS, 1, LONGEST, 10);
    Optional<String> gap = line.text(GAP);
    out.println("job\tlibrary\tms\tvalue\ttimes ours");
    for (int size : new int[] {500, 2000}) {
      print(AssignmentPeers.compare(size, seconds));
    }
    print(TransportPeers.compare(50, 500));
    print(TransportPeers.compare(100, 2000));
    for (int lines : new int[] {1_000, 10_000, 100_000}) {
      print(BudgetPeers.compare(lines));
    }
    if (gap.isPresent()) {
      for (List<Result> results : CapacitatedPeers.compare(Path.of(gap.get()), seconds)) {
        print(results);
      }
    }
    return Call.DONE;
  }

  private void print(List<Result> results) {
    double ours = results.get(0).millis();
    for (Result result : results) {
      out.printf(
          Locale.ROOT,
          "%s\t%s\t%.2f\t%s\t%.1f%n",
          result.job(),
          result.library(),
          result.millis(),
          result.value(),
          result.millis() / ours);
    }
  }
}
