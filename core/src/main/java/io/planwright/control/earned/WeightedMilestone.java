package io.planwright.control.earned;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A step of an activity whose reaching earns a part of the activity's budget. Immutable,
 * serializable and thread-safe.
 *
 * @param name what is reached; not blank
 * @param percent the part of the budget it earns, above 0 and at most 100
 * @param plannedOn the day on which it is planned to be reached
 */
public record WeightedMilestone(String name, BigDecimal percent, LocalDate plannedOn)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param name what is reached; not blank
   * @param percent the part of the budget it earns, above 0 and at most 100
   * @param plannedOn the day on which it is planned to be reached
   * @throws IllegalArgumentException if the name is blank or the part out of its range
   */
  public WeightedMilestone {
    Require.notBlank(name, "name", "Say what is reached.");
    percent = Percentages.given(percent, "percent of " + name);
    Require.that(
        percent.signum() > 0,
        "percent of " + name,
        percent,
        "be positive",
        "Leave out what earns nothing.");
    Require.nonNull(plannedOn, "plannedOn");
  }
}
