package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One future period: a point forecast within a narrow and a wide interval. Immutable, serializable
 * and thread-safe.
 *
 * @param label the period
 * @param value the point forecast; of a skewed outlook it may lie outside of an interval
 * @param innerLow lower end of the narrow interval
 * @param innerHigh upper end of the narrow interval
 * @param outerLow lower end of the wide interval
 * @param outerHigh upper end of the wide interval
 */
public record FanStep(
    String label,
    double value,
    double innerLow,
    double innerHigh,
    double outerLow,
    double outerHigh)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param label the period
   * @param value the point forecast; of a skewed outlook it may lie outside of an interval
   * @param innerLow lower end of the narrow interval
   * @param innerHigh upper end of the narrow interval
   * @param outerLow lower end of the wide interval
   * @param outerHigh upper end of the wide interval
   */
  public FanStep {
    Require.notBlank(label, "label", "Name the period.");
    Require.finite(outerLow, "outerLow", "Leave the step out where nothing is forecast.");
    Require.between(innerLow, outerLow, Double.MAX_VALUE, "innerLow", ORDER);
    Require.finite(value, "value", "Leave the step out where nothing is forecast.");
    Require.between(innerHigh, innerLow, Double.MAX_VALUE, "innerHigh", ORDER);
    Require.between(outerHigh, innerHigh, Double.MAX_VALUE, "outerHigh", ORDER);
  }

  private static final String ORDER =
      "Order the figures: outerLow, innerLow, innerHigh, outerHigh.";
}
