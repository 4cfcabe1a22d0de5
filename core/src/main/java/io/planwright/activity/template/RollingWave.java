package io.planwright.activity.template;

import io.planwright.activity.Activity;
import io.planwright.activity.Deliverable;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.LagUnit;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.activity.WorkShare;
import io.planwright.internal.Require;
import io.planwright.process.SalesProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A template in the size and with the ids of one deal, of which stages are detailed in waves. */
final class RollingWave {

  private final WorkTemplate template;
  private final SalesProcess process;
  private final DealFrame deal;
  private final List<List<Activity>> activities = new ArrayList<>();
  private final Map<String, Integer> stageOf = new HashMap<>();
  private final List<Dependency> dependencies;
  private final List<Deliverable> deliverables;
  private final boolean isWeightedByEffort;

  private RollingWave(WorkTemplate template, SalesProcess process, DealFrame deal) {
    this.template = template;
    this.process = process;
    this.deal = deal;
    Map<String, SizeDriver> drivers = new HashMap<>();
    template.drivers().forEach(driver -> drivers.put(driver.id(), driver));
    for (StageWork stage : template.stages()) {
      List<Activity> scaled = Scaling.scaled(stage, drivers, deal);
      scaled.forEach(activity -> stageOf.put(activity.id(), activities.size()));
      activities.add(scaled);
    }
    this.dependencies = template.dependencies().stream().map(this::prefixed).toList();
    this.deliverables = template.deliverables().stream().map(this::prefixed).toList();
    this.isWeightedByEffort =
        activities.stream()
            .flatMap(List::stream)
            .allMatch(activity -> activity.isMilestone() || activity.effortHours().isPresent());
  }

  static RollingWave of(WorkTemplate template, SalesProcess process, DealFrame deal) {
    Require.nonNull(process, "process");
    Require.nonNull(deal, "deal");
    requireStages(template, process);
    deal.sizeClasses().forEach((driver, size) -> requireClass(template, driver, size));
    return new RollingWave(template, process, deal);
  }

  private static void requireStages(WorkTemplate template, SalesProcess process) {
    int last = -1;
    for (StageWork stage : template.stages()) {
      int position = process.position(stage.stageId());
      Require.that(
          position > last,
          "stages",
          stage.stageId(),
          "come in the order of process " + process.id(),
          "Move the stage in the template.");
      last = position;
    }
  }

  private static void requireClass(WorkTemplate template, String driverId, String classId) {
    for (SizeDriver driver : template.drivers()) {
      if (driver.id().equals(driverId)) {
        driver.sizeClass(classId);
        return;
      }
    }
    throw new IllegalArgumentException(
        "sizeClasses [%s] must name drivers of the template, which are %s. Correct the id."
            .formatted(driverId, template.drivers().stream().map(SizeDriver::id).toList()));
  }

  private Dependency prefixed(Dependency link) {
    return new Dependency(
        deal.prefixed(link.predecessorId()),
        deal.prefixed(link.successorId()),
        link.type(),
        link.lagDays(),
        link.lagUnit());
  }

  private Deliverable prefixed(Deliverable deliverable) {
    return new Deliverable(
        deal.prefixed(deliverable.id()),
        deliverable.name(),
        deal.prefixed(deliverable.activityId()),
        deliverable.acceptanceCriteria());
  }

  /** The deal as nothing but a planning package. */
  WorkBreakdown seed() {
    WorkElement whole =
        new WorkElement(deal.dealId(), deal.dealName(), List.of(WorkShare.of(packageId(), "100")));
    return WorkBreakdown.of(List.of(whole), List.of(packageFrom(0)), List.of())
        .withDeliverables(deliverables.stream().map(this::onPackage).toList());
  }

  WorkBreakdown elaborate(WorkBreakdown work, String throughStageId) {
    Require.nonNull(work, "work");
    int through = position(throughStageId);
    int from = 0;
    while (from < stages() && isDetailed(work, from)) {
      from++;
    }
    Require.that(
        work.activity(packageId()).isPresent() && work.parentOf(packageId()).isPresent(),
        "work",
        work,
        "have the planning package " + packageId() + " as a part of an element",
        "Use the template for the deal first; what has no package left is in full detail.");
    Require.that(
        through >= from,
        "throughStageId",
        throughStageId,
        "be a stage that is not in detail yet",
        "Name a later stage.");
    return new Elaboration(this, work, from, through).result();
  }

