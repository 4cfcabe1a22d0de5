package io.planwright.allocation;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person who can take work.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param id the stable identity of the person; not blank
 * @param capacity how much load the person can carry, in the unit of the items' load, such as hours
 *     a month; above 0
 * @param skills what the person knows, each named as the items name it; iterates in name order
 */
public record Assignee(String id, double capacity, Set<String> skills) implements Serializable {

  /**
   * Validates the components.
   *
   * @param id the stable identity of the person; not blank
   * @param capacity how much load the person can carry; above 0
   * @param skills what the person knows
   * @throws IllegalArgumentException if a text is blank or the capacity is not above 0
   */
  public Assignee {
    Require.notBlank(id, "id", "Give the id of the person.");
    Require.positive(capacity, "capacity of " + id, "Leave out who can take no work.");
    skills = Collections.unmodifiableSet(new TreeSet<>(List.copyOf(skills)));
    for (String skill : skills) {
      Require.notBlank(skill, "skill of " + id, "Name the skill.");
    }
  }

  /**
   * A person without particular skills.
   *
   * @param id the stable identity of the person; not blank
   * @param capacity how much load the person can carry; above 0
   * @return the person
   */
  public static Assignee of(String id, double capacity) {
    return new Assignee(id, capacity, Set.of());
  }
}
