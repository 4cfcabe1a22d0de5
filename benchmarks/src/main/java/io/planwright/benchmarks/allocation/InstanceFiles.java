package io.planwright.benchmarks.allocation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads instances: a file, plain or packed, an archive of them, or a folder of either. */
final class InstanceFiles {

  private static final List<String> ARCHIVES = List.of(".tar.gz", ".tgz");

  private InstanceFiles() {}

  /**
   * All instances, ordered by name, the numbers in names by size; those for which a name is no
   * instance are left out.
   */
  static List<Instance> read(Path path) throws IOException {
    List<Instance> found = new ArrayList<>();
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          addFile(file, found);
        }
      }
    } else {
      addFile(path, found);
    }
    found.sort(Comparator.comparing(instance -> sortable(instance.name())));
    return found;
  }

  private static void addFile(Path file, List<Instance> found) throws IOException {
    String name = file.getFileName().toString();
    if (ARCHIVES.stream().anyMatch(name::endsWith)) {
      try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
          TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(bytes))) {
        for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
          if (entry.isFile()) {
            add(Path.of(entry.getName()).getFileName().toString(), tar.readAllBytes(), found);
          }
        }
      }
    } else if (name.endsWith(".gz")) {
      try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
        add(name.substring(0, name.length() - ".gz".length()), bytes.readAllBytes(), found);
      }
    } else {
      add(name, Files.readAllBytes(file), found);
    }
  }

  /** Files of other text, such as lists of optima, are no instances. */
  private static void add(String file, byte[] bytes, List<Instance> found) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
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

  private static String sortable(String name) {
    StringBuilder key = new StringBuilder();
    for (String part : name.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)", -1)) {
      boolean isNumber = !part.isEmpty() && Character.isDigit(part.charAt(0));
      char[] zeros = new char[isNumber ? Math.max(0, 12 - part.length()) : 0];
      Arrays.fill(zeros, '0');
      key.append(zeros).append(part);
    }
    return key.toString();
  }
}
