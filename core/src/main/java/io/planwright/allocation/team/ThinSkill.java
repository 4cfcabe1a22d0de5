package io.planwright.allocation.team;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A skill that too few people have. Immutable, serializable and thread-safe.
 *
 * @param skill the name of the skill
 * @param level the highest level that a task asks for
 * @param holderIds who has it at that level
 */
public record ThinSkill(String skill, double level, List<String> holderIds)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param skill the name of the skill; not blank
   * @param level the highest level that a task asks for, above 0
   * @param holderIds who has it at that level; may be empty
   * @throws IllegalArgumentException if a component is out of its range
   */
  public ThinSkill {
    Require.notBlank(skill, "skill", "Name the skill.");
    Require.positive(level, "level", "Give the level that is asked for.");
    holderIds = List.copyOf(holderIds);
  }
}
