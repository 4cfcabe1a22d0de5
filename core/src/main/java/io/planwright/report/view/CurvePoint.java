package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What a spend brings. Immutable, serializable and thread-safe.
 *
 * @param spend the spend, at least 0
 * @param response what it brings, finite
 */
public record CurvePoint(double spend, double response) implements Serializable {
  /**
   * Checks the row.
   *
   * @param spend the spend, at least 0
   * @param response what it brings, finite
   */
  public CurvePoint {
    Require.notNegative(spend, "spend", "Give the spend in the currency of the plan.");
    Require.finite(response, "response", "Leave the point out where it is not known.");
  }
}
