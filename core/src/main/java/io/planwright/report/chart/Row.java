package io.planwright.report.chart;

/**
 * One line of a {@link RowChart}.
 *
 * @param label what the line is about, on the left
 * @param value the figure as the reader sees it, on the right
 * @param mark the figure as a mark
 */
public record Row(String label, String value, Mark mark) {
  /**
   * Returns a line that heads the following ones.
   *
   * @param label the heading
   * @return a row without a mark
   */
  public static Row heading(String label) {
    return new Row(label, "", new Mark.None());
  }

  boolean isHeading() {
    return mark instanceof Mark.None;
  }

  /** Whether the line sums up others and stands out for it. */
  boolean isStrong() {
    return mark instanceof Mark.Summary;
  }
}
