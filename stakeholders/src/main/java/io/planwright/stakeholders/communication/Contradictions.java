package io.planwright.stakeholders.communication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds messages that tell one person different things on one topic. */
final class Contradictions {

  private Contradictions() {}

  static List<MessageConflict> in(CommunicationRequest request) {
    Map<String, Map<String, List<Message>>> heard = new LinkedHashMap<>();
    request
        .recipients()
        .forEach(recipient -> heard.put(recipient.personId(), new LinkedHashMap<>()));
    for (Message message : request.messages()) {
      for (String id : message.recipientIds()) {
        heard
            .getOrDefault(id, new LinkedHashMap<>())
            .computeIfAbsent(folded(message.topic()), topic -> new ArrayList<>())
            .add(message);
      }
    }
    List<MessageConflict> conflicts = new ArrayList<>();
    heard.forEach(
        (person, topics) ->
            topics.values().stream()
                .filter(messages -> positions(messages).size() > 1)
                .forEach(messages -> conflicts.add(conflict(person, messages))));
    return conflicts;
  }

  private static Set<String> positions(List<Message> messages) {
    return messages.stream().map(m -> folded(m.position())).collect(Collectors.toSet());
  }

  private static MessageConflict conflict(String person, List<Message> messages) {
    Set<String> departments = new LinkedHashSet<>();
    messages.forEach(message -> departments.add(message.departmentId()));
    String positions =
        messages.stream()
            .map(message -> message.departmentId() + " says \"" + message.position() + "\"")
            .distinct()
            .collect(Collectors.joining(", "));
    return new MessageConflict(
        person,
        messages.get(0).topic(),
        messages.stream().map(Message::id).toList(),
        List.copyOf(departments),
        "On " + messages.get(0).topic() + ": " + positions + ".");
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
