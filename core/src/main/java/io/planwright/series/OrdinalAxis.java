package io.planwright.series;

import io.planwright.internal.Require;

/**
 * An axis of mere numbers, for series whose calendar is unknown or of no matter, such as those of
 * forecasting competitions. Immutable, serializable and thread-safe.
 *
 * @param seasonLength after how many positions the seasons come round again, 1 for none
 * @param first the number of position 0
 */
public record OrdinalAxis(int seasonLength, long first) implements TimeAxis {

  /**
   * Checks the length of the season.
   *
   * @param seasonLength after how many positions the seasons come round again
   * @param first the number of position 0
   * @throws IllegalArgumentException if the season is shorter than 1
   */
  public OrdinalAxis {
    Require.positive(seasonLength, "seasonLength", "Give 1 where there are no seasons.");
  }

  /**
   * An axis that counts from 1.
   *
   * @param seasonLength after how many positions the seasons come round again, 1 for none
   * @return the axis
   * @throws IllegalArgumentException if the season is shorter than 1
   */
  public static OrdinalAxis of(int seasonLength) {
    return new OrdinalAxis(seasonLength, 1);
  }

  @Override
  public String label(int index) {
    return Long.toString(Math.addExact(first, index));
  }

  @Override
  public OrdinalAxis shiftedBy(int periods) {
    return new OrdinalAxis(seasonLength, Math.addExact(first, periods));
  }
}
