package io.planwright.goal.attainability;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How far a lever has to be moved. Immutable, serializable and thread-safe.
 *
 * @param lever what is moved, such as "WIN_RATE" or "hiring"; not blank
 * @param from its value now
 * @param to the value that is needed, or as far as it goes where that is not attainable
 * @param attainable whether this closes the gap within the plausible range
 * @param cost what the move costs, in major units
 * @param statement the move in words; not blank
 */
public record LeverNeed(
    String lever, double from, double to, boolean attainable, double cost, String statement)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param lever what is moved
   * @param from its value now
   * @param to the value that is needed
   * @param attainable whether this closes the gap
   * @param cost what the move costs
   * @param statement the move in words
   * @throws IllegalArgumentException if a text is blank or a number not finite
   */
  public LeverNeed {
    Require.notBlank(lever, "lever", "Name the lever.");
    Require.finite(from, "from", "Give the value now.");
    Require.finite(to, "to", "Give the value that is needed.");
    Require.notNegative(cost, "cost", "A move that saves money needs no asking.");
    Require.notBlank(statement, "statement", "Say the move in words.");
  }
}
