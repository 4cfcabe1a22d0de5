package io.planwright.activity;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The people that an activity needs for one skill, for as long as it takes.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param skill the name of the skill, as people list it; not blank
 * @param people how many people, at least 1
 * @param share the share of each one's working time, above 0 and at most 1
 * @param leastProficiency how well each one has to master the skill, from 0 (anybody) to 1 (expert)
 */
public record Requirement(String skill, int people, double share, double leastProficiency)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param skill the name of the skill
   * @param people how many people
   * @param share the share of each one's working time
   * @param leastProficiency how well each one has to master the skill
   * @throws IllegalArgumentException if the skill is blank or a number out of its range
   */
  public Requirement {
    Require.notBlank(skill, "skill", "Name the skill that people need.");
    Require.positive(people, "people", "Leave out a skill that nobody needs.");
    Require.that(
        share > 0 && share <= 1,
        "share",
        share,
        "be above 0 and at most 1",
        "Give 0.5 for half of a person's time, and more people for more.");
    Require.between(
        leastProficiency, 0, 1, "leastProficiency", "Use the scale that people's skills have.");
  }

  /**
   * Full-time people of any proficiency.
   *
   * @param skill the name of the skill; not blank
   * @param people how many people, at least 1
   * @return the requirement
   * @throws IllegalArgumentException if the skill is blank or there are no people
   */
  public static Requirement of(String skill, int people) {
    return new Requirement(skill, people, 1, 0);
  }

  /**
   * The people as full-time ones.
   *
   * @return people times share
   */
  public double fullTimePeople() {
    return people * share;
  }
}
