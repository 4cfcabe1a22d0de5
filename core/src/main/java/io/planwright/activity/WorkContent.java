package io.planwright.activity;

import io.planwright.internal.Require;

/** How long people need for the work of an activity. */
final class WorkContent {

  /** What a quotient of doubles may be off: 16 hours of 1.6 people are ten hours, not eleven. */
  private static final double ROUNDING = 1e-9;

  private WorkContent() {}

  static int workingDays(Activity activity, ActivityMode mode, double hoursPerDay) {
    Require.nonNull(mode, "mode");
    Require.that(
        hoursPerDay > 0 && hoursPerDay <= 24,
        "hoursPerDay",
        hoursPerDay,
        "be above 0 and at most 24",
        "Give the hours of a full working day.");
    if (activity.durationRule() == DurationRule.FIXED_DURATION) {
      return mode.durationDays();
    }
    double people = mode.requirements().isEmpty() ? 1 : mode.fullTimePeople();
    double days =
        Math.ceil(activity.effortHours().orElse(0) / (people * hoursPerDay) * (1 - ROUNDING));
    Require.that(
        days <= Activity.MAX_DAYS,
        "effortHours",
        activity.effortHours().orElse(0),
        "be done within " + Activity.MAX_DAYS + " working days in mode " + mode.id(),
        "Split the work, or ask for more people.");
    return (int) Math.max(1, days);
  }
}
