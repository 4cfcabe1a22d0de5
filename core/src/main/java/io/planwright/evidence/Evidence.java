package io.planwright.evidence;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A dated fact that supports a judgement, with the source it was taken from.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param source where the fact was found, such as "CRM", "customer survey" or "seasonal naive
 *     forecast"; not blank
 * @param statement the fact in one plain sentence; not blank
 * @param asOf the day on which the fact was known to hold
 */
public record Evidence(String source, String statement, LocalDate asOf) implements Serializable {

  /**
   * Validates the components.
   *
   * @param source where the fact was found; not blank
   * @param statement the fact in one plain sentence; not blank
   * @param asOf the day on which the fact was known to hold
   * @throws IllegalArgumentException if a text is blank
   */
  public Evidence {
    Require.notBlank(source, "source", "Say where the fact was found, for example \"CRM\".");
    Require.notBlank(statement, "statement", "State the fact in one sentence.");
    Require.nonNull(asOf, "asOf");
  }
}
