package io.planwright.schedule.progress;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the new dates differ in from the baseline, activity by activity. */
final class Comparison {

  private final ReplanRequest request;
  private final Actuals actuals;
  private final WorkBreakdown work;
  private final Map<String, ScheduledActivity> now;
  private final Map<String, ScheduledActivity> before;
  private final DayBoundaries days;
  private final List<ActivityChange> changes = new ArrayList<>();
  private final LocalDate finish;

  Comparison(
      ReplanRequest request,
      Actuals actuals,
      Map<String, ScheduledActivity> now,
      Map<String, ScheduledActivity> rest,
      LocalDate first) {
    this.request = request;
    this.actuals = actuals;
    this.work = request.plan().workBreakdown();
    this.now = now;
    this.before = request.baseline().byActivityId();
    this.finish = latest(now);
    LocalDate start = request.baseline().start();
    LocalDate end = request.baseline().finish();
    this.days =
        new DayBoundaries(
            request.plan().calendar(),
            actuals.earliest(start.isBefore(first) ? start : first),
            finish.isAfter(end) ? finish : end);
    Causes causes = new Causes(work, actuals, days, now, before, rest, first);
    Map<String, String> origins = new HashMap<>();
    for (Activity activity : work.activitiesInOrder()) {
      explain(activity, causes, origins);
    }
  }

  private static LocalDate latest(Map<String, ScheduledActivity> activities) {
    LocalDate latest = LocalDate.MIN;
    for (ScheduledActivity activity : activities.values()) {
      latest = activity.finish().isAfter(latest) ? activity.finish() : latest;
    }
    return latest;
  }

  private void explain(Activity activity, Causes causes, Map<String, String> origins) {
    String id = activity.id();
    ScheduledActivity planned = before.get(id);
    if (planned == null) {
      return;
    }
    ScheduledActivity dated = Require.nonNull(now.get(id), id);
    int startShift = causes.startShift(id);
    int finishShift = causes.finishShift(id);
    if (startShift == 0 && finishShift == 0) {
      return;
    }
    Causes.Cause cause = causes.of(activity);
    String origin =
        switch (cause.kind()) {
          case PREDECESSOR -> origins.getOrDefault(cause.id(), cause.id());
          case NEW_ACTIVITY -> cause.id();
          default -> id;
        };
    origins.put(id, origin);
    changes.add(
        new ActivityChange(
            id,
            planned.start(),
            planned.finish(),
            dated.start(),
            dated.finish(),
            startShift,
            finishShift,
            cause.kind(),
            cause.id(),
            origin,
            MoveWords.sentence(activity.name(), startShift, finishShift, cause, origin)));
  }

  private int finishShift() {
    return Math.toIntExact(days.end(finish) - days.end(request.baseline().finish()));
  }

  String summary() {
    int shift = finishShift();
    return "The plan finishes on "
        + finish
        + (shift == 0 ? ", as in the baseline; " : ", " + MoveWords.shift(shift) + "; ")
        + changes.size()
        + " of "
        + now.size()
        + " activities moved.";
  }

  /** How far the activities moved that set off a move, the farthest first. */
  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    for (ActivityChange change : changes) {
      if (change.originId().equals(change.activityId())
          || change.cause() == MoveCause.NEW_ACTIVITY) {
        reasons.add(new Reason(change.activityId(), change.finishShiftDays(), change.statement()));
      }
    }
    reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.contribution())));
    return reasons;
  }

  Provenance provenance() {
    return Provenance.of(
        "re-planning from a status date",
        Map.of("outOfSequence", request.outOfSequence().name()),
        "as of " + request.asOf(),
        actuals.size());
  }

  ReplannedSchedule result(Schedule schedule) {
    List<String> added = new ArrayList<>();
    List<String> newlyCritical = new ArrayList<>();
    List<String> noLongerCritical = new ArrayList<>();
    for (ScheduledActivity activity : schedule.activities()) {
      String id = activity.activityId();
      ScheduledActivity planned = before.get(id);
      if (planned == null) {
        added.add(id);
      } else if (activity.critical() && !planned.critical()) {
        newlyCritical.add(id);
      } else if (planned.critical() && !activity.critical() && !actuals.isFinished(id)) {
        noLongerCritical.add(id);
      }
    }
    List<String> removed = new ArrayList<>();
    Set<String> kept = new HashSet<>(now.keySet());
    for (ScheduledActivity planned : request.baseline().activities()) {
      if (!kept.contains(planned.activityId())) {
        removed.add(planned.activityId());
      }
    }
    return new ReplannedSchedule(
        schedule,
        changes,
        added,
        removed,
        finishShift(),
        newlyCritical,
        noLongerCritical,
        outOfSequence(),
        provenance());
  }

  private List<Dependency> outOfSequence() {
    List<Dependency> ahead = new ArrayList<>();
    for (Dependency link : work.dependencies()) {
      if (isAhead(link)) {
        ahead.add(link);
      }
    }
    return ahead;
  }

  /** Whether an event has happened before the one it waits for did or will let it. */
  private boolean isAhead(Dependency link) {
    String from = link.predecessorId();
    String to = link.successorId();
    boolean hasHappened =
        actuals.isFinished(to) || (link.type().isToStart() && actuals.isStarted(to));
    if (!hasHappened) {
      return false;
    }
    Events events = new Events(work, days);
    long length = events.length(to, dated(to));
    return events.least(link, dated(from), length) > events.latestStart(to, dated(to));
  }

  private ScheduledActivity dated(String id) {
    return Require.nonNull(now.get(id), id);
  }
}
