package io.planwright.allocation.team;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Map;

/**
 * A person with skills and hours. Immutable, serializable and thread-safe.
 *
 * @param id the identity of the person
 * @param skills the level of each skill the person has; iterates in name order
 * @param hours how many hours the person has, in the period of the tasks
 * @param cost what the person costs when chosen for a team, in any unit; 0 where nobody is chosen
 */
public record TeamMember(String id, Map<String, Double> skills, double hours, double cost)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param id the identity of the person; not blank
   * @param skills the level of each skill; names not blank, levels above 0 up to 1e9
   * @param hours the hours of the person, above 0 up to 1e9
   * @param cost what the person costs, from 0 to 1e12
   * @throws IllegalArgumentException if a component is out of its range
   */
  public TeamMember {
    Require.notBlank(id, "id", "Give the id of the person.");
    skills = Levels.copy(skills, "skill of " + id);
    String field = "hours of " + id;
    Require.positive(hours, field, "Leave out who has no time.");
    Require.between(hours, 0, Levels.LARGEST, field, "Count in hours.");
    Require.between(cost, 0, 1e12, "cost of " + id, "Scale the costs.");
  }

  /**
   * A person whose cost does not matter.
   *
   * @param id the identity of the person; not blank
   * @param skills the level of each skill; names not blank, levels above 0 up to 1e9
   * @param hours the hours of the person, above 0 up to 1e9
   * @return the person
   * @throws IllegalArgumentException if a component is out of its range
   */
  public static TeamMember of(String id, Map<String, Double> skills, double hours) {
    return new TeamMember(id, skills, hours, 0);
  }

  /**
   * Whether the person can do a task.
   *
   * @param task the task
   * @return whether the person has each skill of the task at its level or above
   */
  public boolean canDo(TeamTask task) {
    return Require.nonNull(task, "task").skills().entrySet().stream()
        .allMatch(need -> has(need.getKey(), need.getValue()));
  }

  /** Whether the person has a skill at a level. */
  boolean has(String skill, double level) {
    return skills.getOrDefault(skill, 0.0) >= level;
  }
}
