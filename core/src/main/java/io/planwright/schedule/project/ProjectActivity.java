package io.planwright.schedule.project;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Work that is done in one go, and what it needs while it lasts. Immutable, serializable and
 * thread-safe.
 *
 * @param name what it is called; not blank
 * @param duration how many time units it takes, at least 0: a milestone takes none
 * @param demands how many units of each resource it holds from its start to its finish, in the
 *     order of the problem's resources; at least 0 each
 */
public record ProjectActivity(String name, int duration, List<Integer> demands)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param name what it is called; not blank
   * @param duration how many time units it takes, at least 0
   * @param demands how many units of each resource it holds; at least 0 each
   * @throws IllegalArgumentException if the name is blank or a number negative
   */
  public ProjectActivity {
    Require.notBlank(name, "name", "Name the activity.");
    Require.notNegative(duration, "duration of " + name, "Give 0 for a milestone.");
    demands = List.copyOf(demands);
    for (int demand : demands) {
      Require.notNegative(demand, "demand of " + name, "Give 0 for what it doesn't need.");
    }
  }
}
