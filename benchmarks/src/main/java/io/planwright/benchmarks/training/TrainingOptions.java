package io.planwright.benchmarks.training;

import io.planwright.benchmarks.cli.CommandLine;
import io.planwright.benchmarks.cli.UsageException;
import io.planwright.forecasting.internal.learned.Frequency;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the trainer is asked for.
 *
 * @param sets the folder of the sets
 * @param out the folder of the weights
 * @param frequencies what to train
 * @param threads how many nets are trained at a time
 * @param judged the folder of the weights as they were judged, if wanted
 * @param seed where the randomness starts
 * @param percent how many of the steps are taken, in percent
 */
record TrainingOptions(
    Path sets,
    Path out,
    List<Frequency> frequencies,
    int threads,
    Optional<Path> judged,
    int seed,
    int percent) {

  static final String USAGE =
      """
      usage: train --sets FOLDER --out FOLDER [options]

        --sets FOLDER        the sets to learn from, such as m4-yearly.tsv.gz; training parts alone
                             are read
        --out FOLDER         where the weights go, one file a frequency
        --frequencies NAMES  some of yearly, quarterly, monthly, weekly, daily, hourly, generic,
                             separated by commas; all by default
        --threads N          how many nets are trained at a time, as many as processors by default;
                             the weights do not depend on it
        --judged FOLDER      where to write the nets as they were judged, before they learn from
                             what was held out until then; not written by default
        --seed N             where the randomness starts, 1 by default
        --percent P          how many of the steps are taken, 100 by default; fewer for a trial
      """;

  private static final List<String> KNOWN =
      List.of("--sets", "--out", "--frequencies", "--threads", "--judged", "--seed", "--percent");

  static TrainingOptions parse(List<String> args) {
    CommandLine line = CommandLine.parse(args, KNOWN);
    return new TrainingOptions(
        Path.of(line.required("--sets")),
        Path.of(line.required("--out")),
        frequencies(line.text("--frequencies").orElse("")),
        line.atLeast("--threads", 1, Runtime.getRuntime().availableProcessors()),
        line.text("--judged").map(Path::of),
        line.atLeast("--seed", 0, 1),
        line.atLeast("--percent", 1, 100));
  }

  private static List<Frequency> frequencies(String names) {
    if (names.isEmpty()) {
      return List.of(Frequency.values());
    }
    List<Frequency> frequencies = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      frequencies.add(frequency(name));
    }
    return frequencies;
  }

  private static Frequency frequency(String name) {
    List<String> known = new ArrayList<>();
    for (Frequency frequency : Frequency.values()) {
      if (frequency.text().equals(name)) {
        return frequency;
      }
      known.add(frequency.text());
    }
    throw new UsageException(
        "unknown frequency [" + name + "]. Known are: " + String.join(", ", known) + ".");
  }
}
