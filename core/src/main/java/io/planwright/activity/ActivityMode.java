package io.planwright.activity;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A way of doing an activity: how long it takes with which people and material. An activity with
 * several of them is done in one, which a scheduler chooses.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param id the identity among the modes of an activity, such as "with partner"; not blank
 * @param durationDays the working days it takes, from 0 to {@value Activity#MAX_DAYS}
 * @param requirements the people it takes, by skill; several for one skill ask for different people
 * @param materials the material it takes, each pool named once
 */
public record ActivityMode(
    String id, int durationDays, List<Requirement> requirements, List<MaterialNeed> materials)
    implements Serializable {

  /** The id of the only mode of an activity that lists none. */
  static final String ONLY = "only";

  /**
   * Validates the components.
   *
   * @param id the identity among the modes of an activity
   * @param durationDays the working days it takes
   * @param requirements the people it takes, by skill
   * @param materials the material it takes, each pool named once
   * @throws IllegalArgumentException if the id is blank, the duration is out of range, or a pool is
   *     named twice
   */
  public ActivityMode {
    Require.notBlank(id, "id", "Give the mode an id.");
    Require.between(
        durationDays,
        0,
        Activity.MAX_DAYS,
        "durationDays",
        "Give the duration of the mode in working days.");
    requirements = List.copyOf(Require.nonNull(requirements, "requirements"));
    materials = List.copyOf(Require.nonNull(materials, "materials"));
    Set<String> pools = new HashSet<>();
    for (MaterialNeed need : materials) {
      Require.that(
          pools.add(need.poolId()),
          "materials",
          need.poolId(),
          "name each pool once",
          "Add the quantities up.");
    }
  }

  /**
   * A mode without material.
   *
   * @param id the identity among the modes of an activity; not blank
   * @param durationDays the working days it takes, from 0 to {@value Activity#MAX_DAYS}
   * @param requirements the people it takes, by skill
   * @return the mode
   * @throws IllegalArgumentException if the id is blank or the duration out of range
   */
  public static ActivityMode of(String id, int durationDays, Requirement... requirements) {
    return new ActivityMode(id, durationDays, List.of(requirements), List.of());
  }

  /**
   * All people of the mode as full-time ones.
   *
   * @return the sum over the requirements; 0 without any
   */
  public double fullTimePeople() {
    double sum = 0;
    for (Requirement requirement : requirements) {
      sum += requirement.fullTimePeople();
    }
    return sum;
  }
}
