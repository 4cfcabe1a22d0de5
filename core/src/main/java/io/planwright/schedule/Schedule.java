package io.planwright.schedule;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.DistinctIds;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The activities of a plan on their dates.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param activities the activities on their dates, in the order of the breakdown, each once, at
 *     least one
 * @param criticalPath the ids of the activities that decide the finish, each waiting for the one
 *     before it
 * @param explanation why the plan takes as long; a reason's contribution is a number of working
 *     days
 * @param provenance how it was computed
 */
public record Schedule(
    List<ScheduledActivity> activities,
    List<String> criticalPath,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param activities the activities on their dates, each once, at least one
   * @param criticalPath the ids of the activities that decide the finish
   * @param explanation why the plan takes as long
   * @param provenance how it was computed
   * @throws IllegalArgumentException if there is no activity, one comes twice, or the critical path
   *     names another one
   */
  public Schedule {
    activities =
        List.copyOf(Require.notEmpty(activities, "activities", "Schedule at least one activity."));
    criticalPath = List.copyOf(criticalPath);
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
    int ids = DistinctIds.count(activities, ScheduledActivity::activityId);
    Require.that(
        ids == activities.size(),
        "activities",
        activities.size() + " activities with " + ids + " ids",
        "have an id each",
        "Schedule each activity once.");
    Set<String> unknown = new LinkedHashSet<>(criticalPath);
    for (ScheduledActivity activity : activities) {
      unknown.remove(activity.activityId());
    }
    Require.that(
        unknown.isEmpty(),
        "criticalPath",
        unknown.isEmpty() ? "" : unknown.iterator().next(),
        "name scheduled activities",
        "Take the ids from the activities.");
  }

  /**
   * When work begins.
   *
   * @return the earliest start of an activity
   */
  public LocalDate start() {
    LocalDate start = activities.get(0).start();
    for (ScheduledActivity activity : activities) {
      start = activity.start().isBefore(start) ? activity.start() : start;
    }
    return start;
  }

  /**
   * When all is done.
   *
   * @return the latest finish of an activity
   */
  public LocalDate finish() {
    LocalDate finish = activities.get(0).finish();
    for (ScheduledActivity activity : activities) {
      finish = activity.finish().isAfter(finish) ? activity.finish() : finish;
    }
    return finish;
  }

  /**
   * The activities for looking up.
   *
   * @return the activities by id, in their order, unmodifiable; built at each call
   */
  public Map<String, ScheduledActivity> byActivityId() {
    return Collections.unmodifiableMap(index(activities));
  }

  private static Map<String, ScheduledActivity> index(List<ScheduledActivity> activities) {
    Map<String, ScheduledActivity> byId = new LinkedHashMap<>();
    for (ScheduledActivity activity : activities) {
      byId.put(activity.activityId(), activity);
    }
    return byId;
  }
}
