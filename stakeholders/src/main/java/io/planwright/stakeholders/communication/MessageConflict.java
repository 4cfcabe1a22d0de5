package io.planwright.stakeholders.communication;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Departments that tell one person different things on the same topic. Immutable, serializable and
 * thread-safe; its text form shows neither person nor topic.
 *
 * @param recipientId who would hear both
 * @param topic the topic
 * @param messageIds the messages, in the order of the request
 * @param departmentIds the departments, each once, in that order
 * @param reason the contradiction in a sentence without names
 */
public record MessageConflict(
    String recipientId,
    String topic,
    List<String> messageIds,
    List<String> departmentIds,
    String reason)
    implements Serializable {

  /**
   * Makes an entry.
   *
   * @param recipientId who would hear both, not blank
   * @param topic the topic, not blank
   * @param messageIds the messages, at least two
   * @param departmentIds the departments, at least one
   * @param reason the contradiction in a sentence, not blank
   * @throws IllegalArgumentException if a text is blank or a list too short
   * @throws NullPointerException if an argument or element is null
   */
  public MessageConflict {
    Require.notBlank(recipientId, "recipientId", "Name who would hear both.");
    Require.notBlank(topic, "topic", "Name the topic.");
    messageIds = List.copyOf(Require.nonNull(messageIds, "messageIds"));
    Require.atLeast(messageIds.size(), 2, "messageIds.size", "It takes two to contradict.");
    departmentIds = List.copyOf(Require.nonNull(departmentIds, "departmentIds"));
    Require.notEmpty(departmentIds, "departmentIds", "Name whose messages they are.");
    Require.notBlank(reason, "reason", "Say the contradiction.");
  }

  @Override
  public String toString() {
    return "MessageConflict" + messageIds;
  }
}
