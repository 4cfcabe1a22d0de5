package io.planwright.stakeholders.communication;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonIdentity;
import io.planwright.stakeholders.privacy.PersonalData;
import io.planwright.stakeholders.privacy.PersonalItem;
import io.planwright.stakeholders.privacy.Redactor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Computes {@link CommunicationRequest#personalData}. */
record RequestPersonalData() implements PersonalData<CommunicationRequest> {

  @Override
  public List<PersonalItem> items(CommunicationRequest value, PersonIdentity person) {
    Require.nonNull(person, "person");
    List<PersonalItem> items = new ArrayList<>();
    if (person.isMentionedIn(Require.nonNull(value, "value").id())) {
      items.add(new PersonalItem("mention in the id of the plan", value.id()));
    }
    for (Recipient recipient : value.recipients()) {
      if (person.is(recipient.personId())) {
        items.add(new PersonalItem("recipient, grid cell", recipient.cell().name()));
        recipient
            .shortfall()
            .ifPresent(gap -> items.add(new PersonalItem("shortfall", Double.toString(gap))));
        items.add(new PersonalItem("preferred channels", recipient.preferredChannels().toString()));
        items.add(new PersonalItem("consents", recipient.consents().toString()));
        items.add(new PersonalItem("frequency caps", recipient.caps().toString()));
        items.add(new PersonalItem("reached on", recipient.reachedOn().toString()));
        items.add(new PersonalItem("languages", recipient.languages().toString()));
        items.add(new PersonalItem("working hours", recipient.hours().toString()));
      }
    }
    for (Sender sender : value.senders()) {
      if (person.is(sender.id())) {
        items.add(new PersonalItem("sender for", sender.departmentId()));
        items.add(new PersonalItem("knows", sender.knows().toString()));
      } else if (sender.knows().contains(person.id())) {
        items.add(new PersonalItem("known to a sender for", sender.departmentId()));
      }
    }
    for (Message message : value.messages()) {
      boolean hears = message.recipientIds().contains(person.id());
      if (hears) {
        items.add(new PersonalItem("is to hear", message.text()));
      }
      for (String text : texts(message)) {
        boolean listed = hears && text.equals(message.text());
        if (!listed && person.isMentionedIn(text)) {
          items.add(new PersonalItem("mention in a message", text));
        }
      }
    }
    return List.copyOf(items);
  }

  private static List<String> texts(Message message) {
    return List.of(
        message.id(), message.text(), message.goal(), message.topic(), message.position());
  }

  @Override
  public CommunicationRequest erase(CommunicationRequest value, PersonIdentity person) {
    Require.nonNull(person, "person");
    return Require.nonNull(value, "value").toBuilder()
        .id(person.erasedFrom(value.id()))
        .recipients(
            value.recipients().stream()
                .filter(recipient -> !person.is(recipient.personId()))
                .toList())
        .senders(
            value.senders().stream()
                .filter(sender -> !person.is(sender.id()))
                .map(
                    sender ->
                        sender.toBuilder()
                            .knows(sender.knows().stream().filter(id -> !person.is(id)).toList())
                            .build())
                .toList())
        .messages(
            distinct(
                value.messages().stream()
                    .map(
                        message ->
                            with(message, person::erasedFrom, person::erasedFrom).toBuilder()
                                .recipientIds(
                                    message.recipientIds().stream()
                                        .filter(id -> !person.is(id))
                                        .toList())
                                .build())
                    .toList()))
        .build();
  }

  @Override
  public CommunicationRequest redact(CommunicationRequest value, Redactor redactor) {
    Require.nonNull(redactor, "redactor");
    return Require.nonNull(value, "value").toBuilder()
        .id(redactor.names(value.id()))
        .recipients(
            value.recipients().stream()
                .map(
                    recipient ->
                        recipient.toBuilder().personId(redactor.id(recipient.personId())).build())
                .toList())
        .senders(
            value.senders().stream()
                .map(
                    sender ->
                        sender.toBuilder()
                            .id(redactor.id(sender.id()))
                            .knows(sender.knows().stream().map(redactor::id).toList())
                            .build())
                .toList())
        .messages(
            distinct(
                value.messages().stream()
                    .map(
                        message ->
                            with(message, redactor::names, redactor::text).toBuilder()
                                .recipientIds(
                                    message.recipientIds().stream().map(redactor::id).toList())
                                .build())
                    .toList()))
        .build();
  }

  /** Two ids that differed only by whom they named are numbered. */
  private static List<Message> distinct(List<Message> messages) {
    Set<String> ids = new HashSet<>();
    List<Message> distinct = new ArrayList<>();
    for (Message message : messages) {
      String id = message.id();
      for (int i = 2; !ids.add(id); i++) {
        id = message.id() + "-" + i;
      }
      distinct.add(message.toBuilder().id(id).build());
    }
    return distinct;
  }

  private static Message with(
      Message message, UnaryOperator<String> thing, UnaryOperator<String> text) {
    return message.toBuilder()
        .id(thing.apply(message.id()))
        .text(text.apply(message.text()))
        .goal(text.apply(message.goal()))
        .topic(text.apply(message.topic()))
        .position(text.apply(message.position()))
        .build();
  }
}
