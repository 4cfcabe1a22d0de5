package io.planwright.schedule.progress;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.schedule.ScheduledActivity;

/**
 * The starts and finishes of dated activities as boundaries of days. A milestone is somewhere
 * between the start and the end of its day, of which its date says no more.
 */
final class Events {

  private final WorkBreakdown work;
  private final DayBoundaries days;

  Events(WorkBreakdown work, DayBoundaries days) {
    this.work = work;
    this.days = days;
  }

  /** The earliest boundary at which a dependency may let a successor of some length start. */
  long least(Dependency link, ScheduledActivity predecessor, long length) {
    boolean isMorning = link.type().isFromStart() || isMilestone(link.predecessorId());
    return after(link, predecessor, isMorning, length);
  }

  /** The latest such boundary; another one than the least only after a milestone. */
  long most(Dependency link, ScheduledActivity predecessor, long length) {
    boolean isMorning = link.type().isFromStart() && !isMilestone(link.predecessorId());
    return after(link, predecessor, isMorning, length);
  }

  private long after(Dependency link, ScheduledActivity from, boolean isMorning, long length) {
    return days.startAfter(link, isMorning ? from.start() : from.finish(), isMorning, length);
  }

  /** The latest boundary at which an activity may start; another one only for a milestone. */
  long latestStart(String id, ScheduledActivity dates) {
    return isMilestone(id) ? days.end(dates.finish()) : days.start(dates.start());
  }

  /** The working days from start to finish, waiting included; 0 for a milestone. */
  long length(String id, ScheduledActivity dates) {
    return isMilestone(id) ? 0 : days.end(dates.finish()) - days.start(dates.start());
  }

  private boolean isMilestone(String id) {
    return work.activity(id).filter(Activity::isMilestone).isPresent();
  }
}
