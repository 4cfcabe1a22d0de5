package io.planwright.benchmarks.leakage;

import io.planwright.benchmarks.cli.CommandLine;
import io.planwright.benchmarks.cli.UsageException;
import io.planwright.benchmarks.set.SeriesSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the leakage runner is asked for.
 *
 * @param training the sets that are trained on, at least one
 * @param tests the sets that are tested on, at least one
 * @param out where to write what is found
 */
record LeakageOptions(List<SeriesSet> training, List<SeriesSet> tests, Optional<Path> out) {

  static final String USAGE =
      """
      usage: leakage --train FILE[,FILE...] --test FILE[,FILE...] [--out FILE]

        --train FILES    the sets whose training parts are trained on, plain or gzip: id, category,
                         season length, horizon, start, training values, test values; separated by
                         tabs, values by semicolons
        --test FILES     the sets whose test parts are looked for in training parts of other series,
                         exactly or multiplied by a positive factor; may be among those of --train
        --out FILE       what is found where, separated by tabs, with a header
      """;

  private static final String TRAIN = "--train";
  private static final String TEST = "--test";
  private static final String OUT = "--out";
  private static final List<String> KNOWN = List.of(TRAIN, TEST, OUT);

  static LeakageOptions parse(List<String> args) throws IOException {
    CommandLine line = CommandLine.parse(args, KNOWN);
    LeakageOptions options =
        new LeakageOptions(sets(line, TRAIN), sets(line, TEST), line.text(OUT).map(Path::of));
    if (options.out.isPresent()) {
      options.requirePlace(options.out.get());
    }
    return options;
  }

  private static List<SeriesSet> sets(CommandLine line, String option) {
    List<SeriesSet> sets = new ArrayList<>();
    for (String file : line.required(option).split(",", -1)) {
      if (file.isBlank()) {
        throw new UsageException(
            "option " + option + " must be files separated by commas. Leave no name blank.");
      }
      SeriesSet set = SeriesSet.of(Path.of(file));
      if (sets.contains(set)) {
        throw new UsageException("option " + option + " names [" + file + "] twice. Name it once.");
      }
      sets.add(set);
    }
    return List.copyOf(sets);
  }

  /** Where the list can be written without a loss. */
  private void requirePlace(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      throw new UsageException("option " + OUT + " [" + place + "] must be a file.");
    }
    List<SeriesSet> sets = new ArrayList<>(training);
    sets.addAll(tests);
    for (SeriesSet set : sets) {
      if (Files.exists(place) && Files.exists(set.file()) && Files.isSameFile(place, set.file())) {
        throw new UsageException(
            "option " + OUT + " [" + place + "] must not be one of the sets. Name another file.");
      }
    }
  }
}
