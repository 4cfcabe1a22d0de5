package io.planwright.schedule.progress;

import io.planwright.activity.Dependency;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.schedule.Schedule;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The plan on its new dates, and what is different from the baseline. Immutable, serializable and
 * thread-safe.
 *
 * @param schedule all activities: finished ones on their actual days, without float and not
 *     critical, since they can no longer be late; the others with the floats of the remaining work
 * @param changes the activities that lie on other days than in the baseline, in an order in which
 *     each comes after those it waits for
 * @param added the ids of activities that are not in the baseline
 * @param removed the ids of activities of the baseline that are no longer planned
 * @param finishShiftDays by how many working days the plan finishes later; negative for earlier
 * @param newlyCritical the ids of activities of the baseline that are critical now and were not
 * @param noLongerCritical the ids of unfinished activities that were critical in the baseline and
 *     are not now
 * @param outOfSequence the dependencies that progress has run ahead of
 * @param provenance how it was computed
 */
public record ReplannedSchedule(
    Schedule schedule,
    List<ActivityChange> changes,
    List<String> added,
    List<String> removed,
    int finishShiftDays,
    List<String> newlyCritical,
    List<String> noLongerCritical,
    List<Dependency> outOfSequence,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param schedule all activities on their new dates
   * @param changes the activities that lie on other days than in the baseline
   * @param added the ids of activities that are not in the baseline
   * @param removed the ids of activities of the baseline that are no longer planned
   * @param finishShiftDays by how many working days the plan finishes later
   * @param newlyCritical the ids of activities that are critical now and were not
   * @param noLongerCritical the ids of activities that were critical and are not now
   * @param outOfSequence the dependencies that progress has run ahead of
   * @param provenance how it was computed
   */
  public ReplannedSchedule {
    Require.nonNull(schedule, "schedule");
    changes = List.copyOf(changes);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    newlyCritical = List.copyOf(newlyCritical);
    noLongerCritical = List.copyOf(noLongerCritical);
    outOfSequence = List.copyOf(outOfSequence);
    Require.nonNull(provenance, "provenance");
  }

  /**
   * Looks the move of an activity up.
   *
   * @param activityId its id
   * @return the change; empty for an activity on its planned days, and for a new one
   */
  public Optional<ActivityChange> change(String activityId) {
    return changes.stream().filter(change -> change.activityId().equals(activityId)).findAny();
  }
}
