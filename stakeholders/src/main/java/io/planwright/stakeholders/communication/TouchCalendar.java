package io.planwright.stakeholders.communication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Writes {@link CommunicationPlan#toICalendar}. */
final class TouchCalendar {

  private static final int OCTETS = 75;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder out = new StringBuilder();

  private TouchCalendar() {}

  static String of(CommunicationPlan plan, Instant stamp) {
    TouchCalendar calendar = new TouchCalendar();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Planwright//Communication//EN");
    calendar.line("CALSCALE:GREGORIAN");
    for (Touch touch : plan.touches()) {
      calendar.event(plan, touch, stamp);
    }
    calendar.line("END:VCALENDAR");
    return calendar.out.toString();
  }

  private void event(CommunicationPlan plan, Touch touch, Instant stamp) {
    String channel = touch.channel().name().replace('_', ' ').toLowerCase(Locale.ROOT);
    line("BEGIN:VEVENT");
    line("UID:" + uid(plan, touch));
    line("DTSTAMP:" + STAMP.format(stamp));
    line("DTSTART:" + STAMP.format(touch.start()));
    line("DTEND:" + STAMP.format(touch.start().plus(touch.length())));
    line("SUMMARY:" + escaped(channel + ": " + touch.goal()));
    line(
        "DESCRIPTION:"
            + escaped(
                "From "
                    + touch.senderId()
                    + " to "
                    + touch.recipientId()
                    + "\n"
                    + touch.text()
                    + "\n"
                    + touch.reason()));
    line("CATEGORIES:" + touch.kind().name());
    line("STATUS:TENTATIVE");
    line("TRANSP:" + (touch.channel().isLive() ? "OPAQUE" : "TRANSPARENT"));
    line("END:VEVENT");
  }

  private static String uid(CommunicationPlan plan, Touch touch) {
    String identity =
        plan.requestId() + '\u0000' + touch.messageId() + '\u0000' + touch.recipientId();
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    lines
        .codePoints()
        .forEach(
            sign -> {
              boolean surrogate =
                  sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
              if (sign == '\n') {
                escaped.append("\\n");
              } else if (sign == '\\' || sign == ';' || sign == ',') {
                escaped.append('\\').append((char) sign);
              } else if (surrogate || Character.isISOControl(sign) && sign != '\t') {
                escaped.append('\uFFFD');
              } else {
                escaped.appendCodePoint(sign);
              }
            });
    return escaped.toString();
  }

  /** Folds by octets, never within a character (RFC 5545, 3.1). */
  private void line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int sign = line.codePointAt(i);
      int length = sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
      if (octets + length > OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(sign);
      octets += length;
      i += Character.charCount(sign);
    }
    out.append("\r\n");
  }
}
