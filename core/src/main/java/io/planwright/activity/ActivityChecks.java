package io.planwright.activity;

import io.planwright.internal.Require;
import java.util.HashSet;
import java.util.Set;

/** What holds for the attributes of every activity. */
final class ActivityChecks {

  private ActivityChecks() {}

  static void check(Activity activity) {
    Require.notBlank(activity.id(), "id", "Give the activity a stable id.");
    Require.notBlank(activity.name(), "name", "Say what people call the activity.");
    Require.between(
        activity.durationDays(),
        0,
        Activity.MAX_DAYS,
        "durationDays",
        "Give the duration in working days.");
    activity.effortHours().ifPresent(hours -> checkEffort(activity, hours));
    activity
        .assigneeId()
        .ifPresent(id -> Require.notBlank(id, "assigneeId", "Leave out who is not known yet."));
    activity.estimate().ifPresent(estimate -> checkEstimate(activity, estimate));
    checkFixedStart(activity);
    activity
        .cost()
        .ifPresent(
            cost ->
                Require.that(
                    !cost.isNegative(),
                    "cost",
                    cost,
                    "not be negative",
                    "Keep what it brings in among the goals."));
    checkRule(activity);
    checkModes(activity);
  }

  private static void checkEffort(Activity activity, double hours) {
    Require.notNegative(hours, "effortHours", "Leave out what was not estimated.");
    Require.that(
        hours == 0 || !activity.isMilestone(),
        "effortHours",
        hours,
        "be 0 or left out for a milestone",
        "Give the activity a duration, or the effort to another one.");
  }

  private static void checkEstimate(Activity activity, DurationEstimate estimate) {
    Require.that(
        !activity.isMilestone() || estimate.pessimistic() == 0,
        "estimate",
        estimate,
        "be left out for a milestone",
        "Give the activity a duration, or the estimate to another one.");
  }

  private static void checkFixedStart(Activity activity) {
    if (activity.fixedStart().isPresent() && activity.notBefore().isPresent()) {
      Require.that(
          !activity.fixedStart().get().isBefore(activity.notBefore().get()),
          "fixedStart",
          activity.fixedStart().get(),
          "not be before notBefore " + activity.notBefore().get(),
          "Leave out one of the two dates.");
    }
  }

  private static void checkRule(Activity activity) {
    Require.that(
        activity.durationRule() == DurationRule.FIXED_DURATION
            || activity.effortHours().orElse(0) > 0,
        "durationRule",
        activity.durationRule(),
        "be FIXED_DURATION for an activity without effort",
        "Give effortHours, from which the duration follows.");
  }

  private static void checkModes(Activity activity) {
    if (activity.modes().isEmpty()) {
      return;
    }
    Set<String> ids = new HashSet<>();
    for (ActivityMode mode : activity.modes()) {
      Require.that(
          ids.add(mode.id()), "modes", mode.id(), "have distinct ids", "Rename one of the modes.");
      Require.that(
          (mode.durationDays() == 0) == activity.isMilestone(),
          "durationDays of mode " + mode.id(),
          mode.durationDays(),
          activity.isMilestone() ? "be 0 for a milestone" : "be at least 1",
          "Make a milestone an activity of its own.");
    }
  }
}
