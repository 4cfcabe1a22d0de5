package io.planwright.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The reference data beside the project, which not every machine has. */
public final class SharedData {

  private SharedData() {}

  /** The real CRM export; a test that asks for it is skipped where it is not there. */
  public static Path pipeline() {
    return folder("pipeline");
  }

  /**
   * A set of series with what came after them, such as "m4-yearly"; a test that asks for it is
   * skipped where it is not there.
   */
  public static Path seriesSet(String name) {
    Path file = folder("series").resolve(name + ".tsv.gz");
    Assumptions.assumeTrue(Files.isRegularFile(file), "skipped: no set " + name);
    return file;
  }

  private static Path folder(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("shared").resolve("data").resolve(name);
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    Assumptions.abort("skipped: no shared/data/" + name + " beside the project");
    throw new AssertionError("abort throws");
  }
}
