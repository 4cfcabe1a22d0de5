package io.planwright.goal.quota;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How much more a level hands down than it was given. Immutable, serializable and thread-safe.
 *
 * @param level who hands down, such as "region"; not blank
 * @param factor handed down by given, from 0.5 to 3: 1.05 for five percent of over-assignment
 */
public record OverAssignmentLevel(String level, BigDecimal factor) implements Serializable {

  /**
   * Checks the components.
   *
   * @param level who hands down
   * @param factor handed down by given
   * @throws IllegalArgumentException if the level is blank or the factor out of its range
   */
  public OverAssignmentLevel {
    Require.notBlank(level, "level", "Name the level, such as region.");
    Require.nonNull(factor, "factor");
    Require.that(
        factor.compareTo(new BigDecimal("0.5")) >= 0 && factor.compareTo(new BigDecimal(3)) <= 0,
        "factor",
        factor,
        "be between 0.5 and 3",
        "Give 1.05 for five percent of over-assignment.");
  }
}
