package io.planwright.plan;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * One step in the life of a plan: the version it made, and what changed from the version before.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param version the version that the step made; at least 1
 * @param status the status of that version
 * @param note who made the step, why and when
 * @param changes the fields that changed; empty where only the status moved, and for version 1
 */
public record PlanRevision(
    int version, PlanStatus status, ChangeNote note, List<FieldChange> changes)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param version the version that the step made; at least 1
   * @param status the status of that version
   * @param note who made the step, why and when
   * @param changes the fields that changed
   * @throws IllegalArgumentException if the version is below 1
   */
  public PlanRevision {
    Require.atLeast(version, 1, "version", "Count versions from 1.");
    Require.nonNull(status, "status");
    Require.nonNull(note, "note");
    changes = List.copyOf(changes);
  }
}
