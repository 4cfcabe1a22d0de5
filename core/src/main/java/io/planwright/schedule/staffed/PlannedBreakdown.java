package io.planwright.schedule.staffed;

import io.planwright.activity.Activity;
import io.planwright.activity.Deliverable;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.activity.WorkShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the work of projects together again.
 *
 * @param isPrefixed whether ids have the id of their project before them, since those of several
 *     projects may be the same
 */
record PlannedBreakdown(boolean isPrefixed) {

  String id(PlanRow row) {
    return id(row.project(), row.activity().id());
  }

  private String id(StaffedProject project, String id) {
    return isPrefixed ? project.id() + "/" + id : id;
  }

  /** The breakdown; if ids are prefixed, with an element a project under one for all. */
  WorkBreakdown work(List<StaffedProject> projects, List<Activity> activities) {
    List<WorkElement> elements = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    List<Deliverable> deliverables = new ArrayList<>();
    if (isPrefixed) {
      elements.add(
          WorkElement.equally(
              StaffedView.ALL,
              projects.size() + " projects",
              projects.stream().map(StaffedProject::id).toList()));
    }
    for (StaffedProject project : projects) {
      addElements(project, elements);
      for (Dependency each : project.work().dependencies()) {
        dependencies.add(
            new Dependency(
                id(project, each.predecessorId()),
                id(project, each.successorId()),
                each.type(),
                each.lagDays(),
                each.lagUnit()));
      }
      for (Deliverable each : project.work().deliverables()) {
        deliverables.add(
            new Deliverable(
                id(project, each.id()),
                each.name(),
                id(project, each.activityId()),
                each.acceptanceCriteria()));
      }
    }
    return WorkBreakdown.of(elements, activities, dependencies).withDeliverables(deliverables);
  }

  private void addElements(StaffedProject project, List<WorkElement> elements) {
    WorkBreakdown work = project.work();
    if (!isPrefixed) {
      elements.addAll(work.elements());
      return;
    }
    if (work.elements().isEmpty()) {
      elements.add(
          WorkElement.equally(
              project.id(),
              project.name(),
              work.activities().stream().map(each -> id(project, each.id())).toList()));
    }
    for (WorkElement each : work.elements()) {
      Optional<String> parent = work.parentOf(each.id());
      List<WorkShare> parts = new ArrayList<>();
      for (WorkShare part : each.parts()) {
        parts.add(new WorkShare(id(project, part.partId()), part.percent()));
      }
      elements.add(
          parent.isPresent()
              ? new WorkElement(id(project, each.id()), each.name(), parts)
              : new WorkElement(project.id(), project.name(), parts));
    }
  }
}
