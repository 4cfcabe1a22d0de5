package io.planwright.process;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Something that must, or should, be true before a deal leaves a stage. Immutable, serializable and
 * thread-safe.
 *
 * @param id the identity within the stage, not blank
 * @param statement what must be true, not blank, such as "The customer has a budget."
 * @param required whether the deal must not move on without it; otherwise it is only reported; JSON
 *     that leaves it out is refused, because to guess could open the gate
 */
public record ExitCriterion(
    String id, String statement, @JsonProperty(required = true) boolean required)
    implements Serializable {

  /**
   * Makes a criterion.
   *
   * @param id the identity within the stage, not blank
   * @param statement what must be true, not blank
   * @param required whether the deal must not move on without it
   * @throws IllegalArgumentException if a text is blank
   * @throws NullPointerException if a text is null
   */
  public ExitCriterion {
    Require.notBlank(id, "id", "Give the criterion an id that is unique in its stage.");
    Require.notBlank(statement, "statement", "Say what must be true.");
  }

  /**
   * Makes a criterion without which no deal moves on.
   *
   * @param id the identity within the stage, not blank
   * @param statement what must be true, not blank
   * @return the criterion
   * @throws IllegalArgumentException if a text is blank
   * @throws NullPointerException if a text is null
   */
  public static ExitCriterion required(String id, String statement) {
    return new ExitCriterion(id, statement, true);
  }

  /**
   * Makes a criterion that is only reported.
   *
   * @param id the identity within the stage, not blank
   * @param statement what should be true, not blank
   * @return the criterion
   * @throws IllegalArgumentException if a text is blank
   * @throws NullPointerException if a text is null
   */
  public static ExitCriterion recommended(String id, String statement) {
    return new ExitCriterion(id, statement, false);
  }
}
