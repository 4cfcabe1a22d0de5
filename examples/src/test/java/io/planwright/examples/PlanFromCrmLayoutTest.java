package io.planwright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.planwright.testkit.HeadlessBrowser;
import io.planwright.testkit.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of the main job in a real browser: no label clips or collides, from phone to desktop.
 */
class PlanFromCrmLayoutTest {

  private static final List<Integer> WIDTHS = List.of(360, 480, 768, 1024, 1400);

  // The browser may still write its profile while the folder is removed.
  @TempDir(cleanup = CleanupMode.NEVER)
  private Path folder;

  @Test
  void keepsTheLabelsOfAGeneratedCrmApart() throws Exception {
    measure("generated");
  }

  @Test
  void keepsTheLabelsOfTheRealExportApart() throws Exception {
    measure("real", SharedData.pipeline().toString());
  }

  private void measure(String name, String... args) throws Exception {
    Optional<HeadlessBrowser> browser = HeadlessBrowser.find();
    assumeTrue(
        browser.isPresent(),
        "skipped: no chromium or google-chrome is on the PATH of this machine");
    List<String> lines =
        browser.orElseThrow().measure(Map.of(name, page(name, args)), WIDTHS, false, folder);
    assertThat(lines).filteredOn(line -> line.startsWith("DEFECT|")).isEmpty();
    assertThat(lines).as("the page was measured at each width").hasSize(WIDTHS.size());
  }

  private String page(String name, String... args) throws Exception {
    Path out = folder.resolve(name);
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--out", out.toString()));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = new PlanFromCrm(quiet, errors, false).run(all.toArray(String[]::new));
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return Files.readString(out.resolve("plan.html"));
  }
}
