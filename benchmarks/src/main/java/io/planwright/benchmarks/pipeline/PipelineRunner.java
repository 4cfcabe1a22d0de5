package io.planwright.benchmarks.pipeline;

import io.planwright.benchmarks.cli.Call;
import io.planwright.benchmarks.cli.CommandLine;
import io.planwright.benchmarks.cli.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows how good the engines of the pipeline are, beside published figures.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar pipeline --data FOLDER
 * </pre>
 */
public final class PipelineRunner {

  private static final String DATA = "--data";
  private static final String ONLY = "--only";
  private static final String SEEDS = "--seeds";
  private static final int USUAL_SEEDS = 200;

  private static final String USAGE =
      """
      usage: pipeline --data FOLDER [options]

        --data FOLDER  holds the folders pipeline and process with the public sets
        --only NAME    one of opportunities, loans, bank, generated; all by default
        --seeds N      how many CRMs are generated, 200 by default
      """;

  private final PrintStream out;
  private final PrintStream err;

  /**
   * Makes a runner.
   *
   * @param out takes the figures
   * @param err takes the messages
   */
  public PipelineRunner(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs a call.
   *
   * @param args the options, as {@code --help} explains them
   * @return {@link Call#DONE} or {@link Call#USAGE}
   */
  public int run(List<String> args) {
    return new Call(args, out, err).run(USAGE, this::study);
  }

  private int study(List<String> args) throws IOException {
    CommandLine line = CommandLine.parse(args, List.of(DATA, ONLY, SEEDS));
    Path data = Path.of(line.required(DATA));
    if (!Files.isDirectory(data)) {
      throw new UsageException("option " + DATA + " [" + data + "] must be a folder.");
    }
    List<Study> studies =
        List.of(
            new OpportunityStudy(),
            new LoanStudy(),
            new BankStudy(),
            new GeneratedStudy(line.atLeast(SEEDS, 1, USUAL_SEEDS)));
    Optional<String> only = line.text(ONLY);
    if (only.isPresent() && studies.stream().noneMatch(study -> study.name().equals(only.get()))) {
      throw new UsageException("option " + ONLY + " [" + only.get() + "] must be a study's name.");
    }
    for (Study study : studies) {
      if (only.isEmpty() || study.name().equals(only.get())) {
        long start = System.nanoTime();
        out.println("## " + study.name());
        study.run(data, out);
        out.printf(Locale.ROOT, "(%.1f s)%n%n", (System.nanoTime() - start) / 1e9);
      }
    }
    return Call.DONE;
  }
}
