package io.planwright.forecasting.pipeline.calibration;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The observed rate against the stated probability, bin by bin. Calibrated probabilities lie on the
 * diagonal. Immutable, serializable and thread-safe.
 *
 * @param binning how the bins were made
 * @param level the coverage of the intervals, each by itself
 * @param bins the bins that rows fell into, in ascending order; at least one
 */
public record ReliabilityCurve(Binning binning, double level, List<ReliabilityBin> bins)
    implements Serializable {

  /** The coverage of the intervals unless told otherwise. */
  static final double USUAL_LEVEL = 0.95;

  /**
   * Validates the components.
   *
   * @param binning how the bins were made
   * @param level strictly between 0 and 1
   * @param bins at least one
   * @throws IllegalArgumentException if there are no bins or the level is out of its range
   */
  public ReliabilityCurve {
    Require.nonNull(binning, "binning");
    requireLevel(level);
    bins = List.copyOf(Require.notEmpty(bins, "bins", "Score at least one row."));
  }

  static void requireLevel(double level) {
    Require.that(
        level > 0 && level < 1, "level", level, "be strictly between 0 and 1", "Use 0.95.");
  }

  /**
   * The curve in ten bins of equal mass with 95 % intervals.
   *
   * @param data the scored outcomes; at least one
   * @return the curve
   * @throws IllegalArgumentException if there are no rows
   */
  public static ReliabilityCurve of(ScoredOutcomes data) {
    return of(data, Binning.EQUAL_MASS, ProbabilityMeasure.USUAL_BINS, USUAL_LEVEL);
  }

  /**
   * The curve, in O(n).
   *
   * @param data the scored outcomes; at least one
   * @param binning how to make the bins
   * @param bins how many at most, from 1 to 1000
   * @param level the coverage of the intervals, strictly between 0 and 1
   * @return the curve
   * @throws IllegalArgumentException if there are no rows or a number is out of its range
   */
  public static ReliabilityCurve of(ScoredOutcomes data, Binning binning, int bins, double level) {
    Require.positive(data.size(), "data.size", "Score at least one row.");
    Require.between(bins, 1, 1000, "bins", "Use 10.");
    requireLevel(level);
    SortedOutcomes rows = SortedOutcomes.of(data);
    int[] starts = binning.starts(rows, bins);
    List<ReliabilityBin> filled = new ArrayList<>();
    for (int bin = 0; bin < bins; bin++) {
      if (starts[bin + 1] > starts[bin]) {
        filled.add(ReliabilityBin.of(rows, starts[bin], starts[bin + 1], level));
      }
    }
    return new ReliabilityCurve(binning, level, filled);
  }
}
