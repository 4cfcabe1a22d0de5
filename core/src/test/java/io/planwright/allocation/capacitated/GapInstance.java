package io.planwright.allocation.capacitated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** An instance in the format of J. E. Beasley's OR-Library. */
record GapInstance(double[][] amount, double[][] load, double[] capacity) {

  static GapInstance parse(String text) {
    StringTokenizer numbers = new StringTokenizer(text);
    int agents = Integer.parseInt(numbers.nextToken());
    int items = Integer.parseInt(numbers.nextToken());
    double[][] amount = new double[agents][];
    double[][] load = new double[agents][];
    for (int i = 0; i < agents; i++) {
      amount[i] = row(numbers, items);
    }
    for (int i = 0; i < agents; i++) {
      load[i] = row(numbers, items);
    }
    return new GapInstance(amount, load, row(numbers, agents));
  }

  private static double[] row(StringTokenizer numbers, int size) {
    double[] row = new double[size];
    for (int k = 0; k < size; k++) {
      row[k] = Double.parseDouble(numbers.nextToken());
    }
    return row;
  }

  /** The instances of the shared archive by path; the test is skipped where it is not there. */
  static Map<String, String> all() throws IOException {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("shared/data/gap/gap.tar.gz");
      if (Files.isRegularFile(file)) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          return untar(in.readAllBytes());
        }
      }
    }
    Assumptions.abort("skipped: no shared/data/gap beside the project");
    throw new AssertionError("abort throws");
  }

  private static Map<String, String> untar(byte[] tar) {
    Map<String, String> files = new TreeMap<>();
    int at = 0;
    while (at + 512 <= tar.length && tar[at] != 0) {
      String name = text(tar, at, 100);
      int size = Integer.parseInt(text(tar, at + 124, 12).trim(), 8);
      if (size > 0) {
        files.put(name, new String(tar, at + 512, size, StandardCharsets.US_ASCII));
      }
      at += 512 + (size + 511) / 512 * 512;
    }
    return files;
  }

  private static String text(byte[] tar, int from, int most) {
    int end = from;
    while (end < from + most && tar[end] != 0) {
      end++;
    }
    return new String(tar, from, end - from, StandardCharsets.US_ASCII);
  }
}
