package io.planwright.evidence;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One contribution to a result.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param factor what contributed, such as "deal age" or "remaining capacity"; not blank
 * @param contribution how much, in the unit that the explained result documents; finite
 * @param statement the contribution in words; not blank
 */
public record Reason(String factor, double contribution, String statement) implements Serializable {

  /**
   * Validates the components.
   *
   * @param factor what contributed; not blank
   * @param contribution how much; finite
   * @param statement the contribution in words; not blank
   * @throws IllegalArgumentException if a text is blank or the contribution is not finite
   */
  public Reason {
    Require.notBlank(factor, "factor", "Name what contributed.");
    Require.finite(contribution, "contribution", "Leave out what could not be measured.");
    Require.notBlank(statement, "statement", "Say the contribution in words.");
  }
}
