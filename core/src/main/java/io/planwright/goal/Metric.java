package io.planwright.goal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What is measured, in which unit, and which way is up. Immutable, serializable and thread-safe.
 *
 * @param name what is measured, such as "won revenue"; not blank
 * @param unit the unit of its values, such as "USD", "deals" or "%"; not blank
 * @param higherIsBetter whether more of it is better, as of revenue; false as of churn or cost;
 *     JSON that leaves it out is refused, because to guess would turn the goal around
 */
public record Metric(
    String name, String unit, @JsonProperty(required = true) boolean higherIsBetter)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param name what is measured; not blank
   * @param unit the unit of its values; not blank
   * @param higherIsBetter whether more of it is better
   * @throws IllegalArgumentException if the name or the unit is blank
   */
  public Metric {
    Require.notBlank(name, "name", "Name what is measured, such as won revenue.");
    Require.notBlank(unit, "unit", "Give the unit of the metric, such as USD or deals.");
  }
}
