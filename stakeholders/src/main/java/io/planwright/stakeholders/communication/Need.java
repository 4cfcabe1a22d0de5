package io.planwright.stakeholders.communication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A message that a recipient is to hear.
 *
 * @param index its place among the needs, message by message
 * @param recipientIndex the place of the recipient in the request
 * @param weight what it weighs before channel, relation and day count
 * @param senders the places of the senders who may say it, the most valuable first
 */
record Need(
    int index,
    Message message,
    Recipient recipient,
    int recipientIndex,
    double weight,
    List<Integer> senders) {

  private static final double LOST_PER_DAY = 0.05;
  private static final double LATEST = 0.5;

  /** What it is worth at most, whoever says it when. */
  double most(Ways ways) {
    return senders.isEmpty() ? 0 : weight * ways.best(senders.get(0), recipientIndex);
  }

  /** How many days after the wanted one a day of the recipient is. */
  long daysLate(LocalDate day) {
    return message
        .wantedBy()
        .map(wanted -> Math.max(0, ChronoUnit.DAYS.between(wanted, day)))
        .orElse(0L);
  }

  /** The share of the weight that is left on a day of the recipient. */
  double timeliness(LocalDate day) {
    return Math.max(LATEST, 1 - LOST_PER_DAY * daysLate(day));
  }
}
