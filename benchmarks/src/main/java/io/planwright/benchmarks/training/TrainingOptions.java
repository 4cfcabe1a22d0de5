package io.planwright.benchmarks.training;

import io.planwright.benchmarks.cli.CommandLine;
import io.planwright.benchmarks.cli.UsageException;
import io.planwright.forecasting.internal.learned.Frequency;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
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
 * @param date the date on the cards
 * @param percent how many of the steps are taken, in percent
 */
record TrainingOptions(
    Path sets,
    Path out,
    List<Frequency> frequencies,
    int threads,
    Optional<Path> judged,
    int seed,
    LocalDate date,
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
        --date DATE          the date on the cards, such as 2026-11-26; today by default
        --percent P          how many of the steps are taken, 100 by default; fewer for a trial
      """;

  private static final String SETS = "--sets";
  private static final String OUT = "--out";
  private static final String FREQUENCIES = "--frequencies";
  private static final String THREADS = "--threads";
  private static final String JUDGED = "--judged";
  private static final String SEED = "--seed";
  private static final String DATE = "--date";
  private static final String PERCENT = "--percent";
  private static final List<String> KNOWN =
      List.of(SETS, OUT, FREQUENCIES, THREADS, JUDGED, SEED, DATE, PERCENT);

  static TrainingOptions parse(List<String> args) {
    CommandLine line = CommandLine.parse(args, KNOWN);
    TrainingOptions options =
        new TrainingOptions(
            Path.of(line.required(SETS)),
            Path.of(line.required(OUT)),
            frequencies(line.text(FREQUENCIES).orElse("")),
            line.atLeast(THREADS, 1, Runtime.getRuntime().availableProcessors()),
            line.text(JUDGED).map(Path::of),
            line.atLeast(SEED, 0, 1),
            line.text(DATE).map(TrainingOptions::parsed).orElse(LocalDate.now(ZoneOffset.UTC)),
            line.atLeast(PERCENT, 1, 100));
    options.requireFolders();
    return options;
  }

  private static LocalDate parsed(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageException("option " + DATE + " [" + text + "] must be like 2026-11-26.");
    }
  }

  /** Before hours of training whose weights could not be written, or would be written over. */
  private void requireFolders() {
    require(Files.isDirectory(sets), SETS, sets, "be a folder");
    requirePlace(OUT, out);
    if (judged.isPresent()) {
      Path place = judged.orElseThrow();
      requirePlace(JUDGED, place);
      boolean same = place.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize());
      require(!same, JUDGED, place, "be another folder than " + OUT);
    }
  }

  private static void requirePlace(String option, Path place) {
    require(!Files.exists(place) || Files.isDirectory(place), option, place, "be a folder");
  }

  private static void require(boolean condition, String option, Path value, String rule) {
    if (!condition) {
      throw new UsageException("option " + option + " [" + value + "] must " + rule + ".");
    }
  }

  private static List<Frequency> frequencies(String names) {
    if (names.isEmpty()) {
      return List.of(Frequency.values());
    }
    List<Frequency> frequencies = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      Frequency frequency = frequency(name);
      if (frequencies.contains(frequency)) {
        throw new UsageException(
            "option " + FREQUENCIES + " names [" + name + "] twice. Name it once.");
      }
      frequencies.add(frequency);
    }
    return List.copyOf(frequencies);
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
