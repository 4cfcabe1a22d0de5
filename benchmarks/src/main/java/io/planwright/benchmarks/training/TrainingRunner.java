package io.planwright.benchmarks.training;

import io.planwright.benchmarks.accuracy.Workers;
import io.planwright.benchmarks.cli.Call;
import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.EnsembleFile;
import io.planwright.forecasting.internal.learned.Frequency;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Trains the nets of the learned forecaster and writes their weights, one file a frequency. The
 * same sets and seed give the same weights, bit for bit, with any number of threads; the same date
 * gives the same files.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar train --sets FOLDER --out FOLDER
 * </pre>
 */
public final class TrainingRunner {

  /** The weights are written. */
  public static final int DONE = Call.DONE;

  /** The call cannot be carried out. */
  public static final int USAGE = Call.USAGE;

  /** Seeds of frequencies lie so far apart. */
  private static final long SEEDS = 100;

  private final PrintStream out;
  private final PrintStream err;
  private final BiFunction<Frequency, Long, Blueprint> blueprints;

  /**
   * Makes a runner.
   *
   * @param out takes the progress
   * @param err takes the messages
   */
  public TrainingRunner(PrintStream out, PrintStream err) {
    this(out, err, Blueprints::of);
  }

  /** A runner that trains by other blueprints, given a frequency and a first seed. */
  TrainingRunner(
      PrintStream out, PrintStream err, BiFunction<Frequency, Long, Blueprint> blueprints) {
    this.out = out;
    this.err = err;
    this.blueprints = blueprints;
  }

  /**
   * Runs a call.
   *
   * @param args the options, as {@code --help} explains them
   * @return {@link #DONE} or {@link #USAGE}
   */
  public int run(List<String> args) {
    return new Call(args, out, err).run(TrainingOptions.USAGE, this::train);
  }

  private int train(List<String> args) throws IOException {
    TrainingOptions options = TrainingOptions.parse(args);
    // At once, so that hours of training are not lost on a folder that cannot be made.
    Files.createDirectories(options.out());
    if (options.judged().isPresent()) {
      Files.createDirectories(options.judged().orElseThrow());
    }
    Progress progress = new Progress(out);
    try (Workers workers = new Workers(options.threads())) {
      for (Frequency frequency : options.frequencies()) {
        train(frequency, options, workers, progress);
      }
    }
    progress.say("done");
    return DONE;
  }

  private void train(
      Frequency frequency, TrainingOptions options, Workers workers, Progress progress)
      throws IOException {
    long seed = SEEDS * ((long) options.seed() * Frequency.values().length + frequency.ordinal());
    Blueprint blueprint = blueprints.apply(frequency, seed).shortened(options.percent());
    EnsembleTraining.Trained trained =
        new EnsembleTraining(blueprint, options.sets(), options.date(), workers, progress).run();
    if (options.judged().isPresent()) {
      write(trained.judged(), options.judged().orElseThrow(), frequency);
    }
    long size = write(trained.whole(), options.out(), frequency);
    progress.say("%s: %,d bytes".formatted(frequency.text(), size));
  }

  private static long write(Ensemble ensemble, Path folder, Frequency frequency)
      throws IOException {
    Path file = folder.resolve(frequency.resource());
    try (OutputStream to = Files.newOutputStream(file)) {
      EnsembleFile.write(ensemble, to);
    }
    return Files.size(file);
  }
}
