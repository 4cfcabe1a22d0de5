package io.planwright.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The data beside the project, which not every machine has. */
public final class SharedData {

  private SharedData() {}

  /** The folder with a real export; a test that asks for it is skipped where it is not there. */
  public static Path pipeline() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("shared").resolve("data").resolve("pipeline");
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    Assumptions.abort("no shared/data/pipeline here");
    throw new AssertionError("abort throws");
  }
}
