package io.planwright.allocation.team;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A person who learns a skill. Immutable, serializable and thread-safe.
 *
 * @param personId who learns
 * @param skill what
 * @param level up to which level: the highest that a task asks for
 */
public record Training(String personId, String skill, double level) implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId who learns; not blank
   * @param skill what; not blank
   * @param level up to which level, above 0
   * @throws IllegalArgumentException if a component is out of its range
   */
  public Training {
    Require.notBlank(personId, "personId", "Give the id of the person.");
    Require.notBlank(skill, "skill", "Name the skill.");
    Require.positive(level, "level", "Give the level to reach.");
  }
}
