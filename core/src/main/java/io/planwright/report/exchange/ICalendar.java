package io.planwright.report.exchange;

import io.planwright.internal.ContentLines;
import io.planwright.internal.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A schedule as an iCalendar file (RFC 5545), to subscribe to or to import: each activity as an
 * all-day event, or as a to-do.
 *
 * <p>An entry's UID comes from the plan's id and the activity's, so that a later version replaces
 * the entries of an earlier one; SEQUENCE is the version of the plan less 1. Days are dates without
 * a time zone. Events do not block time. A to-do has a start and a duration in days, since RFC 5545
 * wants DUE to be later than DTSTART, which one day of work cannot be. Dependencies stand in the
 * description. Lines end in CRLF and have at most 75 octets of UTF-8, never cut within a character;
 * control characters in texts become U+FFFD.
 *
 * <p>Stateless and thread-safe; takes time linear in the activities.
 */
public final class ICalendar {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private ICalendar() {}

  /**
   * Writes each activity as an all-day event.
   *
   * @param document what to write
   * @param stamp when it is written, for DTSTAMP
   * @return the file
   * @throws NullPointerException if an argument is missing
   */
  public static String events(ScheduleDocument document, Instant stamp) {
    return calendar(document, stamp, true);
  }

  /**
   * Writes each activity as a to-do with its progress.
   *
   * @param document what to write
   * @param stamp when it is written, for DTSTAMP
   * @return the file
   * @throws NullPointerException if an argument is missing
   */
  public static String todos(ScheduleDocument document, Instant stamp) {
    return calendar(document, stamp, false);
  }

  private static String calendar(ScheduleDocument document, Instant stamp, boolean asEvents) {
    Require.nonNull(document, "document");
    Require.nonNull(stamp, "stamp");
    ContentLines out = ContentLines.calendar("Schedule");
    out.text("NAME", document.title()).text("X-WR-CALNAME", document.title());
    Map<String, String> names = new HashMap<>();
    Outline outline = Outline.of(document);
    for (OutlineLine line : outline.lines()) {
      names.put(line.id(), line.name());
    }
    for (OutlineLine line : outline.lines()) {
      if (!line.isElement()) {
        String kind = asEvents ? "VEVENT" : "VTODO";
        out.add("BEGIN", kind).add("UID", ContentLines.uid(kind, document.id(), line.id()));
        out.time("DTSTAMP", stamp);
        dates(out, line.span(), asEvents);
        out.text("SUMMARY", line.name());
        out.text("DESCRIPTION", description(document, outline, names, line));
        if (!line.parentId().isEmpty()) {
          out.text("CATEGORIES", names.getOrDefault(line.parentId(), line.parentId()));
        }
        out.add("SEQUENCE", Integer.toString(document.version() - 1));
        state(out, line, asEvents);
        out.add("END", kind);
      }
    }
    return out.add("END", "VCALENDAR").toString();
  }

  private static void dates(ContentLines out, ActivityDates span, boolean asEvents) {
    LocalDate end = span.finish().plusDays(1);
    out.add("DTSTART;VALUE=DATE", DATE.format(span.start()));
    if (asEvents) {
      out.add("DTEND;VALUE=DATE", DATE.format(end));
    } else {
      out.add("DURATION", "P" + ChronoUnit.DAYS.between(span.start(), end) + "D");
    }
  }

  private static void state(ContentLines out, OutlineLine line, boolean asEvents) {
    if (asEvents) {
      out.add("STATUS", "CONFIRMED").add("TRANSP", "TRANSPARENT");
      return;
    }
    BigDecimal percent = line.status().percentComplete();
    boolean isDone = percent.compareTo(HUNDRED) == 0;
    out.add("PRIORITY", line.isCritical() ? "1" : "5");
    out.add("PERCENT-COMPLETE", percent.setScale(0, RoundingMode.DOWN).toPlainString());
    out.add("STATUS", isDone ? "COMPLETED" : percent.signum() > 0 ? "IN-PROCESS" : "NEEDS-ACTION");
  }

  private static String description(
      ScheduleDocument document, Outline outline, Map<String, String> names, OutlineLine line) {
    StringBuilder text = new StringBuilder();
    text.append(
        line.isCritical()
            ? "Critical: a delay moves the end of the plan."
            : "Float: " + line.planned().totalFloatDays() + " working days.");
    line.leaf().deadline().ifPresent(day -> text.append("\nWanted by ").append(day).append('.'));
    List<String> team = Outline.team(document, line.leaf());
    if (!team.isEmpty()) {
      text.append("\nDone by ")
          .append(
              team.stream()
                  .map(id -> document.people().getOrDefault(id, id))
                  .collect(Collectors.joining(", ")))
          .append('.');
    }
    outline
        .waitsFor(line.id())
        .forEach(
            link ->
                text.append("\nWaits for ")
                    .append(names.getOrDefault(link.predecessorId(), link.predecessorId()))
                    .append(" (")
                    .append(DependencyText.relation(link))
                    .append(")."));
    return text.toString();
  }
}
