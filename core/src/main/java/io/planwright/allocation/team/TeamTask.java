package io.planwright.allocation.team;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Map;

/**
 * Work that asks for skills. Immutable, serializable and thread-safe.
 *
 * @param id the identity of the task
 * @param skills the least level of each skill that whoever works on it has; iterates in name order;
 *     empty if everybody can do it
 * @param hours how many hours it takes, which may be divided among people
 */
public record TeamTask(String id, Map<String, Double> skills, double hours)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param id the identity of the task; not blank
   * @param skills the least level of each skill; names not blank, levels above 0 up to 1e9
   * @param hours the hours it takes, above 0 up to 1e9
   * @throws IllegalArgumentException if a component is out of its range
   */
  public TeamTask {
    Require.notBlank(id, "id", "Give the id of the task.");
    skills = Levels.copy(skills, "skill of " + id);
    String field = "hours of " + id;
    Require.positive(hours, field, "Leave out what takes no time.");
    Require.between(hours, 0, Levels.LARGEST, field, "Count in hours.");
  }
}
