package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkStatus;
import io.planwright.internal.Require;
import io.planwright.schedule.ScheduledActivity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of an outline.
 *
 * @param status id, name, level, effort and progress, summed up for an element
 * @param parentId what it is a part of; empty for a root
 * @param share its share of the parent in percent
 * @param activity the activity; null for an element
 * @param dates its dates; null for an element
 * @param span from the first to the last day of it
 */
record OutlineLine(
    WorkStatus status,
    String parentId,
    BigDecimal share,
    @Nullable Activity activity,
    @Nullable ScheduledActivity dates,
    ActivityDates span) {

  String id() {
    return status.id();
  }

  String name() {
    return status.name();
  }

  boolean isElement() {
    return activity == null;
  }

  boolean isMilestone() {
    return activity != null && activity.isMilestone();
  }

  boolean isCritical() {
    return dates != null && dates.critical();
  }

  Activity leaf() {
    return Require.nonNull(activity, "activity");
  }

  ScheduledActivity planned() {
    return Require.nonNull(dates, "dates");
  }
}
