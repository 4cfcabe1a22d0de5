package io.planwright.stakeholders.privacy;

import io.planwright.goal.Goal;
import io.planwright.plan.ChangeNote;
import io.planwright.plan.FieldChange;
import io.planwright.plan.PlanContent;
import io.planwright.plan.PlanRevision;
import io.planwright.plan.SalesPlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Computes {@link CorePersonalData#plan}. */
record SalesPlanPersonalData() implements PersonalHolder<SalesPlan> {

  private static final Set<String> ON_PEOPLE = Set.of("people", "stakeholders");

  @Override
  public void list(SalesPlan value, PersonalItems items) {
    PlanContent content = value.content();
    items.mentions("mention in the name of the plan", List.of(value.id(), content.frame().name()));
    PlanTexts.list(content, items);
    content.goals().forEach(goal -> list(goal, items));
    TeamPersonalData.list(content.people(), items);
    PlanWork.list(content, items);
    NetworkPersonalData.list(content.stakeholders(), items);
    value.revisions().forEach(revision -> list(revision, items));
  }

  private static void list(Goal goal, PersonalItems items) {
    goal.ownerId().filter(items::isCalled).ifPresent(owner -> items.add("owner of a goal", owner));
    items.mention("mention in a goal", goal.name());
    goal.scope().ifPresent(scope -> items.mention("mention in a goal", scope));
    items.mentionsIn("mention in the evidence of a goal", goal.evidence());
  }

  private static void list(PlanRevision revision, PersonalItems items) {
    if (items.isCalled(revision.note().author())) {
      items.add("author of version " + revision.version(), revision.note().author());
    }
    items.mention("mention in the reason of a version", revision.note().reason());
    for (FieldChange change : revision.changes()) {
      if (items.is(change.id()) && ON_PEOPLE.contains(change.section())) {
        items.add("changed " + change.field(), change.before() + " > " + change.after());
      } else {
        String field = "mention in a change";
        items.mentions(field, List.of(change.id(), change.field()));
        for (String side : List.of(change.before(), change.after())) {
          if (isPerson(change) && items.is(side)) {
            items.add("changed hands in version " + revision.version(), change.field());
          } else {
            items.mention(field, side);
          }
        }
      }
    }
  }

  private static boolean isPerson(FieldChange change) {
    return change.section().equals("assignment") || change.field().equals("owner");
  }

  @Override
  public List<String> places(SalesPlan value) {
    return Stream.concat(
            PlanWork.people(value.content()),
            value.revisions().stream().map(revision -> revision.note().author()))
        .toList();
  }

  @Override
  public SalesPlan rewrite(SalesPlan value, Rewriting how) {
    PlanContent content = value.content();
    PlanContent.Builder changed =
        content.toBuilder()
            .goals(how.each(content.goals(), goal -> rewrite(goal, how)))
            .people(TeamPersonalData.rewrite(content.people(), how))
            .stakeholders(NetworkPersonalData.rewrite(content.stakeholders(), how));
    PlanTexts.rewrite(content, changed, how);
    PlanWork.rewrite(content, changed, how);
    return new SalesPlan(
        how.thing(value.id()),
        changed.build(),
        how.each(value.revisions(), revision -> rewrite(revision, how)));
  }

  private static Goal rewrite(Goal goal, Rewriting how) {
    return goal.toBuilder()
        .name(how.text(goal.name()))
        .scope(goal.scope().map(how::text))
        .ownerId(goal.ownerId().filter(how::keepsCalled).map(how::called))
        .evidence(how.evidence(goal.evidence()))
        .build();
  }

  private static PlanRevision rewrite(PlanRevision revision, Rewriting how) {
    ChangeNote note = revision.note();
    return new PlanRevision(
        revision.version(),
        revision.status(),
        new ChangeNote(how.called(note.author()), how.text(note.reason()), note.at()),
        revision.changes().stream().flatMap(change -> rewrite(change, how)).toList());
  }

  /** A change of which only the person was changed is gone with the person. */
  private static Stream<FieldChange> rewrite(FieldChange change, Rewriting how) {
    boolean onPeople = ON_PEOPLE.contains(change.section());
    String before = side(change, change.before(), how);
    String after = side(change, change.after(), how);
    if (before.equals(after) || onPeople && !how.keeps(change.id())) {
      return Stream.empty();
    }
    String id = onPeople ? how.id(change.id()) : how.text(change.id());
    return Stream.of(
        new FieldChange(change.section(), id, how.text(change.field()), before, after));
  }

  private static String side(FieldChange change, String value, Rewriting how) {
    return isPerson(change) && !how.keeps(value) ? how.id(value) : how.text(value);
  }
}
