package io.planwright.benchmarks.accuracy;

import io.planwright.benchmarks.cli.CommandLine;
import io.planwright.benchmarks.cli.UsageException;
import io.planwright.benchmarks.set.SeriesSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the accuracy runner is asked for.
 *
 * @param sets the sets, at least one
 * @param methods the names of the methods, at least one
 * @param out where to write the forecasts: a file for one method on one set, otherwise a folder
 * @param threads how many threads forecast
 * @param level the level of the interval
 * @param warmUp how long each method forecasts before it is measured
 * @param timed how many series are timed at most, where several threads forecast
 * @param deciles whether the deciles are forecast and scored too
 */
record AccuracyOptions(
    List<SeriesSet> sets,
    List<String> methods,
    Optional<Path> out,
    int threads,
    double level,
    Duration warmUp,
    int timed,
    boolean deciles) {

  static final String USAGE =
      """
      usage: accuracy (--set FILE | --sets FOLDER) --method NAME [options]

        --set FILE       the series, plain or gzip: id, category, season length, horizon, start,
                         training values, test values; separated by tabs, values by semicolons
        --sets FOLDER    each *.tsv and *.tsv.gz of a folder
        --method NAME    %s;
                         for sets that are a hierarchy %s;
                         several separated by commas, or all that forecast single series
        --out FILE       the forecasts: id, points, lower, upper; gzip where the name ends with .gz;
                         for several methods or sets a folder
        --threads N      how many threads forecast, 1 by default; times are taken in one
        --every N        the first series and each N-th after it, 1 by default
        --frequency M    the series of season length M only
        --level P        of the interval, 0.95 by default
        --warmup S       seconds of forecasting before it is measured, 3 by default
        --timed N        series to time if several threads forecast, 500 by default
        --deciles B      true to forecast the nine deciles too, and score them by their pinball loss
      """
          .formatted(String.join(", ", Methods.names()), String.join(", ", Methods.hierarchical()));

  private static final String SET = "--set";
  private static final String SETS = "--sets";
  private static final String METHOD = "--method";
  private static final String OUT = "--out";
  private static final String THREADS = "--threads";
  private static final String EVERY = "--every";
  private static final String FREQUENCY = "--frequency";
  private static final String LEVEL = "--level";
  private static final String WARM_UP = "--warmup";
  private static final String TIMED = "--timed";
  private static final String DECILES = "--deciles";
  private static final List<String> KNOWN =
      List.of(SET, SETS, METHOD, OUT, THREADS, EVERY, FREQUENCY, LEVEL, WARM_UP, TIMED, DECILES);

  private static final int WARM_UP_SECONDS = 3;
  private static final int TIMED_SERIES = 500;

  static AccuracyOptions parse(List<String> args) throws IOException {
    CommandLine line = CommandLine.parse(args, KNOWN);
    int frequency = line.atLeast(FREQUENCY, 1, 0);
    OptionalInt season = frequency == 0 ? OptionalInt.empty() : OptionalInt.of(frequency);
    int every = line.atLeast(EVERY, 1, 1);
    List<SeriesSet> sets = new ArrayList<>();
    for (Path file : files(line)) {
      sets.add(new SeriesSet(file, season, every));
    }
    List<String> methods = Methods.parse(line.required(METHOD));
    Optional<Path> out = line.text(OUT).map(Path::of);
    if (out.isPresent()) {
      requirePlace(out.get(), sets, sets.size() == 1 && methods.size() == 1);
    }
    return new AccuracyOptions(
        List.copyOf(sets),
        methods,
        out,
        line.atLeast(THREADS, 1, 1),
        line.between(LEVEL, 0, 1, 0.95),
        Duration.ofSeconds(line.atLeast(WARM_UP, 0, WARM_UP_SECONDS)),
        line.atLeast(TIMED, 1, TIMED_SERIES),
        line.truth(DECILES));
  }

  /** Where forecasts can be written without a loss. */
  private static void requirePlace(Path out, List<SeriesSet> sets, boolean single) {
    if (single ? Files.isDirectory(out) : Files.isRegularFile(out)) {
      throw new UsageException(
          "option "
              + OUT
              + " ["
              + out
              + "] must be a "
              + (single
                  ? "file for one method on one set."
                  : "folder for several methods or sets."));
    }
    Path place = out.toAbsolutePath().normalize();
    for (SeriesSet set : sets) {
      Path file = set.file().toAbsolutePath().normalize();
      if (file.equals(place) || (!single && place.equals(file.getParent()))) {
        throw new UsageException(
            "option " + OUT + " [" + out + "] must not be where the sets are. Name another place.");
      }
    }
  }

  private static List<Path> files(CommandLine line) throws IOException {
    Optional<String> folder = line.text(SETS);
    if (folder.isEmpty()) {
      return List.of(Path.of(line.required(SET)));
    }
    if (line.text(SET).isPresent()) {
      throw new UsageException("options " + SET + " and " + SETS + " are both given. Give one.");
    }
    if (!Files.isDirectory(Path.of(folder.get()))) {
      throw new UsageException("option " + SETS + " [" + folder.get() + "] must be a folder.");
    }
    try (Stream<Path> entries = Files.list(Path.of(folder.get()))) {
      List<Path> files =
          entries.filter(file -> file.toString().matches(".*\\.tsv(\\.gz)?")).sorted().toList();
      if (files.isEmpty()) {
        throw new UsageException(
            "option " + SETS + " [" + folder.get() + "] must hold *.tsv or *.tsv.gz files.");
      }
      return files;
    }
  }

  /** Whether one method is to be measured on one set. */
  boolean isSingle() {
    return sets.size() == 1 && methods.size() == 1;
  }

  Measurement measurement(SeriesSet set) {
    return new Measurement(set, warmUp, threads, timed, level, deciles);
  }
}
