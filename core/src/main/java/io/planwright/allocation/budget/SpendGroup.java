package io.planwright.allocation.budget;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Limits on what some lines get together. A member is a line or another group, so that groups nest:
 * regions of countries, say. Each line and group is in one group at most. Immutable, serializable
 * and thread-safe.
 *
 * @param id the stable id, different from those of all lines and other groups; not blank
 * @param members the ids of lines and groups; at least one
 * @param floor the least that they get together; at least 0
 * @param ceiling the most that they get together; at least the floor; {@link Double#MAX_VALUE} for
 *     no limit
 */
public record SpendGroup(String id, List<String> members, double floor, double ceiling)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param id the stable id; not blank
   * @param members the ids of lines and groups; at least one
   * @param floor the least that they get together; at least 0
   * @param ceiling the most that they get together; at least the floor
   * @throws IllegalArgumentException if the id is blank, there is no member, or a limit is out of
   *     its range
   */
  public SpendGroup {
    Require.notBlank(id, "id", "Give the group a stable id.");
    members = List.copyOf(Require.notEmpty(members, "members of " + id, "Name its lines."));
    Require.notNegative(floor, "floor of " + id, "Use 0 for none.");
    Require.atLeast(ceiling, floor, "ceiling of " + id, "Swap the two.");
  }
}
