package io.planwright.benchmarks;

import io.planwright.benchmarks.accuracy.AccuracyRunner;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The main class of the jar: {@code accuracy} and its options run the {@link AccuracyRunner},
 * anything else is handed over to JMH.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar accuracy --help
 * java -jar benchmarks/target/benchmarks.jar AsOf
 * }</pre>
 */
public final class Main {

  private static final String ACCURACY = "accuracy";

  private Main() {}

  /**
   * Runs a call. The accuracy runner ends the process with its status.
   *
   * @param args the runner and its options, or those of JMH
   * @throws IOException if JMH cannot read its list of benchmarks
   */
  public static void main(String[] args) throws IOException {
    if (args.length > 0 && args[0].equals(ACCURACY)) {
      List<String> options = Arrays.asList(args).subList(1, args.length);
      System.exit(new AccuracyRunner(System.out, System.err).run(options));
    }
    org.openjdk.jmh.Main.main(args);
  }
}
