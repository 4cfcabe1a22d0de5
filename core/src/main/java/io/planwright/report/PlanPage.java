package io.planwright.report;

import io.planwright.internal.Require;
import io.planwright.report.page.PageWriter;
import io.planwright.report.view.PlanReport;
import java.nio.file.Path;

/**
 * The plan as one self-contained HTML page: no script, no outside resource, pictures as inline SVG
 * with a text alternative and a table of exact figures each, light, dark and on paper, from a width
 * of 360 pixels up.
 *
 * <p>Every value is escaped, so a hostile name in the CRM stays a name. The same report gives the
 * same bytes in every locale and zone. Stateless and thread-safe.
 */
public final class PlanPage {
  private PlanPage() {}

  /**
   * Returns the page.
   *
   * @param report what to show
   * @return a whole HTML document
   * @throws NullPointerException if there is no report
   */
  public static String html(PlanReport report) {
    return PageWriter.write(Require.nonNull(report, "report"));
  }

  /**
   * Writes the page to a file in UTF-8. The file appears whole or not at all; one that is there is
   * replaced.
   *
   * @param report what to show
   * @param file where to; its folder must exist
   * @throws NullPointerException if an argument is missing
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public static void write(PlanReport report, Path file) {
    WholeFile.write(Require.nonNull(file, "file"), html(report));
  }
}
