package io.planwright.report.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheet of the pictures. Stateless and thread-safe. */
public final class ChartStyle {
  private static final Pattern PALETTE = Pattern.compile(":root\\{([^}]*)}\\s*");
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9]+):(#[0-9a-f]{3,6})");
  private static final Pattern USE = Pattern.compile("var\\(--([a-z0-9]+)\\)");
  private static final String OWN =
      "text{font-family:system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,"
          + "sans-serif}\n"
          + ".pic .title{font-size:18px;font-weight:700}\n"
          + ".page{fill:var(--paper)}\n";

  private ChartStyle() {}

  /**
   * Returns the style sheet with the colours of the day as custom properties, which a page may set
   * anew for the night.
   *
   * @return the rules
   */
  public static String css() {
    try (InputStream in = ChartStyle.class.getResourceAsStream("chart.css")) {
      if (in == null) {
        throw new IllegalStateException("chart.css must be beside ChartStyle in the jar. Rebuild.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The style sheet of a file of its own, without custom properties, which few viewers know. */
  static String plain() {
    String css = css();
    Map<String, String> colours = new HashMap<>();
    Matcher palette = PALETTE.matcher(css);
    if (palette.find()) {
      COLOUR
          .matcher(palette.group(1))
          .results()
          .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
    }
    return USE.matcher(PALETTE.matcher(css).replaceAll("") + OWN)
        .replaceAll(use -> colours.getOrDefault(use.group(1), "none"));
  }
}
