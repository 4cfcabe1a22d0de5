package io.planwright.activity;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a deliverable was accepted, when and by whom.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param deliverableId the id of the deliverable; not blank
 * @param on the day of the acceptance
 * @param by who accepted it, as an id or a name; not blank
 */
public record Acceptance(String deliverableId, LocalDate on, String by) implements Serializable {

  /**
   * Validates the components.
   *
   * @param deliverableId the id of the deliverable
   * @param on the day of the acceptance
   * @param by who accepted it
   * @throws IllegalArgumentException if a text is blank
   */
  public Acceptance {
    Require.notBlank(deliverableId, "deliverableId", "Give the id of a deliverable.");
    Require.nonNull(on, "on");
    Require.notBlank(by, "by", "Say who accepted it.");
  }
}
