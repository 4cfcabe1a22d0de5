package io.planwright.activity.template;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DurationEstimate;
import io.planwright.activity.LagUnit;
import io.planwright.activity.WorkBreakdown;
import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Sums activities up to one that stands for them until they are planned in detail. */
final class PlanningPackage {

  private final WorkBreakdown inside;
  private final Map<String, List<Dependency>> incoming = new HashMap<>();

  private PlanningPackage(WorkBreakdown inside) {
    this.inside = inside;
    for (Dependency link : inside.dependencies()) {
      incoming.computeIfAbsent(link.successorId(), key -> new ArrayList<>()).add(link);
    }
  }

  static Activity of(
      String id, String name, List<Activity> activities, List<Dependency> dependencies) {
    PlanningPackage later = new PlanningPackage(WorkBreakdown.of(activities, dependencies));
    Activity.Builder builder = Activity.builder();
    builder
        .id(id)
        .name(name)
        .durationDays((int) Math.ceil(later.length(Activity::durationDays)))
        .divisible(true);
    if (activities.stream().anyMatch(activity -> activity.effortHours().isPresent())) {
      builder.effortHours(activities.stream().mapToDouble(a -> a.effortHours().orElse(0)).sum());
    }
    activities.stream()
        .map(Activity::cost)
        .flatMap(Optional::stream)
        .reduce(Money::plus)
        .ifPresent(builder::cost);
    if (activities.stream().anyMatch(activity -> activity.estimate().isPresent())) {
      builder.estimate(later.estimate());
    }
    return builder.build();
  }

  /** As if all went well, as likely and badly together, which overstates the spread a little. */
  private DurationEstimate estimate() {
    double optimistic = length(a -> judged(a, DurationEstimate::optimistic));
    // A longer activity that has to finish late may start, and let others start, earlier.
    double mostLikely = Math.max(optimistic, length(a -> judged(a, DurationEstimate::mostLikely)));
    double pessimistic =
        Math.max(mostLikely, length(a -> judged(a, DurationEstimate::pessimistic)));
    return new DurationEstimate(optimistic, mostLikely, pessimistic);
  }

  private static double judged(Activity activity, ToDoubleFunction<DurationEstimate> judgement) {
    return activity
        .estimate()
        .map(judgement::applyAsDouble)
        .orElse((double) activity.durationDays());
  }

  /** The longest path through the activities, in working days. */
  private double length(ToDoubleFunction<Activity> duration) {
    Map<String, Double> starts = new HashMap<>();
    Map<String, Double> finishes = new HashMap<>();
    double length = 0;
    for (Activity activity : inside.activitiesInOrder()) {
      double days = duration.applyAsDouble(activity);
      double start = 0;
      for (Dependency link : incoming.getOrDefault(activity.id(), List.of())) {
        Map<String, Double> events = link.type().isFromStart() ? starts : finishes;
        double event = events.getOrDefault(link.predecessorId(), 0.0) + workingLag(link);
        start = Math.max(start, link.type().isToStart() ? event : event - days);
      }
      starts.put(activity.id(), start);
      finishes.put(activity.id(), start + days);
      length = Math.max(length, start + days);
    }
    return length;
  }

  /** Elapsed days hold at most as many working days; a lead in them may hold none. */
  private static int workingLag(Dependency link) {
    return link.lagUnit() == LagUnit.WORKING ? link.lagDays() : Math.max(0, link.lagDays());
  }
}
