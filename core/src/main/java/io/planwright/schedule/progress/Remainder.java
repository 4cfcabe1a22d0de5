package io.planwright.schedule.progress;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.schedule.ScheduleRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The work that is left, as a plan of its own from the day after: finished activities are gone, and
 * what they ask of others has become first possible days. With retained logic an activity that was
 * finished before its predecessors stays as an event that passes their finish on.
 */
final class Remainder {

  private final WorkBreakdown work;
  private final Actuals actuals;
  private final boolean isRetained;
  private final DayBoundaries days;
  private final LocalDate first;
  private final Set<String> passed = new HashSet<>();
  private final Map<String, Long> bounds = new HashMap<>();
  private final List<Dependency> links = new ArrayList<>();

  private Remainder(ReplanRequest request, Actuals actuals) {
    ScheduleRequest plan = request.plan();
    this.work = plan.workBreakdown();
    this.actuals = actuals;
    this.isRetained = request.outOfSequence() == OutOfSequence.RETAINED_LOGIC;
    LocalDate next = request.asOf().plusDays(1);
    this.first = plan.start().isAfter(next) ? plan.start() : next;
    this.days = new DayBoundaries(plan.calendar(), actuals.earliest(first), first);
  }

  static Remainder of(ReplanRequest request, Actuals actuals) {
    Remainder remainder = new Remainder(request, actuals);
    if (remainder.isRetained) {
      remainder.findPassed();
    }
    for (Dependency link : remainder.work.dependencies()) {
      remainder.take(link);
    }
    return remainder;
  }

  /** Finished activities that come after an unfinished one and before another one. */
  private void findPassed() {
    Map<String, List<Dependency>> into = new HashMap<>();
    Map<String, List<Dependency>> outOf = new HashMap<>();
    for (Dependency link : work.dependencies()) {
      into.computeIfAbsent(link.successorId(), id -> new ArrayList<>()).add(link);
      outOf.computeIfAbsent(link.predecessorId(), id -> new ArrayList<>()).add(link);
    }
    List<Activity> order = work.activitiesInOrder();
    Set<String> after = new HashSet<>();
    for (Activity activity : order) {
      for (Dependency link : into.getOrDefault(activity.id(), List.of())) {
        if (isLeft(link.predecessorId())
            || (after.contains(link.predecessorId()) && !link.type().isFromStart())) {
          after.add(activity.id());
        }
      }
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      String id = order.get(i).id();
      for (Dependency link : outOf.getOrDefault(id, List.of())) {
        boolean isNeeded = isLeft(link.successorId()) || passed.contains(link.successorId());
        if (!isLeft(id) && after.contains(id) && isNeeded && !link.type().isFromStart()) {
          passed.add(id);
        }
      }
    }
  }

  private boolean isLeft(String id) {
    return !actuals.isFinished(id);
  }

  private void take(Dependency link) {
    String from = link.predecessorId();
    String to = link.successorId();
    boolean isOver = !isLeft(to) && !passed.contains(to);
    if (isOver || (actuals.isStarted(to) && !isRetained && link.type().isToStart())) {
      return;
    }
    boolean isFromEvent =
        link.type().isFromStart() ? !isLeft(from) || actuals.isStarted(from) : !isLeft(from);
    if (isFromEvent) {
      bound(link);
    } else {
      links.add(link);
    }
    if (passed.contains(from) && !link.type().isFromStart()) {
      // The lag ran from the actual finish; the predecessors of the event add none.
      links.add(new Dependency(from, to, link.type(), 0));
    }
  }

  /** What a dated event asks of the start of an activity that is left. */
  private void bound(Dependency link) {
    String from = link.predecessorId();
    ActivityUpdate.Finished done = actuals.finished(from);
    ActivityUpdate.Started begun = actuals.started(from);
    boolean isMorning = link.type().isFromStart();
    LocalDate event = first;
    if (done != null) {
      event = isMorning ? done.start() : done.finish();
    } else if (begun != null) {
      event = begun.start();
    }
    long least = days.startAfter(link, event, isMorning, remaining(link.successorId()));
    bounds.merge(link.successorId(), least, Math::max);
  }

  private int remaining(String id) {
    return isLeft(id) ? work.activity(id).map(actuals::remainingDays).orElse(0) : 0;
  }

  /** Whether an activity is in the remaining plan only to pass a finish on. */
  boolean isPassed(String id) {
    return passed.contains(id);
  }

  boolean isEmpty() {
    return work.activities().stream().noneMatch(activity -> isLeft(activity.id()));
  }

  LocalDate first() {
    return first;
  }

  /** The remaining plan; there must be one. */
  ScheduleRequest request(ScheduleRequest plan) {
    List<Activity> left = new ArrayList<>();
    for (Activity activity : work.activities()) {
      if (isLeft(activity.id()) || passed.contains(activity.id())) {
        left.add(remainder(activity));
      }
    }
    return new ScheduleRequest(WorkBreakdown.of(left, links), first, plan.calendar());
  }

  private Activity remainder(Activity activity) {
    String id = activity.id();
    Activity.Builder builder =
        Activity.builder().id(id).name(activity.name()).durationDays(remaining(id));
    activity.assigneeId().ifPresent(builder::assigneeId);
    boolean isOpen = isLeft(id) && !actuals.isStarted(id);
    LocalDate date = isOpen ? actuals.notBefore(activity) : null;
    long bound = bounds.getOrDefault(id, Long.MIN_VALUE);
    if (bound > days.start(first)) {
      LocalDate bounded = days.dateFrom(bound);
      date = date == null || bounded.isAfter(date) ? bounded : date;
    }
    if (date != null) {
      builder.notBefore(date);
    }
    LocalDate fixed = isOpen ? activity.fixedStart().orElse(null) : null;
    // A fixed day that is over, or that cannot be kept, fixes nothing any more.
    if (fixed != null && !fixed.isBefore(first) && (date == null || !date.isAfter(fixed))) {
      builder.fixedStart(fixed);
    }
    if (isLeft(id)) {
      activity.deadline().ifPresent(builder::deadline);
    }
    return builder.build();
  }
}
