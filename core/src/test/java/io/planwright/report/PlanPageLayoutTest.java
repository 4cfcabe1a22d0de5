package io.planwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.planwright.testkit.HeadlessBrowser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounding boxes in a real browser: no label clips or collides, and no page scrolls sideways. */
class PlanPageLayoutTest {
  private static final List<Integer> WIDTHS = List.of(360, 480, 599, 600, 768, 899, 1024, 1400);
  private static final String LIGHT_PAPER = "rgb(253, 253, 251)";
  private static final String DARK_PAPER = "rgb(20, 23, 26)";

  // The browser may still write its profile while the folder is removed.
  @TempDir(cleanup = CleanupMode.NEVER)
  private Path folder;

  private Optional<HeadlessBrowser> browser = Optional.empty();

  @BeforeEach
  void findBrowser() {
    browser = HeadlessBrowser.find();
    assumeTrue(
        browser.isPresent(),
        "skipped: no chromium or google-chrome is on the PATH of this machine");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void keepsEachLabelWholeAndApart(boolean dark) throws Exception {
    Map<String, String> pages = new TreeMap<>();
    pages.put("full", PlanPage.html(SampleReports.full()));
    if (!dark) {
      addExtremes(pages);
    }
    List<String> lines = browser.orElseThrow().measure(pages, WIDTHS, dark, folder);
    assertThat(lines).filteredOn(line -> line.startsWith("DEFECT|")).isEmpty();
    assertThat(lines)
        .as("each page was measured, in its colours")
        .hasSize(pages.size() * WIDTHS.size())
        .allMatch(line -> line.endsWith(dark ? DARK_PAPER : LIGHT_PAPER))
        .noneMatch(line -> line.contains("|0|"));
  }

  private static void addExtremes(Map<String, String> pages) {
    pages.put("tiny", PlanPage.html(SampleReports.tiny()));
    pages.put("empty", PlanPage.html(SampleReports.empty()));
    String longName = "Wolfeschlegelsteinhausen & Bergerdorff WM";
    pages.put("long", PlanPage.html(SampleReports.withText(longName)));
    pages.put("unbroken", PlanPage.html(SampleReports.withText("W".repeat(90))));
  }

  @Test
  void findsTheDefectsOfASpoiledPage() throws Exception {
    String page = PlanPage.html(SampleReports.full());
    Map<String, String> pages =
        Map.of(
            "large", page.replace(".pic text{font-size:12px", ".pic text{font-size:26px"),
            "wide", page.replace("</main>", "<p style=\"width:2000px\">wide</p></main>"));
    List<String> lines = browser.orElseThrow().measure(pages, List.of(360), false, folder);
    assertThat(lines)
        .anyMatch(line -> line.startsWith("DEFECT|large") && line.contains(" meets "))
        .anyMatch(line -> line.startsWith("DEFECT|large") && line.contains("leaves its picture"))
        .anyMatch(line -> line.startsWith("DEFECT|wide") && line.contains("the page is "));
  }
}
