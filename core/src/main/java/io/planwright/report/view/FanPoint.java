package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One past period of a series. Immutable, serializable and thread-safe.
 *
 * @param label the period
 * @param known whether there is a figure
 * @param value the figure, 0 where none is known
 */
public record FanPoint(String label, boolean known, double value) implements Serializable {
  /**
   * Checks the row.
   *
   * @param label the period
   * @param known whether there is a figure
   * @param value the figure, 0 where none is known
   */
  public FanPoint {
    Require.notBlank(label, "label", "Name the period.");
    Require.finite(value, "value", "Use FanPoint.gap for a period without a figure.");
    Require.that(known || value == 0, "value", value, "be 0 for a gap", "Use FanPoint.gap.");
  }

  /**
   * Returns a period with a figure.
   *
   * @param label the period
   * @param value the figure, finite
   * @return a point
   */
  public static FanPoint of(String label, double value) {
    return new FanPoint(label, true, value);
  }

  /**
   * Returns a period for which nothing is known.
   *
   * @param label the period
   * @return a gap
   */
  public static FanPoint gap(String label) {
    return new FanPoint(label, false, 0);
  }
}
