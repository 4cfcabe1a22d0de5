package io.planwright.schedule.network;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How late an activity may be for the deadlines and fixed starts, its own and those of what waits
 * for it: the least of its floats against each.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param activityId the activity; not blank
 * @param floatDays the working days it may be late; negative if it would have to be earlier by so
 *     many, which it cannot be
 * @param limitedById the activity that has the tightest limit, of several the one that comes first
 *     in the network; not blank
 * @param kind which limit of that activity it is
 */
public record LimitFloat(String activityId, int floatDays, String limitedById, LimitKind kind)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param activityId the activity; not blank
   * @param floatDays the working days it may be late
   * @param limitedById the activity that has the tightest limit; not blank
   * @param kind which limit of that activity it is
   * @throws IllegalArgumentException if an id is blank
   */
  public LimitFloat {
    Require.notBlank(activityId, "activityId", "Give the id of the activity.");
    Require.notBlank(limitedById, "limitedById", "Give the id of the activity with the limit.");
    Require.nonNull(kind, "kind");
  }
}
