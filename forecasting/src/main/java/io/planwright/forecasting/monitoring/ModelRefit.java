package io.planwright.forecasting.monitoring;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A fit that a monitor made on its own. Immutable, serializable and thread-safe.
 *
 * @param cause why it was made
 * @param period the label of the period whose value led to it
 * @param changeStart the label of the period in which the change is estimated to have begun
 * @param statistic the sum that gave the alarm, in standard deviations of the error
 * @param threshold the decision interval that it exceeded
 * @param window which history the new model was fitted to
 * @param statement the fit and the reason of the choice in one sentence
 */
public record ModelRefit(
    Cause cause,
    String period,
    String changeStart,
    double statistic,
    double threshold,
    Window window,
    String statement)
    implements Serializable {

  /** Why a model was fitted anew. */
  public enum Cause {
    /** The model no longer held. */
    ALARM,
    /** Enough values had come since the change of an earlier alarm to judge a fit to them alone. */
    ENOUGH_SINCE_CHANGE
  }

  /** The history of a fit. */
  public enum Window {
    /** All values. */
    WHOLE_HISTORY,
    /** The values from the estimated start of the change on. */
    SINCE_CHANGE,
    /** None: the method could not be fitted, and the old model goes on. */
    NOT_FITTED
  }

  /**
   * Validates the components.
   *
   * @param cause why it was made
   * @param period the label of its period; not blank
   * @param changeStart the label of the change's period; not blank
   * @param statistic at least 0
   * @param threshold above 0
   * @param window the history of the fit
   * @param statement one sentence; not blank
   * @throws IllegalArgumentException if a text is blank or a number out of its range
   */
  public ModelRefit {
    Require.nonNull(cause, "cause");
    Require.notBlank(period, "period", "Name the period.");
    Require.notBlank(changeStart, "changeStart", "Name the period.");
    Require.notNegative(statistic, "statistic", "Take it from the chart.");
    Require.positive(threshold, "threshold", "Take it from the chart.");
    Require.nonNull(window, "window");
    Require.notBlank(statement, "statement", "Say why the history was chosen.");
  }
}
