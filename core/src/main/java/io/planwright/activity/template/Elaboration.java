package io.planwright.activity.template;

import io.planwright.activity.Activity;
import io.planwright.activity.Deliverable;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.activity.WorkShare;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts stages in detail, and a smaller package for those after them, in the place of a package. */
final class Elaboration {

  private final RollingWave wave;
  private final WorkBreakdown work;
  private final int from;
  private final int through;
  private final List<Activity> added = new ArrayList<>();
  private final Map<List<Object>, Dependency> links = new LinkedHashMap<>();

  /**
   * Prepares the elaboration.
   *
   * @param from the first stage to detail, which the package of the work begins with
   * @param through the last stage to detail
   */
  Elaboration(RollingWave wave, WorkBreakdown work, int from, int through) {
    this.wave = wave;
    this.work = work;
    this.from = from;
    this.through = through;
    for (int stage = from; stage <= through; stage++) {
      added.addAll(wave.activities(stage));
    }
    if (isPackageLeft()) {
      added.add(wave.packageFrom(through + 1));
    }
  }

  private boolean isPackageLeft() {
    return through + 1 < wave.stages();
  }

  WorkBreakdown result() {
    linkKept();
    linkAdded();
    linkOthers();
    List<Dependency> all = List.copyOf(links.values());
    return WorkBreakdown.of(elements(), activities(), all).withDeliverables(deliverables());
  }

  private List<WorkElement> elements() {
    List<WorkElement> elements = new ArrayList<>();
    for (WorkElement element : work.elements()) {
      if (holdsPackage(element)) {
        addSplit(element, elements);
      } else {
        elements.add(element);
      }
    }
    return elements;
  }

  private boolean holdsPackage(WorkElement element) {
    return element.parts().stream().map(WorkShare::partId).anyMatch(wave.packageId()::equals);
  }

  private void addSplit(WorkElement element, List<WorkElement> target) {
    List<String> ids = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    List<WorkElement> stages = new ArrayList<>();
    for (int stage = from; stage <= through; stage++) {
      ids.add(wave.stageElementId(stage));
      weights.add(wave.weight(wave.activities(stage)));
      stages.add(wave.element(stage));
    }
    if (isPackageLeft()) {
      double weight = 0;
      for (int stage = through + 1; stage < wave.stages(); stage++) {
        weight += wave.weight(wave.activities(stage));
      }
      ids.add(wave.packageId());
      weights.add(weight);
    }
    target.add(element.withPartSplit(wave.packageId(), ids, weights));
    target.addAll(stages);
  }

  private List<Activity> activities() {
    List<Activity> activities = new ArrayList<>();
    for (Activity activity : work.activities()) {
      if (activity.id().equals(wave.packageId())) {
        addDated(activity, activities);
      } else {
        activities.add(activity);
      }
    }
    return activities;
  }

  /** Dates that the package was given hold its first activities and bind its last one. */
  private void addDated(Activity before, List<Activity> target) {
    Set<String> first = ends(true);
    for (int i = 0; i < added.size(); i++) {
      Activity.Builder builder = added.get(i).toBuilder();
      if (first.contains(added.get(i).id())) {
        builder.notBefore(before.fixedStart().or(before::notBefore));
      }
      if (i == added.size() - 1) {
        builder.deadline(before.deadline());
      }
      target.add(builder.build());
    }
  }

  private List<Deliverable> deliverables() {
    String last = added.get(added.size() - 1).id();
    return work.deliverables().stream()
        .map(
            deliverable ->
                deliverable.activityId().equals(wave.packageId())
                    ? wave.placed(deliverable, through + 1, last)
                    : deliverable)
        .toList();
  }

  private void link(Dependency link) {
    links.putIfAbsent(List.of(link.predecessorId(), link.successorId(), link.type()), link);
  }

  private void linkKept() {
    work.dependencies().stream().filter(link -> !touchesPackage(link)).forEach(this::link);
  }

  private boolean touchesPackage(Dependency link) {
    return link.predecessorId().equals(wave.packageId())
        || link.successorId().equals(wave.packageId());
  }

  /** The dependencies of the template, but for activities that were taken out since. */
  private void linkAdded() {
    for (Dependency link : wave.dependencies()) {
      int stage = wave.stageOf(link.successorId());
      if (stage >= from && stage <= through && isThere(link.predecessorId())) {
        link(link);
      }
    }
    if (isPackageLeft()) {
      wave.crossing(through + 1).stream()
          .filter(link -> isThere(link.predecessorId()))
          .forEach(this::link);
    }
  }

  private boolean isThere(String activityId) {
    return wave.stageOf(activityId) >= from || work.activity(activityId).isPresent();
  }

  /** What was linked to the package by hand is linked to where its place begins or ends. */
  private void linkOthers() {
    Set<String> first = ends(true);
    Set<String> last = ends(false);
    Set<Dependency> own = new HashSet<>(wave.crossing(from));
    for (Dependency link : work.dependencies()) {
      if (!touchesPackage(link) || own.contains(link)) {
        continue;
      }
      boolean isIncoming = link.successorId().equals(wave.packageId());
      boolean isAtStart = isIncoming ? link.type().isToStart() : link.type().isFromStart();
      for (String end : isAtStart ? first : last) {
        link(
            new Dependency(
                isIncoming ? link.predecessorId() : end,
                isIncoming ? end : link.successorId(),
                link.type(),
                link.lagDays(),
                link.lagUnit()));
      }
    }
  }

  /** The new activities that wait for no other new one, or that none of them waits for. */
  private Set<String> ends(boolean isFirst) {
    Set<String> ends = new LinkedHashSet<>();
    added.forEach(activity -> ends.add(activity.id()));
    Set<String> all = Set.copyOf(ends);
    for (Dependency link : links.values()) {
      if (all.contains(link.predecessorId()) && all.contains(link.successorId())) {
        ends.remove(isFirst ? link.successorId() : link.predecessorId());
      }
    }
    return ends;
  }
}
