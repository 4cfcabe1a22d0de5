package io.planwright.plan;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.Instant;

/**
 * Who changed a plan, why and when: no version exists without one.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param author the person or the system that made the change; not blank
 * @param reason why, in one sentence; not blank
 * @param at when
 */
public record ChangeNote(String author, String reason, Instant at) implements Serializable {

  /**
   * Validates the components.
   *
   * @param author the person or the system that made the change; not blank
   * @param reason why, in one sentence; not blank
   * @param at when
   * @throws IllegalArgumentException if a text is blank
   */
  public ChangeNote {
    Require.notBlank(author, "author", "Name the person or the system that makes the change.");
    Require.notBlank(reason, "reason", "Say why the plan changes, in one sentence.");
    Require.nonNull(at, "at");
  }
}
