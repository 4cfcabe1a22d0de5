package io.planwright.allocation.team;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Hours of a person for a task. Immutable, serializable and thread-safe.
 *
 * @param personId who works
 * @param taskId on what
 * @param hours how long
 */
public record WorkShare(String personId, String taskId, double hours) implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId who works; not blank
   * @param taskId on what; not blank
   * @param hours how long, above 0
   * @throws IllegalArgumentException if a component is out of its range
   */
  public WorkShare {
    Require.notBlank(personId, "personId", "Give the id of the person.");
    Require.notBlank(taskId, "taskId", "Give the id of the task.");
    Require.positive(hours, "hours", "Leave out who does not work on the task.");
  }
}
