package io.planwright.benchmarks.set;

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
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads a file, plain or packed, an archive of files, or a folder of any of these. */
public final class PackedFiles {

  private static final List<String> ARCHIVES = List.of(".tar.gz", ".tgz");

  private PackedFiles() {}

  /**
   * A file.
   *
   * @param name its name, without folders and without the ending of a packed one
   * @param text what is in it, a byte a character
   */
  public record Text(String name, String text) {}

  /**
   * All files, ordered by name, the numbers in names by size.
   *
   * @param path a file, plain, {@code .gz} or {@code .tar.gz}, or a folder of them
   * @return the files
   * @throws IOException if one cannot be read
   */
  public static List<Text> read(Path path) throws IOException {
    List<Text> found = new ArrayList<>();
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          addFile(file, found);
        }
      }
    } else {
      addFile(path, found);
    }
    found.sort(Comparator.comparing(file -> sortable(file.name())));
    return found;
  }

  private static void addFile(Path file, List<Text> found) throws IOException {
    String name = file.getFileName().toString();
    if (ARCHIVES.stream().anyMatch(name::endsWith)) {
      try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
          TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(bytes))) {
        for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
          if (entry.isFile()) {
            String inside = Path.of(entry.getName()).getFileName().toString();
            found.add(text(inside, tar.readAllBytes()));
          }
        }
      }
    } else if (name.endsWith(".gz")) {
      try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
        found.add(text(name.substring(0, name.length() - ".gz".length()), bytes.readAllBytes()));
      }
    } else {
      found.add(text(name, Files.readAllBytes(file)));
    }
  }

  private static Text text(String name, byte[] bytes) {
    return new Text(name, new String(bytes, StandardCharsets.ISO_8859_1));
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
