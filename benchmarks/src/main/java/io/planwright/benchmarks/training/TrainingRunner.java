package io.planwright.benchmarks.training;

import io.planwright.benchmarks.accuracy.Workers;
import io.planwright.benchmarks.cli.UsageException;
import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.EnsembleFile;
import io.planwright.forecasting.internal.learned.Frequency;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the nets of the learned forecaster and writes their weights, one file a frequency. The
 * same sets and seed give the same weights, bit for bit, on any machine and with any number of
 * threads.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar train --sets FOLDER --out FOLDER
 * </pre>
 */
public final class TrainingRunner {

  /** The weights are written. */
  public static final int DONE = 0;

  /** The call cannot be carried out. */
  public static final int USAGE = 2;

  /** Seeds of frequencies lie so far apart. */
  private static final int SEEDS = 100;

  private final PrintStream out;
  private final PrintStream err;

  /**
   * Makes a runner.
   *
   * @param out takes the progress
   * @param err takes the messages
   */
  public TrainingRunner(PrintStream out, PrintStream err) {
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
    if (args.isEmpty() || args.contains("--help")) {
      out.print(TrainingOptions.USAGE);
      return args.isEmpty() ? USAGE : DONE;
    }
    try {
      train(TrainingOptions.parse(args));
      return DONE;
    } catch (UsageException e) {
      err.println(e.getMessage());
      err.println("--help lists the options.");
    } catch (NoSuchFileException e) {
      err.println("cannot find " + e.getMessage());
    } catch (IOException e) {
      err.println(e.getMessage());
    }
    return USAGE;
  }

  private void train(TrainingOptions options) throws IOException {
    Progress progress = new Progress(out);
    try (Workers workers = new Workers(options.threads())) {
      for (Frequency frequency : options.frequencies()) {
        int seed = SEEDS * (options.seed() * Frequency.values().length + frequency.ordinal());
        Blueprint blueprint = Blueprints.of(frequency, seed).shortened(options.percent());
        EnsembleTraining.Trained trained =
            new EnsembleTraining(blueprint, options.sets(), workers, progress).run();
        if (options.judged().isPresent()) {
          write(trained.judged(), options.judged().orElseThrow(), frequency);
        }
        long size = write(trained.whole(), options.out(), frequency);
        progress.say("%s: %,d bytes".formatted(frequency.text(), size));
      }
    }
    progress.say("done");
  }

  private static long write(Ensemble ensemble, Path folder, Frequency frequency)
      throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(frequency.resource());
    try (OutputStream to = Files.newOutputStream(file)) {
      EnsembleFile.write(ensemble, to);
    }
    return Files.size(file);
  }
}
