package io.planwright.examples;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of a plan. They are written to a temporary folder beside the one that was asked for,
 * and moved when all of them are whole, so that a failure leaves nothing behind and keeps what was
 * there.
 */
final class PlanFiles {

  private final Map<String, byte[]> contents = new LinkedHashMap<>();

  /** Adds a file; a slash in its name stands for a folder. */
  void add(String name, byte[] content) {
    contents.put(name, content);
  }

  /** Writes the files; those of the same name are replaced, all others stay. */
  List<Path> writeTo(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Path parent = target.getParent() == null ? target : target.getParent();
    Files.createDirectories(parent);
    Path draft = Files.createTempDirectory(parent, ".planwright-");
    try {
      for (Map.Entry<String, byte[]> each : contents.entrySet()) {
        Path file = draft.resolve(each.getKey());
        Files.createDirectories(file.getParent());
        Files.write(file, each.getValue());
      }
      List<Path> written = new ArrayList<>();
      for (String name : contents.keySet()) {
        Files.createDirectories(target.resolve(name).getParent());
        move(draft.resolve(name), target.resolve(name));
        written.add(folder.resolve(name));
      }
      return written;
    } finally {
      delete(draft);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = new ArrayList<>(all.toList());
    }
    for (int i = paths.size() - 1; i >= 0; i--) {
      Files.delete(paths.get(i));
    }
  }
}
