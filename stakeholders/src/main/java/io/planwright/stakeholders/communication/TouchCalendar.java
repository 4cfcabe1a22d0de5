package io.planwright.stakeholders.communication;

import io.planwright.internal.ContentLines;
import java.time.Instant;
import java.util.Locale;

/** Writes {@link CommunicationPlan#toICalendar}. */
final class TouchCalendar {

  private TouchCalendar() {}

  static String of(CommunicationPlan plan, Instant stamp) {
    ContentLines out = ContentLines.calendar("Communication");
    for (Touch touch : plan.touches()) {
      String channel = touch.channel().name().replace('_', ' ').toLowerCase(Locale.ROOT);
      String people = "From " + touch.senderId() + " to " + touch.recipientId();
      out.add("BEGIN", "VEVENT")
          .add("UID", ContentLines.uid(plan.requestId(), touch.messageId(), touch.recipientId()))
          .time("DTSTAMP", stamp)
          .time("DTSTART", touch.start())
          .time("DTEND", touch.start().plus(touch.length()))
          .text("SUMMARY", channel + ": " + touch.goal())
          .text("DESCRIPTION", people + "\n" + touch.text() + "\n" + touch.reason())
          .add("CATEGORIES", touch.kind().name())
          .add("STATUS", "TENTATIVE")
          .add("TRANSP", touch.channel().isLive() ? "OPAQUE" : "TRANSPARENT")
          .add("END", "VEVENT");
    }
    return out.add("END", "VCALENDAR").toString();
  }
}
