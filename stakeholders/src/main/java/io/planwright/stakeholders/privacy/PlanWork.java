package io.planwright.stakeholders.privacy;

import io.planwright.activity.Activity;
import io.planwright.activity.Deliverable;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.allocation.AssignedItem;
import io.planwright.allocation.Assignment;
import io.planwright.allocation.PersonLoad;
import io.planwright.allocation.UnassignedItem;
import io.planwright.goal.Quota;
import io.planwright.goal.QuotaLink;
import io.planwright.goal.QuotaNode;
import io.planwright.goal.QuotaTree;
import io.planwright.plan.PlanContent;
import io.planwright.schedule.Schedule;
import java.util.stream.Stream;

/** The parts of a plan that say who does what: quotas, assignment, work and schedule. */
final class PlanWork {

  private PlanWork() {}

  static void list(PlanContent content, PersonalItems items) {
    content.quotas().ifPresent(quotas -> list(quotas, items));
    content.assignment().ifPresent(assignment -> list(assignment, items));
    content.work().ifPresent(work -> list(work, items));
    content.schedule().ifPresent(schedule -> PlanTexts.list(schedule.explanation(), items));
  }

  private static void list(QuotaTree quotas, PersonalItems items) {
    for (QuotaNode node : quotas.nodes()) {
      if (items.is(node.id())) {
        items.add("has a quota as", node.name());
      } else {
        items.mention("mention in the name of a quota", node.name());
      }
    }
    quotas.quotas().stream()
        .filter(quota -> items.is(quota.nodeId()))
        .forEach(quota -> items.add("quota of " + quota.period().label(), quota.amount()));
  }

  private static void list(Assignment assignment, PersonalItems items) {
    for (AssignedItem item : assignment.assigned()) {
      if (items.is(item.personId())) {
        items.add("is assigned " + item.itemId(), item.reason().statement());
      } else {
        PlanTexts.list(item.reason(), items);
      }
      item.previousPersonId()
          .filter(items::is)
          .ifPresent(id -> items.add("had before", item.itemId()));
    }
    assignment
        .unassigned()
        .forEach(item -> items.mention("mention in what nobody has", item.statement()));
    assignment.loads().stream()
        .filter(load -> items.is(load.personId()))
        .forEach(load -> items.add("load", load.loadAfter() + " of " + load.capacity()));
    PlanTexts.list(assignment.explanation(), items);
  }

  private static void list(WorkBreakdown work, PersonalItems items) {
    work.elements().forEach(element -> items.mention("mention in the work", element.name()));
    for (Activity activity : work.activities()) {
      activity
          .assigneeId()
          .filter(items::isCalled)
          .ifPresent(id -> items.add("does", activity.name()));
      items.mention("mention in the work", activity.name());
    }
    for (Deliverable deliverable : work.deliverables()) {
      items.mention("mention in a deliverable", deliverable.name());
      items.mentions("mention in a deliverable", deliverable.acceptanceCriteria());
    }
  }

  /** Items and quotas stay with whom is erased, until the plan is made anew. */
  static Stream<String> people(PlanContent content) {
    return Stream.concat(
        content.quotas().stream().flatMap(q -> q.nodes().stream()).map(QuotaNode::id),
        content.assignment().stream()
            .flatMap(
                assignment ->
                    Stream.concat(
                        assignment.assigned().stream().map(AssignedItem::personId),
                        assignment.loads().stream().map(PersonLoad::personId))));
  }

  static void rewrite(PlanContent content, PlanContent.Builder changed, Rewriting how) {
    changed
        .quotas(content.quotas().map(quotas -> rewrite(quotas, how)))
        .assignment(content.assignment().map(assignment -> rewrite(assignment, how)))
        .work(content.work().map(work -> rewrite(work, how)))
        .schedule(
            content
                .schedule()
                .map(
                    schedule ->
                        new Schedule(
                            schedule.activities(),
                            schedule.criticalPath(),
                            PlanTexts.rewrite(schedule.explanation(), how),
                            schedule.provenance())));
  }

  private static QuotaTree rewrite(QuotaTree quotas, Rewriting how) {
    return QuotaTree.of(
        quotas.currency(),
        how.each(quotas.nodes(), node -> rewrite(node, how)),
        how.each(
            quotas.links(),
            link ->
                new QuotaLink(how.id(link.parentId()), how.id(link.childId()), link.validity())),
        how.each(
            quotas.quotas(),
            quota -> new Quota(how.id(quota.nodeId()), quota.period(), quota.amount())));
  }

  private static QuotaNode rewrite(QuotaNode node, Rewriting how) {
    String id = how.id(node.id());
    return new QuotaNode(id, how.keeps(node.id()) ? how.name(node.id(), node.name()) : id);
  }

  private static Assignment rewrite(Assignment assignment, Rewriting how) {
    return new Assignment(
        how.each(
            assignment.assigned(),
            item ->
                item.toBuilder()
                    .personId(how.id(item.personId()))
                    .previousPersonId(item.previousPersonId().filter(how::keeps).map(how::id))
                    .reason(PlanTexts.rewrite(item.reason(), how))
                    .build()),
        how.each(
            assignment.unassigned(),
            item -> new UnassignedItem(item.itemId(), item.cause(), how.text(item.statement()))),
        how.each(
            assignment.loads(),
            load ->
                new PersonLoad(
                    how.id(load.personId()), load.capacity(), load.loadBefore(), load.loadAfter())),
        PlanTexts.rewrite(assignment.explanation(), how),
        assignment.provenance());
  }

  private static WorkBreakdown rewrite(WorkBreakdown work, Rewriting how) {
    return WorkBreakdown.of(
            how.each(
                work.elements(),
                old -> new WorkElement(old.id(), how.text(old.name()), old.parts())),
            how.each(
                work.activities(),
                old ->
                    old.toBuilder()
                        .name(how.text(old.name()))
                        .assigneeId(old.assigneeId().filter(how::keepsCalled).map(how::called))
                        .build()),
            work.dependencies())
        .withDeliverables(
            how.each(
                work.deliverables(),
                old ->
                    new Deliverable(
                        old.id(),
                        how.text(old.name()),
                        old.activityId(),
                        how.texts(old.acceptanceCriteria()))));
  }
}
