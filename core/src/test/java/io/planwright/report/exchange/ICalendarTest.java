package io.planwright.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.internal.ContentLines;
import io.planwright.schedule.ScheduledActivity;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

/** Held against ical4j, which reads and validates what was written. */
class ICalendarTest {
  private static final Instant STAMP = Instant.parse("2026-09-04T16:30:00Z");

  @Test
  void writesAnEventAsRfc5545Says() {
    assertThat(ICalendar.events(ScheduleDocuments.launch(), STAMP))
        .startsWith(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Planwright//Schedule//EN
            CALSCALE:GREGORIAN
            NAME:Launch of GTX\\; north\\, south
            X-WR-CALNAME:Launch of GTX\\; north\\, south
            BEGIN:VEVENT
            UID:66e20d03-cc34-341c-aadd-7f9dc5ada3a8
            DTSTAMP:20260904T163000Z
            DTSTART;VALUE=DATE:20260901
            DTEND;VALUE=DATE:20260909
            SUMMARY:Train the team
            DESCRIPTION:Critical: a delay moves the end of the plan.\\nWanted by 2026-09
             -04.\\nDone by Ada Lovelace.
            CATEGORIES:Prepare
            SEQUENCE:2
            STATUS:CONFIRMED
            TRANSP:TRANSPARENT
            END:VEVENT
            """
                .replace("\n", "\r\n"))
        .endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void writesAToDoWithItsProgress() {
    assertThat(ICalendar.todos(ScheduleDocuments.launch(), STAMP).replace("\r", ""))
        .contains(
            """
            DTSTART;VALUE=DATE:20260902
            DURATION:P2D
            SUMMARY:=Print \u201CGTX\u201D
            """,
            """
            PRIORITY:1
            PERCENT-COMPLETE:80
            STATUS:IN-PROCESS
            """,
            """
            PERCENT-COMPLETE:100
            STATUS:COMPLETED
            """);
  }

  @Test
  void keepsTheIdentityOfAnActivityFromVersionToVersion() {
    ScheduleDocument document = ScheduleDocuments.launch();
    ScheduleDocument later =
        document.toBuilder().version(4).asOf(LocalDate.of(2026, 9, 9)).title("Moved").build();
    Set<String> before = uids(ICalendar.events(document, STAMP));
    assertThat(uids(ICalendar.events(later, STAMP.plusSeconds(1)))).isEqualTo(before).hasSize(4);
    assertThat(uids(ICalendar.todos(document, STAMP))).doesNotContainAnyElementsOf(before);
    assertThat(uids(ICalendar.events(document.toBuilder().id("other").build(), STAMP)))
        .doesNotContainAnyElementsOf(before);
  }

  private static Set<String> uids(String text) {
    return new HashSet<>(text.lines().filter(line -> line.startsWith("UID:")).toList());
  }

  @Property(tries = 150, seed = "20261127")
  void isReadAsItWasMeant(@ForAll long seed) throws Exception {
    ScheduleDocument document = ScheduleDocuments.random(seed);
    for (String text :
        List.of(ICalendar.events(document, STAMP), ICalendar.todos(document, STAMP))) {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate().hasErrors()).as(text).isFalse();
      List<CalendarComponent> entries = calendar.getComponents();
      assertThat(entries).hasSameSizeAs(document.work().activities());
      Map<String, ScheduledActivity> dates = document.schedule().byActivityId();
      for (int i = 0; i < entries.size(); i++) {
        var activity = document.work().activities().get(i);
        ScheduledActivity planned = dates.get(activity.id());
        assertSummary(value(entries.get(i), "SUMMARY"), activity.name());
        assertThat(value(entries.get(i), "DTSTART")).isEqualTo(basic(planned.start()));
        entries
            .get(i)
            .getProperty("DTEND")
            .ifPresent(
                end -> assertThat(end.getValue()).isEqualTo(basic(planned.finish().plusDays(1))));
      }
    }
  }

  /** ical4j drops spaces around a text, and takes a backslash before a line break for another. */
  private static void assertSummary(String read, String name) {
    if (name.indexOf('\\') < 0) {
      assertThat(read.strip()).isEqualTo(name.replace("\r\n", "\n").strip());
    }
  }

  @Property(tries = 300)
  void escapesSoThatEachTextComesBack(
      @ForAll @Chars({'\\', ';', ',', '\n', 'n', 'N', ' ', '\t', '"', ':'}) String text) {
    String escaped = ContentLines.escaped(text);
    StringBuilder back = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char sign = escaped.charAt(i);
      assertThat(sign).as("what begins a value or ends it").isNotEqualTo('\n');
      if (sign == '\\') {
        sign = escaped.charAt(++i);
        assertThat(sign).isIn('\\', ';', ',', 'n');
        sign = sign == 'n' ? '\n' : sign;
      }
      back.append(sign);
    }
    assertThat(back).hasToString(text);
  }

  private static String value(CalendarComponent entry, String property) {
    return entry.getProperty(property).orElseThrow().getValue();
  }

  private static String basic(LocalDate date) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(date);
  }

  @Property(tries = 300)
  void foldsWithinCharactersNever(@ForAll String text) {
    String folded = new ContentLines().text("SUMMARY", text).toString();
    assertThat(folded).endsWith("\r\n");
    for (String line : folded.split("\r\n")) {
      byte[] octets = line.getBytes(StandardCharsets.UTF_8);
      assertThat(octets).hasSizeLessThanOrEqualTo(75);
      assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
    }
    assertThat(folded.replace("\r\n ", ""))
        .isEqualTo("SUMMARY:" + ContentLines.escaped(text) + "\r\n");
  }

  @Test
  void foldsAtSeventyFiveOctets() {
    String rockets = "\uD83D\uDE80".repeat(20);
    String folded = new ContentLines().text("SUMMARY", rockets).toString();
    assertThat(folded.split("\r\n"))
        .extracting(line -> line.getBytes(StandardCharsets.UTF_8).length)
        .containsExactly(72, 17);
    assertThat(new ContentLines().add("X", "y".repeat(73)).toString()).hasSize(77);
    assertThat(new ContentLines().add("X", "y".repeat(74)).toString()).contains("\r\n y");
  }
}
