package io.planwright.stakeholders.communication;

/**
 * A message that a recipient is to hear.
 *
 * @param index its place among the needs, message by message
 * @param recipientIndex the place of the recipient in the request
 * @param weight what it weighs before channel and relation count
 */
record Need(int index, Message message, Recipient recipient, int recipientIndex, double weight) {}
