package io.planwright.stakeholder;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How far a stakeholder is from where the plan needs this person to be. Immutable, serializable and
 * thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param stakeholderId who, not blank
 * @param current where this person stands
 * @param desired where this person should stand
 * @param shortfall how much the attitude has to rise, from 0 (nothing, or better than needed) to 2
 */
public record EngagementGap(
    String stakeholderId, EngagementLevel current, EngagementLevel desired, double shortfall)
    implements Serializable {

  /**
   * Makes a gap.
   *
   * @param stakeholderId who, not blank
   * @param current where this person stands
   * @param desired where this person should stand
   * @param shortfall how much the attitude has to rise, from 0 to 2
   * @throws IllegalArgumentException if the id is blank or the shortfall out of its range
   * @throws NullPointerException if an argument is null
   */
  public EngagementGap {
    Require.notBlank(stakeholderId, "stakeholderId", "Use the id of the stakeholder.");
    Require.nonNull(current, "current");
    Require.nonNull(desired, "desired");
    Require.between(shortfall, 0, 2, "shortfall", "Subtract the attitude from the desired one.");
  }

  static EngagementGap between(String stakeholderId, double attitude, double desired) {
    return new EngagementGap(
        stakeholderId,
        EngagementLevel.of(attitude),
        EngagementLevel.of(desired),
        Math.max(0, desired - attitude));
  }

  /**
   * Gives the levels to climb.
   *
   * @return the number of levels from current up to desired, 0 if there is nothing to climb
   */
  public int levels() {
    return Math.max(0, desired.ordinal() - current.ordinal());
  }

  @Override
  public String toString() {
    return "EngagementGap[current=%s, desired=%s, shortfall=%s]"
        .formatted(current, desired, shortfall);
  }
}
