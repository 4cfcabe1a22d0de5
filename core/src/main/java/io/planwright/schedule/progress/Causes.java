package io.planwright.schedule.progress;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.internal.Require;
import io.planwright.schedule.ScheduledActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what decides the new days of an activity: which dependency is tight, or what else. */
final class Causes {

  /** Why an activity moved, and by whom. */
  record Cause(MoveCause kind, String id) {}

  private final Actuals actuals;
  private final DayBoundaries days;
  private final Events events;
  private final Map<String, ScheduledActivity> now;
  private final Map<String, ScheduledActivity> before;
  private final Map<String, ScheduledActivity> rest;
  private final long first;
  private final Map<String, List<Dependency>> into = new HashMap<>();

  Causes(
      WorkBreakdown work,
      Actuals actuals,
      DayBoundaries days,
      Map<String, ScheduledActivity> now,
      Map<String, ScheduledActivity> before,
      Map<String, ScheduledActivity> rest,
      LocalDate first) {
    this.actuals = actuals;
    this.days = days;
    this.events = new Events(work, days);
    this.now = now;
    this.before = before;
    this.rest = rest;
    this.first = days.start(first);
    for (Dependency link : work.dependencies()) {
      into.computeIfAbsent(link.successorId(), id -> new ArrayList<>()).add(link);
    }
  }

  int startShift(String id) {
    return Math.toIntExact(
        days.start(dates(now, id).start()) - days.start(dates(before, id).start()));
  }

  int finishShift(String id) {
    return Math.toIntExact(
        days.end(dates(now, id).finish()) - days.end(dates(before, id).finish()));
  }

  Cause of(Activity activity) {
    String id = activity.id();
    int startShift = startShift(id);
    int longer = finishShift(id) - startShift;
    ScheduledActivity left = rest.get(id);
    if (actuals.isStarted(id) && left != null && days.start(left.start()) > first) {
      Cause holder = pushedBy(id, left, longer);
      if (holder != null) {
        return holder;
      }
    }
    if (Math.abs(longer) > Math.abs(startShift)) {
      return new Cause(MoveCause.OWN_DURATION, id);
    }
    Cause pushed = pushedBy(id, dates(now, id), startShift);
    if (pushed != null) {
      return pushed;
    }
    return actuals.isFinished(id) || actuals.isStarted(id)
        ? new Cause(MoveCause.OWN_START, id)
        : unpushed(activity, startShift, longer);
  }

  /** The predecessor that holds an activity where it is and moved most, if one did. */
  private @Nullable Cause pushedBy(String id, ScheduledActivity dates, int shift) {
    Cause best = null;
    int most = 0;
    for (Dependency link : into.getOrDefault(id, List.of())) {
      String holder = isTight(link, dates) ? holder(link) : null;
      if (holder == null) {
        continue;
      }
      boolean isNew = !before.containsKey(holder);
      int moved = isNew ? shift : eventShift(link, holder);
      if (moved * Math.signum(shift) > most) {
        most = Math.abs(moved);
        best = new Cause(isNew ? MoveCause.NEW_ACTIVITY : MoveCause.PREDECESSOR, holder);
      }
    }
    return best;
  }

  private Cause unpushed(Activity activity, int shift, int longer) {
    String id = activity.id();
    long start = days.start(dates(now, id).start());
    LocalDate possible = actuals.notBefore(activity);
    LocalDate fixed = activity.fixedStart().orElse(null);
    if ((possible != null && days.start(possible) == start)
        || (fixed != null && days.start(fixed) == start)) {
      return new Cause(MoveCause.FIRST_POSSIBLE_DAY, id);
    }
    if (longer != 0 && longer == -shift && isFinishHeld(id)) {
      return new Cause(MoveCause.OWN_DURATION, id); // its finish stays, so its start gives way
    }
    if (shift > 0 && start == first) {
      return new Cause(MoveCause.NOT_STARTED, id);
    }
    String released = shift < 0 ? releasedBy(id) : null;
    if (released != null) {
      return new Cause(MoveCause.PREDECESSOR, released);
    }
    for (Dependency link : into.getOrDefault(id, List.of())) {
      if (isTight(link, dates(now, id))) {
        return new Cause(MoveCause.CHANGED_DEPENDENCY, holder(link));
      }
    }
    return new Cause(MoveCause.CHANGED_DEPENDENCY, id);
  }

  private boolean isFinishHeld(String id) {
    for (Dependency link : into.getOrDefault(id, List.of())) {
      if (!link.type().isToStart() && isTight(link, dates(now, id))) {
        return true;
      }
    }
    return false;
  }

  /** The predecessor that moved forward most, and so let its successor do the same. */
  private @Nullable String releasedBy(String id) {
    String best = null;
    int least = 0;
    for (Dependency link : into.getOrDefault(id, List.of())) {
      String from = link.predecessorId();
      if (before.containsKey(from) && eventShift(link, from) < least) {
        least = eventShift(link, from);
        best = from;
      }
    }
    return best;
  }

  private int eventShift(Dependency link, String holder) {
    return link.type().isFromStart() && holder.equals(link.predecessorId())
        ? startShift(holder)
        : finishShift(holder);
  }

  /** Whether an activity with such dates could not be a day earlier for this dependency. */
  private boolean isTight(Dependency link, ScheduledActivity dates) {
    String to = link.successorId();
    String from = link.predecessorId();
    boolean isPassed = actuals.isFinished(to) && dates.equals(rest.get(to));
    long length = isPassed ? 0 : events.length(to, dates);
    long first = days.start(dates.start());
    long last = isPassed ? days.end(dates.finish()) : events.latestStart(to, dates);
    if (isPassing(link)) {
      ScheduledActivity event = dates(rest, from);
      long shorter = link.type().isToStart() ? 0 : length;
      return days.start(event.start()) - shorter <= last
          && days.end(event.finish()) - shorter >= first;
    }
    ScheduledActivity event = dates(now, from);
    return events.least(link, event, length) <= last && events.most(link, event, length) >= first;
  }

  /** Whether the predecessor is done and stands for its own unfinished predecessors. */
  private boolean isPassing(Dependency link) {
    String from = link.predecessorId();
    return actuals.isFinished(from) && rest.containsKey(from) && !link.type().isFromStart();
  }

  /** The predecessor of a dependency, or the unfinished one that it passes on. */
  private String holder(Dependency link) {
    Dependency at = link;
    while (isPassing(at)) {
      String from = at.predecessorId();
      Dependency next = null;
      for (Dependency before : into.getOrDefault(from, List.of())) {
        next = isTight(before, dates(rest, from)) ? before : next;
      }
      if (next == null) {
        return from;
      }
      at = next;
    }
    return at.predecessorId();
  }

  private static ScheduledActivity dates(Map<String, ScheduledActivity> of, String id) {
    return Require.nonNull(of.get(id), id);
  }
}
