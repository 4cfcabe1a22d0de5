package io.planwright.schedule.progress;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The updates by activity, checked against the work and each other. */
final class Actuals {

  private final LocalDate asOf;
  private final Map<String, ActivityUpdate.Finished> finished = new HashMap<>();
  private final Map<String, ActivityUpdate.Started> started = new HashMap<>();
  private final Map<String, Integer> durations = new HashMap<>();
  private final Map<String, LocalDate> notBefore = new HashMap<>();

  private Actuals(LocalDate asOf) {
    this.asOf = asOf;
  }

  static Actuals of(WorkBreakdown work, LocalDate asOf, List<ActivityUpdate> updates) {
    Actuals actuals = new Actuals(asOf);
    for (ActivityUpdate update : updates) {
      Activity activity =
          work.activity(update.activityId())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "updates ["
                              + update.activityId()
                              + "] must name an activity of the plan. Correct the id, or add the"
                              + " activity."));
      actuals.add(activity, update);
    }
    return actuals;
  }

  private void add(Activity activity, ActivityUpdate update) {
    String id = activity.id();
    boolean isTold = finished.containsKey(id) || started.containsKey(id);
    if (update instanceof ActivityUpdate.Finished done) {
      requireHappened(id, done.finish());
      requireSingle(id, !isTold && !isReplanned(id));
      finished.put(id, done);
    } else if (update instanceof ActivityUpdate.Started begun) {
      requireHappened(id, begun.start());
      requireDuration(activity);
      requireSingle(id, !isTold && !isReplanned(id));
      started.put(id, begun);
    } else if (update instanceof ActivityUpdate.Reestimated estimate) {
      requireDuration(activity);
      requireSingle(id, !isTold && durations.put(id, estimate.durationDays()) == null);
    } else if (update instanceof ActivityUpdate.Postponed postponed) {
      requireSingle(id, !isTold && notBefore.put(id, postponed.notBefore()) == null);
    }
  }

  private boolean isReplanned(String id) {
    return durations.containsKey(id) || notBefore.containsKey(id);
  }

  private void requireHappened(String id, LocalDate date) {
    Require.that(
        !date.isAfter(asOf),
        "updates of " + id,
        date,
        "not be after the day of the re-planning " + asOf,
        "Leave out what has not happened yet.");
  }

  private static void requireDuration(Activity activity) {
    Require.that(
        !activity.isMilestone(),
        "updates of " + activity.id(),
        "a duration",
        "not be of a milestone",
        "Report a milestone as finished when it is reached.");
  }

  private static void requireSingle(String id, boolean isSingle) {
    Require.that(
        isSingle,
        "updates of " + id,
        "two",
        "not contradict each other",
        "Give the latest one only; a new duration and a first possible day go together.");
  }

  ActivityUpdate.@Nullable Finished finished(String id) {
    return finished.get(id);
  }

  ActivityUpdate.@Nullable Started started(String id) {
    return started.get(id);
  }

  boolean isFinished(String id) {
    return finished.containsKey(id);
  }

  boolean isStarted(String id) {
    return started.containsKey(id);
  }

  boolean isPostponed(String id) {
    return notBefore.containsKey(id);
  }

  int size() {
    return finished.size() + started.size();
  }

  /** The working days that an unfinished activity takes from now on. */
  int remainingDays(Activity activity) {
    ActivityUpdate.Started begun = started.get(activity.id());
    return begun != null
        ? begun.remainingDays()
        : durations.getOrDefault(activity.id(), activity.durationDays());
  }

  /** The first possible day of an activity that has not begun, from the plan or an update. */
  @Nullable LocalDate notBefore(Activity activity) {
    LocalDate planned = activity.notBefore().orElse(null);
    LocalDate updated = notBefore.get(activity.id());
    return updated == null || (planned != null && planned.isAfter(updated)) ? planned : updated;
  }

  LocalDate earliest(LocalDate bound) {
    LocalDate first = bound;
    for (ActivityUpdate.Finished update : finished.values()) {
      first = update.start().isBefore(first) ? update.start() : first;
    }
    for (ActivityUpdate.Started update : started.values()) {
      first = update.start().isBefore(first) ? update.start() : first;
    }
    return first;
  }
}
