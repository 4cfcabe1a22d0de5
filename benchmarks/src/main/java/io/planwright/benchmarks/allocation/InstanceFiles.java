package io.planwright.benchmarks.allocation;

import io.planwright.benchmarks.set.PackedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Reads instances of the OR-Library. */
final class InstanceFiles {

  private InstanceFiles() {}

  /** All instances, ordered by name; those for which a name is no instance are left out. */
  static List<Instance> read(Path path) throws IOException {
    List<Instance> found = new ArrayList<>();
    for (PackedFiles.Text file : PackedFiles.read(path)) {
      add(file.name(), file.text(), found);
    }
    return found;
  }

  /** Files of other text, such as lists of optima, are no instances. */
  private static void add(String file, String text, List<Instance> found) {
    StringTokenizer words = new StringTokenizer(text);
    double[] numbers = new double[words.countTokens()];
    for (int k = 0; k < numbers.length; k++) {
      try {
        numbers[k] = Double.parseDouble(words.nextToken());
      } catch (NumberFormatException e) {
        return;
      }
    }
    if (numbers.length > 1) {
      String name = file.endsWith(".txt") ? file.substring(0, file.length() - 4) : file;
      found.add(new Instance(name, header(text), numbers));
    }
  }

  private static int header(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return new StringTokenizer(first).countTokens();
  }
}
