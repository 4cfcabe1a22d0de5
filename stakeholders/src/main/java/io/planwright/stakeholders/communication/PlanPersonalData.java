package io.planwright.stakeholders.communication;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Computes {@link CommunicationPlan#personalData}. */
record PlanPersonalData() implements PersonalData<CommunicationPlan> {

  @Override
  public List<PersonalItem> items(CommunicationPlan value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    for (Touch touch : Require.nonNull(value, "value").touches()) {
      if (person.is(touch.recipientId())) {
        items.add(
            new PersonalItem(
                "is to hear by " + touch.channel() + " on " + touch.day(), touch.text()));
      } else if (person.is(touch.senderId())) {
        items.add(
            new PersonalItem(
                "is to say by " + touch.channel() + " on " + touch.day(), touch.text()));
      } else if (person.isMentionedIn(touch.text()) || person.isMentionedIn(touch.goal())) {
        items.add(new PersonalItem("mention in a message", touch.text()));
      }
    }
    for (UncoveredNeed need : value.uncovered()) {
      if (person.is(need.recipientId())) {
        items.add(new PersonalItem("does not hear " + need.messageId(), need.reason()));
      }
    }
    for (MessageConflict conflict : value.conflicts()) {
      if (person.is(conflict.recipientId())) {
        items.add(new PersonalItem("would hear contradictions on", conflict.topic()));
      } else if (person.isMentionedIn(conflict.topic())
          || person.isMentionedIn(conflict.reason())) {
        items.add(new PersonalItem("mention in a contradiction", conflict.reason()));
      }
    }
    for (SenderLoad load : value.loads()) {
      if (person.is(load.senderId())) {
        items.add(
            new PersonalItem(
                "load in the week of " + load.weekStart(),
                load.planned() + " of " + load.capacity()));
      }
    }
    return List.copyOf(items);
  }

  @Override
  public CommunicationPlan erase(CommunicationPlan value, PersonIdentity person) {
    Require.nonNull(person, "person");
    return new CommunicationPlan(
        Require.nonNull(value, "value").requestId(),
        value.asOf(),
        value.touches().stream()
            .filter(touch -> !person.is(touch.recipientId()) && !person.is(touch.senderId()))
            .map(touch -> with(touch, id -> id, person::erasedFrom))
            .toList(),
        value.uncovered().stream().filter(need -> !person.is(need.recipientId())).toList(),
        value.conflicts().stream()
            .filter(conflict -> !person.is(conflict.recipientId()))
            .map(conflict -> with(conflict, id -> id, person::erasedFrom))
            .toList(),
        value.loads().stream().filter(load -> !person.is(load.senderId())).toList(),
        value.optimality());
  }

  @Override
  public CommunicationPlan redact(CommunicationPlan value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return new CommunicationPlan(
        Require.nonNull(value, "value").requestId(),
        value.asOf(),
        value.touches().stream().map(touch -> with(touch, redactor::id, redactor::text)).toList(),
        value.uncovered().stream()
            .map(
                need ->
                    new UncoveredNeed(
                        redactor.id(need.recipientId()),
                        need.messageId(),
                        need.cause(),
                        need.reason()))
            .toList(),
        value.conflicts().stream()
            .map(conflict -> with(conflict, redactor::id, redactor::text))
            .toList(),
        value.loads().stream()
            .map(
                load ->
                    new SenderLoad(
                        redactor.id(load.senderId()),
                        load.weekStart(),
                        load.planned(),
                        load.capacity(),
                        load.refused()))
            .toList(),
        value.optimality());
  }

  private static Touch with(Touch touch, UnaryOperator<String> id, UnaryOperator<String> text) {
    return touch.toBuilder()
        .senderId(id.apply(touch.senderId()))
        .recipientId(id.apply(touch.recipientId()))
        .text(text.apply(touch.text()))
        .goal(text.apply(touch.goal()))
        .build();
  }

  private static MessageConflict with(
      MessageConflict conflict, UnaryOperator<String> id, UnaryOperator<String> text) {
    return new MessageConflict(
        id.apply(conflict.recipientId()),
        text.apply(conflict.topic()),
        conflict.messageIds(),
        conflict.departmentIds(),
        text.apply(conflict.reason()));
  }
}
