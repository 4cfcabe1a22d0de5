package io.planwright.stakeholders.communication;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;
import java.util.stream.Stream;

/** Computes {@link CommunicationPlan#personalData}. */
record PlanPersonalData() implements PersonalHolder<CommunicationPlan> {

  @Override
  public void list(CommunicationPlan value, PersonalItems items) {
    items.mention("mention in the id of the plan", value.requestId());
    for (Touch touch : value.touches()) {
      String when = " by " + touch.channel() + " on " + touch.day();
      if (items.is(touch.recipientId())) {
        addOwn(items, "hear" + when, touch);
      } else if (items.is(touch.senderId())) {
        addOwn(items, "say" + when, touch);
      } else {
        items.mentions(
            "mention in a message",
            List.of(touch.text(), touch.goal(), touch.reason(), touch.messageId()));
      }
    }
    for (UncoveredNeed need : value.uncovered()) {
      if (items.is(need.recipientId())) {
        items.add("does not hear", need.messageId() + ": " + need.reason());
      } else {
        items.mentions("mention in a gap", List.of(need.reason(), need.messageId()));
      }
    }
    for (MessageConflict conflict : value.conflicts()) {
      if (items.is(conflict.recipientId())) {
        items.add("would hear contradictions on", conflict.topic());
        items.add("which contradictions", conflict.reason());
        items.addAll("message that contradicts", conflict.messageIds());
      } else {
        String field = "mention in a contradiction";
        items.mentions(field, List.of(conflict.topic(), conflict.reason()));
        items.mentions(field, conflict.messageIds());
        items.mentions(field, conflict.departmentIds());
      }
    }
    for (SenderLoad load : value.loads()) {
      if (items.is(load.senderId())) {
        items.add(
            "load in the week of " + load.weekStart(), load.planned() + " of " + load.capacity());
      }
    }
  }

  private static void addOwn(PersonalItems items, String field, Touch touch) {
    items.add("is to " + field, touch.text());
    items.add("why to " + field, touch.reason());
    items.add("to which end to " + field, touch.goal());
    items.add("message to " + field, touch.messageId());
  }

  @Override
  public List<String> things(CommunicationPlan value) {
    return Stream.of(
            value.touches().stream().map(Touch::messageId),
            value.uncovered().stream().map(UncoveredNeed::messageId),
            value.conflicts().stream().flatMap(conflict -> conflict.messageIds().stream()))
        .flatMap(ids -> ids)
        .toList();
  }

  @Override
  public CommunicationPlan rewrite(CommunicationPlan value, Rewriting how) {
    return new CommunicationPlan(
        how.thing(value.requestId()),
        value.asOf(),
        value.touches().stream()
            .filter(touch -> how.keeps(touch.recipientId()) && how.keeps(touch.senderId()))
            .map(touch -> rewrite(touch, how))
            .toList(),
        how.others(
            value.uncovered(),
            UncoveredNeed::recipientId,
            need ->
                new UncoveredNeed(
                    how.id(need.recipientId()),
                    how.thing(need.messageId()),
                    need.cause(),
                    how.text(need.reason()))),
        how.others(
            value.conflicts(),
            MessageConflict::recipientId,
            conflict ->
                new MessageConflict(
                    how.id(conflict.recipientId()),
                    how.text(conflict.topic()),
                    how.each(conflict.messageIds(), how::thing),
                    how.each(conflict.departmentIds(), how::thing),
                    how.text(conflict.reason()))),
        how.others(
            value.loads(),
            SenderLoad::senderId,
            load ->
                new SenderLoad(
                    how.id(load.senderId()),
                    load.weekStart(),
                    load.planned(),
                    load.capacity(),
                    load.refused())),
        value.optimality());
  }

  private static Touch rewrite(Touch touch, Rewriting how) {
    return touch.toBuilder()
        .senderId(how.id(touch.senderId()))
        .recipientId(how.id(touch.recipientId()))
        .messageId(how.thing(touch.messageId()))
        .text(how.text(touch.text()))
        .goal(how.text(touch.goal()))
        .reason(how.text(touch.reason()))
        .build();
  }
}
