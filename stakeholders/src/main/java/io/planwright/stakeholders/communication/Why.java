package io.planwright.stakeholders.communication;

import io.planwright.internal.Figures;
import java.util.Locale;

/** Reasons in sentences without names. */
final class Why {

  private Why() {}

  static String touched(Need need, Sender sender, Channel channel, long daysLate) {
    Recipient recipient = need.recipient();
    String cell = recipient.cell().name().replace('_', ' ').toLowerCase(Locale.ROOT);
    String gap =
        recipient.shortfall().isPresent()
            ? "shortfall " + Figures.number(recipient.shortfall().getAsDouble())
            : "engagement gap unknown";
    int rank = recipient.preferredChannels().indexOf(channel);
    String choice =
        recipient.preferredChannels().isEmpty()
            ? "nobody asked for the channel"
            : rank < 0 ? "not a preferred channel" : "preferred channel no. " + (rank + 1);
    String relation =
        sender.knows().contains(recipient.personId())
            ? "the sender knows the recipient"
            : "no relation known";
    String late =
        daysLate == 0 ? "" : "; " + daysLate + (daysLate == 1 ? " day" : " days") + " late";
    return "Grid: " + cell + "; " + gap + "; " + choice + "; " + relation + late + ".";
  }

  static String uncovered(UncoveredCause cause) {
    return switch (cause) {
      case NO_SENDER -> "The department of the message has no sender but the recipient, if any.";
      case NO_COMMON_LANGUAGE -> "No sender of the department speaks a language of the recipient.";
      case NO_CONSENT -> "No channel of the senders may be used: consent is missing or refused.";
      case NO_WORKING_DAY -> "No sender works on a day of the horizon that is not blacked out.";
      case NO_COMMON_HOURS -> "Sender and recipient have no free time in common.";
      case FREQUENCY_CAP -> "The recipient would be reached too often.";
      case CAPACITY -> "The senders are full with what weighs more.";
      case NO_CAPACITY -> "The senders who could say it have a capacity of 0.";
    };
  }
}
