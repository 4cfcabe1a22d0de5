package io.planwright.stakeholders.communication;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How often a person may be reached: in no span of so many days in a row more often than so many
 * times, all channels and senders together, by the date where the person works. Immutable,
 * serializable and thread-safe.
 *
 * @param touches how often at most, at least 0
 * @param days the length of the span, at least 1
 */
public record FrequencyCap(int touches, int days) implements Serializable {

  /**
   * Makes a cap.
   *
   * @param touches how often at most, at least 0
   * @param days the length of the span, at least 1
   * @throws IllegalArgumentException if a number is out of its range
   */
  public FrequencyCap {
    Require.notNegative(touches, "touches", "Use 0 for a person who must not be reached.");
    Require.atLeast(days, 1, "days", "Use 7 for a week.");
  }
}
