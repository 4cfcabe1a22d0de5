package io.planwright.forecasting.pipeline.closing;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What a part of the calendar or a column does to the daily chances of closing, with 90 %
 * intervals.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param factor what is at work, such as "third month of the quarter" or the name of a column
 * @param win by what it multiplies the chance of winning on a day (its odds in a regression); for a
 *     column, one standard deviation of it. 1 is no effect
 * @param loss by what it multiplies the chance of losing on a day
 */
public record ClosingEffect(String factor, ClosingEstimate win, ClosingEstimate loss)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param factor what is at work
   * @param win by what it multiplies the chance of winning
   * @param loss by what it multiplies the chance of losing
   * @throws IllegalArgumentException if the name is blank
   */
  public ClosingEffect {
    Require.notBlank(factor, "factor", "Name what is at work.");
    Require.nonNull(win, "win");
    Require.nonNull(loss, "loss");
  }
}
