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
    mentions(
        items,
        person,
        "mention in the id of the plan",
        Require.nonNull(value, "value").requestId());
    for (Touch touch : value.touches()) {
      String when = " by " + touch.channel() + " on " + touch.day();
      if (person.is(touch.recipientId())) {
        items.add(new PersonalItem("is to hear" + when, touch.text()));
        items.add(new PersonalItem("why to hear" + when, touch.reason()));
      } else if (person.is(touch.senderId())) {
        items.add(new PersonalItem("is to say" + when, touch.text()));
        items.add(new PersonalItem("why to say" + when, touch.reason()));
      } else {
        mentions(
            items,
            person,
            "mention in a message",
            touch.text(),
            touch.goal(),
            touch.reason(),
            touch.messageId());
      }
    }
    for (UncoveredNeed need : value.uncovered()) {
      if (person.is(need.recipientId())) {
        items.add(new PersonalItem("does not hear", need.messageId() + ": " + need.reason()));
      } else {
        mentions(items, person, "mention in a gap", need.reason(), need.messageId());
      }
    }
    for (MessageConflict conflict : value.conflicts()) {
      if (person.is(conflict.recipientId())) {
        items.add(new PersonalItem("would hear contradictions on", conflict.topic()));
      } else {
        String field = "mention in a contradiction";
        mentions(items, person, field, conflict.topic(), conflict.reason());
        mentions(items, person, field, conflict.messageIds().toArray(String[]::new));
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

  private static void mentions(
      List<PersonalItem> items, PersonIdentity person, String field, String... texts) {
    for (String text : texts) {
      if (person.isMentionedIn(text)) {
        items.add(new PersonalItem(field, text));
      }
    }
  }

  @Override
  public CommunicationPlan erase(CommunicationPlan value, PersonIdentity person) {
    Require.nonNull(person, "person");
    CommunicationPlan others =
        new CommunicationPlan(
            Require.nonNull(value, "value").requestId(),
            value.asOf(),
            value.touches().stream()
                .filter(touch -> !person.is(touch.recipientId()) && !person.is(touch.senderId()))
                .toList(),
            value.uncovered().stream().filter(need -> !person.is(need.recipientId())).toList(),
            value.conflicts().stream()
                .filter(conflict -> !person.is(conflict.recipientId()))
                .toList(),
            value.loads().stream().filter(load -> !person.is(load.senderId())).toList(),
            value.optimality());
    return new Rewriter(id -> id, person::erasedFrom, person::erasedFrom).plan(others);
  }

  @Override
  public CommunicationPlan redact(CommunicationPlan value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return new Rewriter(redactor::id, redactor::names, redactor::text)
        .plan(Require.nonNull(value, "value"));
  }

  /** Rewrites ids of people, ids of things, and texts. */
  private record Rewriter(
      UnaryOperator<String> person, UnaryOperator<String> thing, UnaryOperator<String> text) {

    CommunicationPlan plan(CommunicationPlan plan) {
      return new CommunicationPlan(
          thing.apply(plan.requestId()),
          plan.asOf(),
          plan.touches().stream().map(this::touch).toList(),
          plan.uncovered().stream().map(this::need).toList(),
          plan.conflicts().stream().map(this::conflict).toList(),
          plan.loads().stream().map(this::load).toList(),
          plan.optimality());
    }

    private Touch touch(Touch touch) {
      return touch.toBuilder()
          .senderId(person.apply(touch.senderId()))
          .recipientId(person.apply(touch.recipientId()))
          .messageId(thing.apply(touch.messageId()))
          .text(text.apply(touch.text()))
          .goal(text.apply(touch.goal()))
          .reason(text.apply(touch.reason()))
          .build();
    }

    private UncoveredNeed need(UncoveredNeed need) {
      return new UncoveredNeed(
          person.apply(need.recipientId()),
          thing.apply(need.messageId()),
          need.cause(),
          text.apply(need.reason()));
    }

    private MessageConflict conflict(MessageConflict conflict) {
      return new MessageConflict(
          person.apply(conflict.recipientId()),
          text.apply(conflict.topic()),
          conflict.messageIds().stream().map(thing).toList(),
          conflict.departmentIds(),
          text.apply(conflict.reason()));
    }

    private SenderLoad load(SenderLoad load) {
      return new SenderLoad(
          person.apply(load.senderId()),
          load.weekStart(),
          load.planned(),
          load.capacity(),
          load.refused());
    }
  }
}
