package io.planwright.benchmarks.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What others have found for a project.
 *
 * @param lower the best known bound from below
 * @param upper the best known makespan
 */
record BestKnown(int lower, int upper) {

  private static final String HEADER = "set,instance,cpm,lb,ub,opt_or_0";
  private static final int COLUMNS = 6;

  /** A table with a line a project: set, instance, critical path, bound, makespan, optimum or 0. */
  static Map<String, BestKnown> read(Path path) throws IOException {
    List<String> lines = Files.readAllLines(path);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new MalformedProjectException(path.getFileName() + " must begin with " + HEADER + ".");
    }
    Map<String, BestKnown> table = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] words = line.split(",", -1);
      if (words.length != COLUMNS) {
        throw new MalformedProjectException(
            path.getFileName() + " [" + line + "] must have " + COLUMNS + " columns.");
      }
      try {
        table.put(words[1], new BestKnown(Integer.parseInt(words[3]), Integer.parseInt(words[4])));
      } catch (NumberFormatException e) {
        throw new MalformedProjectException(
            path.getFileName() + " [" + line + "] must have whole numbers.");
      }
    }
    return table;
  }
}
