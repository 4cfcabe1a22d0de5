package io.planwright.forecasting.monitoring;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How the expected value of one period changed from the last version of a rolling forecast to the
 * next, in the unit of the series. Immutable, serializable and thread-safe.
 *
 * @param period the label of the period
 * @param before the expected value in the last version
 * @param byValues what the new values changed, with the parameters of the old model
 * @param byRefit what fitting anew changed; 0 without a fit
 * @param byNowcast what the nowcast of the running period changed
 * @param after the expected value in this version: the sum of the others, but for rounding
 */
public record PeriodRevision(
    String period, double before, double byValues, double byRefit, double byNowcast, double after)
    implements Serializable {

  private static final String FINITE = "Take it from the forecasts.";

  /**
   * Validates the components.
   *
   * @param period the label of the period; not blank
   * @param before finite
   * @param byValues finite
   * @param byRefit finite
   * @param byNowcast finite
   * @param after finite
   * @throws IllegalArgumentException if the label is blank or a number not finite
   */
  public PeriodRevision {
    Require.notBlank(period, "period", "Name the period.");
    Require.finite(before, "before", FINITE);
    Require.finite(byValues, "byValues", FINITE);
    Require.finite(byRefit, "byRefit", FINITE);
    Require.finite(byNowcast, "byNowcast", FINITE);
    Require.finite(after, "after", FINITE);
  }

  /**
   * The whole change.
   *
   * @return what came after less what was before
   */
  public double change() {
    return Wording.finite(after - before);
  }
}
