package io.planwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast after WCAG 2.2: text 4.5 (criterion 1.4.3), marks 3 (criterion 1.4.11). */
class StyleSheetTest {
  private static final double TEXT = 4.5;
  private static final double MARK = 3;
  private static final Pattern BLOCK = Pattern.compile(":root\\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9]+):#([0-9a-f]{3,6})");

  static List<Map<String, String>> palettes() {
    Matcher blocks = BLOCK.matcher(PlanPage.html(SampleReports.empty()));
    List<Map<String, String>> palettes =
        blocks
            .results()
            .map(block -> colours(block.group(1)))
            .filter(colours -> !colours.isEmpty())
            .toList();
    assertThat(palettes).as("day, night, paper").hasSize(3);
    return palettes;
  }

  private static Map<String, String> colours(String block) {
    Map<String, String> colours = new HashMap<>();
    COLOUR.matcher(block).results().forEach(c -> colours.put(c.group(1), c.group(2)));
    return colours;
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void keepsTextReadable(Map<String, String> palette) {
    for (String ink : List.of("ink", "muted", "main", "good", "warn", "bad")) {
      assertContrast(palette, ink, "paper", TEXT);
    }
    assertContrast(palette, "ink", "card", TEXT);
    assertContrast(palette, "muted", "card", TEXT);
    for (int shade = 0; shade <= 5; shade++) {
      assertContrast(palette, "ink", "heat" + shade, TEXT);
    }
    for (String mark : List.of("main", "good", "warn", "bad", "total", "quiet")) {
      assertContrast(palette, "paper", mark, TEXT);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void keepsMarksVisible(Map<String, String> palette) {
    for (String mark : List.of("main", "good", "warn", "bad", "total", "quiet")) {
      assertContrast(palette, mark, "paper", MARK);
      assertContrast(palette, mark, "range", MARK);
    }
    assertContrast(palette, "main", "inner", MARK);
    assertContrast(palette, "flag", "heat5", MARK);
  }

  @ParameterizedTest
  @CsvSource({"000,fff,21", "767676,fff,4.54", "fff,fff,1"})
  void measuresContrastAsPublished(String a, String b, double expected) {
    assertThat(contrast(a, b)).isCloseTo(expected, org.assertj.core.data.Offset.offset(0.005));
  }

  private static void assertContrast(
      Map<String, String> palette, String front, String back, double least) {
    assertThat(palette).containsKeys(front, back);
    assertThat(contrast(palette.get(front), palette.get(back)))
        .as("%s on %s", front, back)
        .isGreaterThanOrEqualTo(least);
  }

  private static double contrast(String a, String b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String hex) {
    String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double share = Integer.parseInt(full.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum +=
          weights[i] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
