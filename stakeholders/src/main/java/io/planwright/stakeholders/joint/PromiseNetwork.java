package io.planwright.stakeholders.joint;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.WorkBreakdown;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.risk.DurationOutcomes;
import io.planwright.schedule.risk.DurationOutcomes.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A joint plan as a network of the schedule that begins on the as-of day. An open commitment is two
 * activities: the promise, which takes until its owner delivers if nobody is waited for, and the
 * work after all that is waited for, which ends no earlier than the promise. What is done is in it
 * by the days that have passed since. Not thread-safe: made for one call.
 */
final class PromiseNetwork {

  private final JointDays days;
  private final LocalDate asOf;
  private final List<Commitment> open;
  private final Map<String, Commitment> byId;
  private final Map<String, DurationOutcomes> outcomes = new LinkedHashMap<>();
  private final Map<String, Double> keptChance = new LinkedHashMap<>();
  private final Map<String, String> sides = new LinkedHashMap<>();
  private final List<Activity> activities = new ArrayList<>();
  private final List<Dependency> links = new ArrayList<>();

  PromiseNetwork(MutualActionPlan plan, JointDays days, LocalDate asOf, PromiseLaws laws) {
    this.days = days;
    this.asOf = asOf;
    open = plan.commitments().stream().filter(c -> isOpen(c, asOf)).toList();
    byId = plan.commitments().stream().collect(Collectors.toMap(Commitment::id, c -> c));
    for (Commitment commitment : open) {
      takePromise(commitment, laws.of(commitment));
      String promise = promise(commitment);
      String work = work(commitment);
      activities.add(Activity.of(promise, promise, 1));
      activities.add(Activity.of(work, work, workDays(commitment)));
      links.add(Dependency.of(promise, work, DependencyType.FINISH_TO_FINISH));
      waitedFor(commitment)
          .forEach(first -> links.add(Dependency.finishToStart(work(first), work)));
    }
  }

  static boolean isOpen(Commitment commitment, LocalDate asOf) {
    Commitment.Status status = commitment.status(asOf);
    return status == Commitment.Status.OPEN || status == Commitment.Status.OVERDUE;
  }

  /** The activity that ends when the owner delivers. */
  static String promise(Commitment commitment) {
    return "promise " + commitment.id();
  }

  /** The activity that ends when the commitment is done. */
  static String work(Commitment commitment) {
    return "work " + commitment.id();
  }

  /** What it is known not to have been done by is left out: the as-of day has begun. */
  private void takePromise(Commitment commitment, PromiseLaw law) {
    LocalDate due = commitment.due();
    List<Outcome> possible = new ArrayList<>();
    double kept = 0;
    double all = 0;
    for (Map.Entry<Integer, Double> entry : law.weights().entrySet()) {
      int deviation = entry.getKey();
      LocalDate done = deviation == 0 ? due : days.shifted(commitment.side(), due, deviation);
      if (done.isAfter(asOf) || (deviation == 0 && done.equals(asOf))) {
        double weight = entry.getValue();
        int length = deviation == 0 ? days.throughDue(due) : days.through(done);
        possible.add(new Outcome(length, weight));
        all += weight;
        kept += deviation <= 0 ? weight : 0;
      }
    }
    String promise = promise(commitment);
    outcomes.put(promise, new DurationOutcomes(possible));
    keptChance.put(commitment.id(), kept / all);
    sides.put(promise, commitment.side().name());
  }

  private List<Commitment> waitedFor(Commitment commitment) {
    return open.stream().filter(first -> commitment.dependsOn().contains(first.id())).toList();
  }

  /** What waits for open ones takes all its days; else those that are left of them count. */
  private int workDays(Commitment commitment) {
    if (!waitedFor(commitment).isEmpty()) {
      return days.lengthOf(commitment.side(), commitment.durationDays(), commitment.due());
    }
    int left = 0;
    for (String id : commitment.dependsOn()) {
      Commitment first = byId.getOrDefault(id, commitment);
      LocalDate done = first.doneOn().orElse(asOf);
      LocalDate end = days.shifted(commitment.side(), done, commitment.durationDays());
      left = Math.max(left, days.through(end));
    }
    return left;
  }

  List<Commitment> open() {
    return open;
  }

  /** What to schedule, if there is an open commitment. */
  ScheduleRequest request() {
    return new ScheduleRequest(WorkBreakdown.of(activities, links), asOf, days.calendar());
  }

  Map<String, DurationOutcomes> outcomes() {
    return outcomes;
  }

  /** The same if a promise is done by its due date, or where it is overdue as soon as it can be. */
  Map<String, DurationOutcomes> outcomesIfPunctual(Commitment commitment) {
    Map<String, DurationOutcomes> changed = new LinkedHashMap<>(outcomes);
    changed.computeIfPresent(
        promise(commitment),
        (id, own) -> own.within(Math.max(own.shortest(), days.throughDue(commitment.due()))));
    return changed;
  }

  /** The chance that a promise is done by its due date, as far as its owner is concerned. */
  double keptChance(Commitment commitment) {
    return keptChance.getOrDefault(commitment.id(), 0.0);
  }

  /** The side of each promise, by activity. */
  Map<String, String> sides() {
    return sides;
  }
}
