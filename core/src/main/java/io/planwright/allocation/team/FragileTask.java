package io.planwright.allocation.team;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A task that too few people can do. Immutable, serializable and thread-safe.
 *
 * @param taskId the task
 * @param ableIds who can do it
 */
public record FragileTask(String taskId, List<String> ableIds) implements Serializable {

  /**
   * Checks the components.
   *
   * @param taskId the task; not blank
   * @param ableIds who can do it; may be empty
   * @throws IllegalArgumentException if the id is blank
   */
  public FragileTask {
    Require.notBlank(taskId, "taskId", "Give the id of the task.");
    ableIds = List.copyOf(ableIds);
  }
}
