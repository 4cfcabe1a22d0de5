package io.planwright.stakeholders.communication;

import io.planwright.stakeholders.privacy.PersonalHolder;
import io.planwright.stakeholders.privacy.PersonalItems;
import io.planwright.stakeholders.privacy.Rewriting;
import java.util.List;

/** Computes {@link CommunicationRequest#personalData}. */
record RequestPersonalData() implements PersonalHolder<CommunicationRequest> {

  @Override
  public void list(CommunicationRequest value, PersonalItems items) {
    items.mention("mention in the id of the plan", value.id());
    value.recipients().stream()
        .filter(recipient -> items.is(recipient.personId()))
        .forEach(recipient -> addOwn(items, recipient));
    for (Sender sender : value.senders()) {
      if (items.is(sender.id())) {
        items.add("sender for", sender.departmentId());
        items.add("capacity in a week", sender.capacityPerWeek());
        items.add("channels of the sender", sender.channels());
        items.add("languages of the sender", sender.languages());
        items.add("knows", sender.knows());
        items.add("working hours of the sender", sender.hours());
      } else {
        if (sender.knows().stream().anyMatch(items::is)) {
          items.add("known to a sender for", sender.departmentId());
        }
        items.mention("mention in a department", sender.departmentId());
      }
    }
    for (Message message : value.messages()) {
      boolean hears = message.recipientIds().stream().anyMatch(items::is);
      if (hears) {
        items.add("is to hear", message.text());
      } else {
        items.mention("mention in a message", message.text());
      }
      items.mentions(
          "mention in a message",
          List.of(
              message.id(),
              message.departmentId(),
              message.goal(),
              message.topic(),
              message.position()));
    }
  }

  private static void addOwn(PersonalItems items, Recipient recipient) {
    items.add("recipient, grid cell", recipient.cell());
    items.add("works for", recipient.kind());
    recipient.shortfall().ifPresent(gap -> items.add("shortfall", gap));
    items.add("preferred channels", recipient.preferredChannels());
    items.add("consents", recipient.consents());
    items.add("frequency caps", recipient.caps());
    items.add("reached on", recipient.reachedOn());
    items.add("languages", recipient.languages());
    items.add("working hours", recipient.hours());
  }

  @Override
  public List<String> things(CommunicationRequest value) {
    return value.messages().stream().map(Message::id).toList();
  }

  @Override
  public CommunicationRequest rewrite(CommunicationRequest value, Rewriting how) {
    return value.toBuilder()
        .id(how.thing(value.id()))
        .recipients(
            how.others(
                value.recipients(),
                Recipient::personId,
                recipient -> recipient.toBuilder().personId(how.id(recipient.personId())).build()))
        .senders(
            how.others(
                value.senders(),
                Sender::id,
                sender ->
                    sender.toBuilder()
                        .id(how.id(sender.id()))
                        .departmentId(how.thing(sender.departmentId()))
                        .knows(how.ids(sender.knows()))
                        .build()))
        .messages(how.each(value.messages(), message -> rewrite(message, how)))
        .build();
  }

  private static Message rewrite(Message message, Rewriting how) {
    return message.toBuilder()
        .id(how.thing(message.id()))
        .departmentId(how.thing(message.departmentId()))
        .text(how.text(message.text()))
        .goal(how.text(message.goal()))
        .topic(how.text(message.topic()))
        .position(how.text(message.position()))
        .recipientIds(how.ids(message.recipientIds()))
        .build();
  }
}
