package io.planwright.stakeholders.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.planwright.testkit.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A folder of reference values beside the project; tests are skipped where it is not there. */
public final class ReferenceFolder {

  private final Path folder;

  private ReferenceFolder(Path folder) {
    this.folder = folder;
  }

  public static ReferenceFolder of(String name) {
    Path folder = SharedData.pipeline().resolveSibling(name);
    Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: no reference folder " + name);
    return new ReferenceFolder(folder);
  }

  public JsonNode json(String file) {
    try {
      return new ObjectMapper().readTree(Files.readString(folder.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a CSV file without commas in its fields, the header left out. */
  public List<List<String>> rows(String file) {
    try {
      return Files.readAllLines(folder.resolve(file)).stream()
          .skip(1)
          .map(line -> Arrays.asList(line.replace("\"", "").split(",")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
