package io.planwright.cycle;

import io.planwright.internal.Require;
import io.planwright.plan.SalesPlan;
import java.io.Serializable;

/**
 * A plan made for a period that is already known, from what was known before it began, and then
 * held against what happened: how well the cycle would have planned.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param plan the version that would have been in force when the period began
 * @param feedback the version after the last feedback, with every revision and its reason
 * @param control what happened, against {@code plan}
 * @param actuals the analysis on which {@code control} rests
 */
public record Rehearsal(SalesPlan plan, SalesPlan feedback, ControlReport control, Analysis actuals)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param plan the version that would have been in force when the period began
   * @param feedback the version after the last feedback
   * @param control what happened, against {@code plan}
   * @param actuals the analysis on which {@code control} rests
   */
  public Rehearsal {
    Require.nonNull(plan, "plan");
    Require.nonNull(feedback, "feedback");
    Require.nonNull(control, "control");
    Require.nonNull(actuals, "actuals");
  }
}
