package io.planwright.forecasting.pipeline.calibration;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The reliability of some rows that have something in common. Immutable, serializable and
 * thread-safe.
 *
 * @param name what they have in common: a segment, or the label of a period
 * @param total all its rows in one bin
 * @param curve its rows in bins
 */
public record ReliabilityGroup(String name, ReliabilityBin total, ReliabilityCurve curve)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param name not blank
   * @param total all rows in one bin
   * @param curve the rows in bins
   * @throws IllegalArgumentException if the name is blank
   */
  public ReliabilityGroup {
    Require.notBlank(name, "name", "Say what the rows have in common.");
    Require.nonNull(total, "total");
    Require.nonNull(curve, "curve");
  }

  static ReliabilityGroup of(String name, ScoredOutcomes data, double level) {
    SortedOutcomes rows = SortedOutcomes.of(data);
    return new ReliabilityGroup(
        name, ReliabilityBin.of(rows, 0, rows.size(), level), ReliabilityCurve.of(data));
  }
}
