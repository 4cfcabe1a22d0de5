package io.planwright.benchmarks.leakage;

import java.util.Locale;

/**
 * A run of values around the end of one series' training part that is found in another series.
 *
 * @param seriesId the series that is tested
 * @param step where the run starts: 0 for the first value of the test part, 1 for the one after it;
 *     negative for a run that starts in the training part, as those of {@link Kind#DUPLICATED} do
 * @param sourceSet the name of the set of the other series
 * @param sourceId the other series
 * @param sourcePosition where the run starts in the other series, 0 for its first value
 * @param kind how the runs are alike
 */
public record Leak(
    String seriesId, int step, String sourceSet, String sourceId, int sourcePosition, Kind kind) {

  /** How a run of values is like the one it is found as. */
  public enum Kind {
    /** Test values occur in the training part of the other series, each of them the same. */
    EXACT,
    /** They occur there multiplied by a positive factor. */
    RESCALED,
    /**
     * They occur there, exactly or multiplied, but are so plain that they may well do so by chance:
     * see {@link LeakageScan}.
     */
    UNREMARKABLE,
    /**
     * The end of the training part and the whole test part occur in the other series, each value
     * the same, in its training part or reaching into its test part.
     */
    DUPLICATED;

    /**
     * Whether a forecaster that was trained on the other series may have seen what it is tested on.
     *
     * @return true for {@link #EXACT} and {@link #RESCALED}
     */
    public boolean isLeakage() {
      return this == EXACT || this == RESCALED;
    }

    /**
     * What the kind is called in tables and files.
     *
     * @return the name in lower case
     */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
