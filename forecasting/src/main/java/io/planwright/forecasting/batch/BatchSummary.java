package io.planwright.forecasting.batch;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How many series of a batch were forecast. Immutable, serializable and thread-safe.
 *
 * @param forecasted how many have a forecast
 * @param tooLittleData how many have too short a history
 * @param failed on how many the method failed
 */
public record BatchSummary(long forecasted, long tooLittleData, long failed)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param forecasted how many have a forecast; at least 0
   * @param tooLittleData how many have too short a history; at least 0
   * @param failed on how many the method failed; at least 0
   * @throws IllegalArgumentException if a number is negative
   */
  public BatchSummary {
    Require.notNegative(forecasted, "forecasted", "Count the series.");
    Require.notNegative(tooLittleData, "tooLittleData", "Count the series.");
    Require.notNegative(failed, "failed", "Count the series.");
  }

  /**
   * All series of the batch.
   *
   * @return how many there were
   */
  public long total() {
    return forecasted + tooLittleData + failed;
  }
}
