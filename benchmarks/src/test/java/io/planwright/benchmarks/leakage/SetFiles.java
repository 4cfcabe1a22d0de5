package io.planwright.benchmarks.leakage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.planwright.benchmarks.set.SeriesSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes small sets. */
final class SetFiles {

  private SetFiles() {}

  /** A line of a set; the values are separated by semicolons. */
  static String line(String id, String training, String test) {
    int horizon = test.split(";", -1).length;
    return String.join("\t", id, "cat", "1", String.valueOf(horizon), "", training, test) + "\n";
  }

  static String line(String id, double[] training, double[] test) {
    return line(id, text(training), text(test));
  }

  static SeriesSet write(Path folder, String name, String... lines) throws IOException {
    Path file = folder.resolve(name + ".tsv");
    Files.writeString(file, String.join("", lines), UTF_8);
    return SeriesSet.of(file);
  }

  private static String text(double[] values) {
    return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(";"));
  }
}