  private boolean isDetailed(WorkBreakdown work, int stage) {
    String id = stageElementId(stage);
    return work.elements().stream().anyMatch(element -> element.id().equals(id));
  }

  private int position(String stageId) {
    Require.nonNull(stageId, "throughStageId");
    List<String> ids = template.stages().stream().map(StageWork::stageId).toList();
    Require.that(
        ids.contains(stageId),
        "throughStageId",
        stageId,
        "be one of " + ids,
        "Name a stage that the template has work for.");
    return ids.indexOf(stageId);
  }

  int stages() {
    return activities.size();
  }

  String packageId() {
    return deal.prefixed(WorkTemplate.PACKAGE);
  }

  String stageElementId(int stage) {
    return deal.prefixed(template.stages().get(stage).stageId());
  }

  List<Activity> activities(int stage) {
    return activities.get(stage);
  }

  List<Dependency> dependencies() {
    return dependencies;
  }

  /** The stage of an activity that the template has; -1 for others. */
  int stageOf(String activityId) {
    return stageOf.getOrDefault(activityId, -1);
  }

  double weight(List<Activity> parts) {
    return parts.stream().mapToDouble(this::weight).sum();
  }

  private double weight(Activity activity) {
    return isWeightedByEffort ? activity.effortHours().orElse(0) : activity.durationDays();
  }

  WorkElement element(int stage) {
    List<Activity> parts = activities(stage);
    return WorkElement.weighted(
        stageElementId(stage),
        process.stage(template.stages().get(stage).stageId()).name(),
        parts.stream().map(Activity::id).toList(),
        parts.stream().map(this::weight).toList());
  }

  /** What stands for a stage and all later ones. */
  Activity packageFrom(int stage) {
    List<String> names = new ArrayList<>();
    List<Activity> inside = new ArrayList<>();
    for (int i = stage; i < stages(); i++) {
      names.add(process.stage(template.stages().get(i).stageId()).name());
      inside.addAll(activities(i));
    }
    List<Dependency> between =
        dependencies.stream().filter(link -> stageOf(link.predecessorId()) >= stage).toList();
    return PlanningPackage.of(packageId(), "Later: " + String.join(", ", names), inside, between);
  }

  /** What the package of a stage and all later ones waits for: at most once of a kind. */
  List<Dependency> crossing(int stage) {
    Map<List<Object>, Dependency> crossing = new LinkedHashMap<>();
    for (Dependency link : dependencies) {
      if (stageOf(link.predecessorId()) < stage && stageOf(link.successorId()) >= stage) {
        // Even what only has to finish late holds the start: the package must not end too early.
        DependencyType type =
            link.type().isFromStart()
                ? DependencyType.START_TO_START
                : DependencyType.FINISH_TO_START;
        Dependency toPackage =
            new Dependency(link.predecessorId(), packageId(), type, link.lagDays(), link.lagUnit());
        crossing.merge(List.of(link.predecessorId(), type), toPackage, RollingWave::later);
      }
    }
    return List.copyOf(crossing.values());
  }

  /** One dependency that holds as long as both: of as many days, working ones last longer. */
  private static Dependency later(Dependency one, Dependency other) {
    if (one.lagUnit() == other.lagUnit()) {
      return one.lagDays() >= other.lagDays() ? one : other;
    }
    Dependency working = one.lagUnit() == LagUnit.WORKING ? one : other;
    Dependency elapsed = one.lagUnit() == LagUnit.WORKING ? other : one;
    return working.withLagDays(Math.max(working.lagDays(), Math.max(0, elapsed.lagDays())));
  }

  /** The deliverable with that id where its activity is in detail, on the package elsewhere. */
  Deliverable placed(Deliverable deliverable, int firstOfPackage, String placeOfOthers) {
    for (Deliverable own : deliverables) {
      if (own.id().equals(deliverable.id())) {
        return stageOf(own.activityId()) < firstOfPackage
            ? moved(deliverable, own.activityId())
            : onPackage(deliverable);
      }
    }
    return moved(deliverable, placeOfOthers);
  }

  private Deliverable onPackage(Deliverable deliverable) {
    return moved(deliverable, packageId());
  }

  private static Deliverable moved(Deliverable deliverable, String activityId) {
    return new Deliverable(
        deliverable.id(), deliverable.name(), activityId, deliverable.acceptanceCriteria());
  }
}
