package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a personal report looks at. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param steps how far influence is followed, at least 1
 * @param groups the group of each person, such as the department, by id; people whose group is not
 *     known are left out; unmodifiable
 * @param goal what one more tie should raise
 * @param proposals how many ties are proposed at most, at least 1
 */
public record PersonalInfluenceSpec(
    int steps, Map<String, String> groups, TieGoal goal, int proposals) implements Serializable {

  /**
   * Checks the components.
   *
   * @param steps how far influence is followed, at least 1
   * @param groups the group of each person by id
   * @param goal what one more tie should raise
   * @param proposals how many ties are proposed at most, at least 1
   * @throws IllegalArgumentException if a number is below 1
   * @throws NullPointerException if an argument, id or group is null
   */
  public PersonalInfluenceSpec {
    Require.positive(steps, "steps", "Follow influence for at least one tie.");
    groups =
        Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(Require.nonNull(groups, "groups"))));
    Require.nonNull(goal, "goal");
    Require.positive(proposals, "proposals", "Ask for at least one proposal.");
  }

  /**
   * Two steps, no groups, and the three ties that bring a person nearest to others.
   *
   * @return the specification
   */
  public static PersonalInfluenceSpec standard() {
    return new PersonalInfluenceSpec(2, Map.of(), TieGoal.HARMONIC, 3);
  }

  @Override
  public String toString() {
    return "PersonalInfluenceSpec[steps=%s, groups of %s people, goal=%s, proposals=%s]"
        .formatted(steps, groups.size(), goal, proposals);
  }
}
