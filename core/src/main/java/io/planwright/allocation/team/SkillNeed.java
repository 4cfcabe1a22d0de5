package io.planwright.allocation.team;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A skill that a team is to have. Immutable, serializable and thread-safe.
 *
 * @param skill the name of the skill
 * @param level the least level that counts
 * @param people how many of the team are to have it
 */
public record SkillNeed(String skill, double level, int people) implements Serializable {

  /**
   * Checks the components.
   *
   * @param skill the name of the skill; not blank
   * @param level the least level that counts, above 0 up to 1e9
   * @param people how many are to have it, at least 1
   * @throws IllegalArgumentException if a component is out of its range
   */
  public SkillNeed {
    Require.notBlank(skill, "skill", "Name the skill.");
    Require.positive(level, "level of " + skill, "Leave out what is not needed.");
    Require.between(level, 0, Levels.LARGEST, "level of " + skill, "Scale the levels.");
    Require.atLeast(people, 1, "people with " + skill, "Leave out what is not needed.");
  }
}
