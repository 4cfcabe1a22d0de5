package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One headline figure of the summary. Immutable, serializable and thread-safe.
 *
 * @param label what is measured
 * @param value the figure as it is read, with its unit
 * @param note the period, the interval or the comparison that makes the figure honest; may be empty
 */
public record Kpi(String label, String value, String note) implements Serializable {
  /**
   * Checks the row.
   *
   * @param label what is measured
   * @param value the figure as it is read, with its unit
   * @param note the period, the interval or the comparison that makes the figure honest; may be
   *     empty
   */
  public Kpi {
    Require.notBlank(label, "label", "Name the figure.");
    Require.notBlank(value, "value", "Write the figure, or leave the tile out.");
    Require.nonNull(note, "note");
  }
}
