package io.planwright.stakeholders.communication;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A message that does not reach a recipient. Immutable, serializable and thread-safe; its text form
 * does not show the recipient.
 *
 * @param recipientId whom it does not reach
 * @param messageId the message
 * @param cause why
 * @param reason why in a sentence without names
 */
public record UncoveredNeed(
    String recipientId, String messageId, UncoveredCause cause, String reason)
    implements Serializable {

  /**
   * Makes an entry.
   *
   * @param recipientId whom it does not reach, not blank
   * @param messageId the message, not blank
   * @param cause why
   * @param reason why in a sentence, not blank
   * @throws IllegalArgumentException if a text is blank
   * @throws NullPointerException if an argument is null
   */
  public UncoveredNeed {
    Require.notBlank(recipientId, "recipientId", "Name whom it does not reach.");
    Require.notBlank(messageId, "messageId", "Name the message.");
    Require.nonNull(cause, "cause");
    Require.notBlank(reason, "reason", "Say why.");
  }

  @Override
  public String toString() {
    return "UncoveredNeed[" + messageId + ", " + cause + "]";
  }
}
