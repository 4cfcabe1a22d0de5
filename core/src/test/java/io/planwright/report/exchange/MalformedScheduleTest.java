package io.planwright.report.exchange;

import static io.planwright.report.exchange.ProjectXmlTest.duration;
import static io.planwright.report.exchange.ProjectXmlTest.link;
import static io.planwright.report.exchange.ProjectXmlTest.project;
import static io.planwright.report.exchange.ProjectXmlTest.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be read: each is refused with its place and what to do. */
class MalformedScheduleTest {
  private static final ImportLimits SMALL = new ImportLimits(100_000, 20, 1000);
  private static final String A = task(1, 1, "A", duration(8));
  private static final String HEAD = "Id,Name,Duration\n";

  static Stream<Arguments> xml() {
    return Stream.of(
        bad("empty", "", "must be well-formed XML"),
        bad("blank", "  \n ", "must be well-formed XML"),
        bad("no XML", "Id,Name\na,A\n", "must be well-formed XML"),
        bad("cut in a tag", project(A).substring(0, 150), "must be well-formed XML"),
        bad("cut in a text", project(A).replaceFirst("A</Name>.*", "A"), "well-formed"),
        bad("cut at the end", project(A).replace("</Project>", ""), "well-formed"),
        bad("unclosed", project("<Task><UID>1</Task>"), "well-formed"),
        bad("two roots", project(A) + "<Project/>", "well-formed"),
        bad("text after it", project(A) + "more", "well-formed"),
        bad("a wrong root", "<Plan/>", "Plan must be Project"),
        bad("a page", "<html><body>Sign in</body></html>", "html must be Project"),
        bad("a bare ampersand", project(task(1, 1, "A & B", "")), "well-formed"),
        bad("a control character", project(task(1, 1, "A\u0001", "")), "well-formed"),
        bad("a reference to one", project(task(1, 1, "A&#1;", "")), "well-formed"),
        bad("a doubled attribute", project("<Task a=\"1\" a=\"2\"/>"), "well-formed"),
        bad("an unbound prefix", project("<x:Task/>"), "well-formed"),
        bad("an unknown entity", project(task(1, 1, "&nbsp;", "")), "file"),
        bad("a document type", doctype("") + project(A), "must not have a document type"),
        bad(
            "an external entity",
            doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">") + project(task(1, 1, "&x;", "")),
            "must not have a document type"),
        bad(
            "an external type",
            "<!DOCTYPE Project SYSTEM \"http://127.0.0.1:9/x.dtd\">" + project(A),
            "must not have a document type"),
        bad(
            "a parameter entity",
            doctype("<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;") + project(A),
            "must not have a document type"),
        bad("a billion laughs", bomb() + project(task(1, 1, "&l9;", "")), "document type"),
        bad(
            "a quadratic bomb",
            doctype("<!ENTITY x \"" + "x".repeat(5000) + "\">")
                + project(task(1, 1, "&x;".repeat(500), "")),
            "document type"),
        bad("deep nesting", project("<a>".repeat(200) + "</a>".repeat(200)), "deeper than 100"),
        bad("a long text", project(task(1, 1, "x".repeat(1001), "")), "at most 1000 characters"),
        bad("a long file", project(A + "<!-- " + "x ".repeat(60_000) + "-->"), "100000 bytes"),
        bad("no tasks", project(""), "must hold at least one activity"),
        bad("no project", "<Project/>", "must hold at least one activity"),
        bad("only blank rows", project("<Task><UID>1</UID><IsNull>1</IsNull></Task>"), "least one"),
        bad("too many tasks", project(A.repeat(21)), "must have at most 20 tasks"),
        bad("a billion claimed", project(task(1_000_000_000, 1, "A", "")).repeat(2), "well-formed"),
        bad("no UID", project("<Task><Name>A</Name></Task>"), "must have a UID"),
        bad(
            "a UID that is none",
            project(A.replace("<UID>1", "<UID>one")),
            "[one] must be a whole"),
        bad("a negative UID", project(A.replace("<UID>1", "<UID>-1")), "[-1] must be a whole"),
        bad("a huge UID", project(A.replace("<UID>1", "<UID>" + "9".repeat(40))), "Task/UID"),
        bad("a fraction", project(A.replace("<UID>1", "<UID>1.5")), "[1.5] must be a whole"),
        bad("a doubled UID", project(A + A), "Task/UID [1] must be unique"),
        bad("an element in a text", project(A.replace("<UID>1", "<UID><b/>1")), "hold a text"),
        bad("a leap of the outline", project(A + task(2, 3, "B", "")), "between 1 and 2"),
        bad("a first task too deep", project(task(1, 2, "A", "")), "[2] must be between 1 and 1"),
        bad("a level of minus one", project(task(1, -1, "A", "")), "Task/OutlineLevel [-1]"),
        bad("an endless level", project(task(1, 100_000, "A", "")), "from 0 to 999"),
        bad("a negative duration", xmlDuration("-PT8H0M0S"), "[-PT8H0M0S] must be a duration"),
        bad("a duration of years", xmlDuration("P1Y"), "[P1Y] must be a duration"),
        bad("a bare number", xmlDuration("8"), "[8] must be a duration"),
        bad("an empty duration", xmlDuration("PT"), "[PT] must be a duration"),
        bad("a huge duration", xmlDuration("PT999999999H0M0S"), "at most a hundred years"),
        bad("an overflowing one", xmlDuration("PT99999999999999999999H"), "must be a duration"),
        bad("more days than allowed", xmlDuration("PT800000H0M0S"), "at most 36500"),
        bad("a bad date", more("<Start>2026-02-30T08:00:00</Start>"), "Task/Start [2026-02-30"),
        bad("a local date", more("<Start>1.9.2026</Start>"), "[1.9.2026] must be a date and time"),
        bad("a date of year 10000", more("<Start>+10000-01-01T00:00:00</Start>"), "Task/Start"),
        bad(
            "a finish before the start",
            more("<Start>2026-09-02T08:00:00</Start><Finish>2026-09-01T17:00:00</Finish>"),
            "Task/Finish [2026-09-01T17:00] must not be before 2026-09-02T08:00"),
        bad(
            "a baseline turned round",
            more(
                "<Baseline><Start>2026-09-02T08:00:00</Start><Finish>2026-09-01T17:00:00"
                    + "</Finish></Baseline>"),
            "Baseline/Finish"),
        bad("over 100 percent", more("<PercentComplete>101</PercentComplete>"), "from 0 to 100"),
        bad("below 0 percent", more("<PercentComplete>-5</PercentComplete>"), "[-5]"),
        bad("a half flag", more("<IsNull>maybe</IsNull>"), "[maybe] must be 0 or 1"),
        bad("an unknown predecessor", more(link(7, 1, 0, 7)), "[7] must be the UID of another"),
        bad("itself as predecessor", more(link(1, 1, 0, 7)), "[1] must be the UID of another"),
        bad("no predecessor", more("<PredecessorLink/>"), "must have a PredecessorUID"),
        bad("an unknown relation", more(link(1, 4, 0, 7)), "PredecessorLink/Type [4]"),
        bad("an endless lag", more(lag("9".repeat(15))), "PredecessorLink/LinkLag"),
        bad("a lag in words", more(lag("two days")), "[two days] must be a whole number"),
        bad(
            "a cycle",
            project(
                task(1, 1, "A", duration(8) + link(3, 1, 0, 7))
                    + task(2, 1, "B", duration(8) + link(1, 1, 0, 7))
                    + task(3, 1, "C", duration(8) + link(2, 1, 0, 7))),
            "must not form a cycle"),
        bad(
            "a doubled link",
            project(A + task(2, 1, "B", duration(8) + link(1, 1, 0, 7) + link(1, 1, 10, 7))),
            "be the only one of its type"),
        bad(
            "a calendar without work",
            calendar(weekdays(0)),
            "Calendar [1] must have a working day"),
        bad("a calendar without UID", calendar("").replace("<UID>1</UID>", ""), "must have a UID"),
        bad("two calendars of one UID", twoCalendars(), "Calendar/UID [1] must be unique"),
        bad(
            "a day of 25 hours",
            calendar(day(2, "00:00:00", "00:00:00", "08:00:00", "09:00:00")),
            "at most 24 hours"),
        bad(
            "hours turned round",
            calendar(day(2, "17:00:00", "08:00:00")),
            "must not be before FromTime"),
        bad("a bad time", calendar(day(2, "25:00:00", "26:00:00")), "[25:00:00] must be a time"),
        bad(
            "a holiday of a thousand years",
            calendar(holiday("2026-01-01", "3026-01-01")),
            "at most 100000"),
        bad("a holiday turned round", calendar(holiday("2026-01-02", "2026-01-01")), "in order"),
        bad("no minutes a day", project(A).replace(">480<", ">0<"), "Project/MinutesPerDay [0]"),
        bad("too many minutes", project(A).replace(">480<", ">9999<"), "from 1 to 1440"),
        bad("a doubled resource", people(resource(1) + resource(1), ""), "[1] must be unique"),
        bad("an unknown resource", people("", assignment(1, 5)), "[5] must be the UID of a resou"),
        bad("an unknown task", people(resource(1), assignment(9, 1)), "[9] must be the UID of a t"),
        bad("an assignment of nobody", people("", "<Assignment/>"), "must have a TaskUID"));
  }

  private static Arguments bad(String name, String text, String said) {
    return Arguments.of(name, text, said);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("xml")
  void refusesXml(String name, String text, String said) {
    assertRefused(() -> ProjectXml.read(stream(text, StandardCharsets.UTF_8), SMALL), said);
  }

  private interface Reading {
    void run();
  }

  private static void assertRefused(Reading reading, String said) {
    ScheduleFormatException e = catchThrowableOfType(ScheduleFormatException.class, reading::run);
    assertThat(e).isNotNull();
    assertThat(e).hasMessageContaining(said);
    assertThat(e.line()).isPositive();
    assertThat(e.column()).isPositive();
    assertThat(e.element()).isNotBlank();
    assertThat(e.getMessage()).hasSizeLessThan(1500).doesNotContain("root:");
  }

  static Stream<Arguments> csv() {
    return Stream.of(
        bad("empty", "", "must begin with a line of headings"),
        bad("blank lines", "\n\n\r\n", "must begin with a line of headings"),
        bad("no rows", HEAD, "must hold at least one activity"),
        bad("no id column", "Name,Duration\nA,1\n", "Id must be the heading"),
        bad("no duration column", "Id,Name\na,A\n", "Duration days must be the heading"),
        bad("a doubled heading", "Id,Name,Duration,ID\na,A,1,a\n", "heading of one column"),
        bad("an XML file", project(A), "must have its quotes around it"),
        bad("too few cells", HEAD + "a,A\n", "has 2 cells and must have 3"),
        bad("too many cells", HEAD + "a,A,1,2\n", "has 4 cells and must have 3"),
        bad("too many columns", "x,".repeat(1001) + "\n", "at most 1000 cells"),
        bad("an open quote", HEAD + "a,\"A,1\n", "must end with a quote"),
        bad("a quote within", HEAD + "a,A\"B,1\n", "must have its quotes around it"),
        bad("text after a quote", HEAD + "a,\"A\"B,1\n", "must have its quotes around it"),
        bad("NUL", HEAD + "a,A\u0000,1\n", "must not hold NUL"),
        bad("a long cell", HEAD + "a," + "x".repeat(1001) + ",1\n", "at most 1000 characters"),
        bad("a long file", HEAD + "a,A,1\n".repeat(20_000), "Id [a] must be unique"),
        bad("too many bytes", HEAD + "\n".repeat(100_001), "at most 100000 bytes"),
        bad("too many lines", HEAD + manyLines(21), "at most 20 lines"),
        bad("a blank id", HEAD + " ,A,1\n", "Id [ ] must not be blank"),
        bad("a blank name", HEAD + "a,,1\n", "Name [] must not be blank"),
        bad("a doubled id", HEAD + "a,A,1\na,B,2\n", "line 3, column 1, Id [a] must be unique"),
        bad("no duration", HEAD + "a,A,\n", "Duration days [] must be a number of working days"),
        bad("a negative duration", HEAD + "a,A,-1\n", "[-1] must be a number of working days"),
        bad("a huge duration", HEAD + "a,A,999999999999\n", "must be at most 36500"),
        bad("an exponent", HEAD + "a,A,1e999999999\n", "must be a number of working days"),
        bad("a duration of months", HEAD + "a,A,2 mo\n", "Use d, w or h"),
        bad("a comma in a number", "Id;Name;Duration\na;A;1,5\n", "number of working days"),
        bad("an unknown parent", plus("Part of", "x"), "Part of [x] must be the id of a line"),
        bad("itself as parent", plus("Part of", "a"), "must hold at least one activity"),
        bad(
            "parents in a circle",
            "Id,Name,Part of,Duration\na,A,b,\nb,B,a,\nc,C,,1\n",
            "cannot be read as a plan"),
        bad("a share over 100", plus("Share %", "101"), "[101] must be between 0 and 100"),
        bad("a share in words", plus("Share %", "half"), "[half] must be a percentage"),
        bad("a negative effort", plus("Effort hours", "-1"), "must not be negative"),
        bad("an endless effort", plus("Effort hours", "1e400"), "[1e400] must be a number"),
        bad("effort on a milestone", "Id,Name,Duration,Effort\na,A,0,5\n", "be 0 for a milestone"),
        bad("an unknown predecessor", plus("Depends on", "x"), "[x] must be the id of an activity"),
        bad("itself as predecessor", plus("Depends on", "a"), "differ from predecessorId"),
        bad("an endless lag", plus("Depends on", "a FS+40000"), "lag [40000] must be at most"),
        bad(
            "a cycle",
            "Id,Name,Duration,Depends on\na,A,1,b\nb,B,1,a SS-1\n",
            "must not form a cycle"),
        bad(
            "a doubled link",
            "Id,Name,Duration,Depends on\na,A,1,\nb,B,1,a; a FS+1\n",
            "be the only one of its type"),
        bad("a date of 30 February", plus("Start", "2026-02-30"), "Start [2026-02-30]"),
        bad("a local date", plus("Start", "1.9.2026"), "must be a date such as 2026-09-01"),
        bad(
            "a finish before the start",
            "Id,Name,Duration,Start,Finish\na,A,1,2026-09-02,2026-09-01\n",
            "Finish [2026-09-01] must not be before the start 2026-09-02"),
        bad(
            "a fixed start too early",
            "Id,Name,Duration,Not before,Fixed start\na,A,1,2026-09-02,2026-09-01\n",
            "Fixed start [2026-09-01] must not be before 2026-09-02"),
        bad("over 100 percent", plus("Complete %", "100.5"), "must be between 0 and 100"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("csv")
  void refusesCsv(String name, String text, String said) {
    assertRefused(() -> ScheduleCsv.read(stream(text, StandardCharsets.UTF_8), SMALL), said);
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] latin = (HEAD + "a,M\u00FCller,1\n").getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(
        () -> ScheduleCsv.read(new ByteArrayInputStream(latin), SMALL), "must be UTF-8, or UTF-16");
    String declared = "must be in the encoding that it declares";
    String xml = project(task(1, 1, "M\u00FCller", ""));
    assertRefused(() -> ProjectXml.read(stream(xml, StandardCharsets.ISO_8859_1), SMALL), declared);
    String unknown = xml.replace("UTF-8", "no-such");
    assertRefused(() -> ProjectXml.read(stream(unknown, StandardCharsets.UTF_8), SMALL), declared);
    String illegal = xml.replace("UTF-8", "?");
    assertRefused(() -> ProjectXml.read(stream(illegal, StandardCharsets.UTF_8), SMALL), declared);
    String wide = xml.replace("UTF-8", "UTF-16");
    assertRefused(() -> ProjectXml.read(stream(wide, StandardCharsets.UTF_8), SMALL), "file");
    byte[] lone = {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0, '<'};
    assertRefused(() -> ProjectXml.read(new ByteArrayInputStream(lone), SMALL), declared);
  }

  @Test
  void readsOtherEncodingsThatAreDeclared() {
    String xml = project(task(1, 1, "M\u00FCller", duration(8)));
    for (Charset charset :
        new Charset[] {
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          Charset.forName("windows-1252")
        }) {
      ScheduleImport read =
          ProjectXml.read(stream(xml.replace("UTF-8", charset.name()), charset), SMALL);
      assertThat(read.work().activities().get(0).name()).isEqualTo("M\u00FCller");
    }
    assertThat(ProjectXml.read(stream("\uFEFF" + xml, StandardCharsets.UTF_8), SMALL).work())
        .isNotNull();
  }

  @Test
  void boundsWhatAnEndlessFileMakesItHold() {
    ImportLimits limits = new ImportLimits(Long.MAX_VALUE, 20, 1000);
    assertRefused(() -> ProjectXml.read(endless("<Project><!-- ", "x"), limits), "1048576 bytes");
    assertRefused(() -> ProjectXml.read(endless("<Project a=\"", "x"), limits), "1048576 bytes");
    assertRefused(() -> ProjectXml.read(endless("<", "x"), limits), "file");
    assertRefused(() -> ProjectXml.read(endless("<Project><Tasks>", A), limits), "20 tasks");
    assertRefused(() -> ProjectXml.read(endless("<Project><Title>", "x"), limits), "1000 char");
    assertRefused(() -> ProjectXml.read(endless("<Project>", "<a>"), limits), "deeper than 100");
    assertRefused(() -> ScheduleCsv.read(endless(HEAD + "a,\"", "x"), limits), "1000 characters");
    assertRefused(() -> ScheduleCsv.read(endless(HEAD, ","), limits), "1000 cells");
    assertRefused(() -> ScheduleCsv.read(endless("", "x,"), limits), "1000 cells");
  }

  @Test
  void passesOnWhatTheStreamThrows() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }
        };
    assertThatThrownBy(() -> ScheduleCsv.read(broken, SMALL))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("unplugged");
    assertThatThrownBy(() -> ProjectXml.read(broken, SMALL)).hasMessageContaining("unplugged");
  }

  private static InputStream endless(String start, String more) {
    byte[] piece = more.repeat(1000).getBytes(StandardCharsets.UTF_8);
    InputStream rest =
        new InputStream() {
          private int next;

          @Override
          public int read() {
            next = next == piece.length ? 0 : next;
            return piece[next++];
          }
        };
    return new SequenceInputStream(stream(start, StandardCharsets.UTF_8), rest);
  }

  private static InputStream stream(String text, Charset charset) {
    return new ByteArrayInputStream(text.getBytes(charset));
  }

  private static String doctype(String inside) {
    return "<!DOCTYPE Project [" + inside + "]>";
  }

  private static String bomb() {
    StringBuilder entities = new StringBuilder("<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY l").append(i).append(" \"");
      entities.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return doctype(entities.toString());
  }

  private static String xmlDuration(String text) {
    return project(task(1, 1, "A", "<Duration>" + text + "</Duration>"));
  }

  private static String more(String elements) {
    return project(task(1, 1, "A", duration(8) + elements));
  }

  private static String lag(String text) {
    return "<PredecessorLink><PredecessorUID>2</PredecessorUID><LinkLag>"
        + text
        + "</LinkLag></PredecessorLink>";
  }

  private static String calendar(String days) {
    return project(A)
        .replace(
            "<Tasks>",
            "<Calendars><Calendar><UID>1</UID><IsBaseCalendar>1</IsBaseCalendar><WeekDays>"
                + days
                + "</WeekDays></Calendar></Calendars><Tasks>");
  }

  private static String twoCalendars() {
    String one = "<Calendar><UID>1</UID></Calendar>";
    return project(A).replace("<Tasks>", "<Calendars>" + one + one + "</Calendars><Tasks>");
  }

  private static String weekdays(int working) {
    StringBuilder days = new StringBuilder();
    for (int type = 1; type <= 7; type++) {
      days.append("<WeekDay><DayType>").append(type).append("</DayType><DayWorking>");
      days.append(working).append("</DayWorking></WeekDay>");
    }
    return days.toString();
  }

  private static String day(int type, String... times) {
    StringBuilder day = new StringBuilder("<WeekDay><DayType>" + type + "</DayType>");
    day.append("<DayWorking>1</DayWorking><WorkingTimes>");
    for (int i = 0; i < times.length; i += 2) {
      day.append("<WorkingTime><FromTime>").append(times[i]).append("</FromTime><ToTime>");
      day.append(times[i + 1]).append("</ToTime></WorkingTime>");
    }
    return day.append("</WorkingTimes></WeekDay>").toString();
  }

  private static String holiday(String from, String to) {
    return "<WeekDay><DayType>0</DayType><DayWorking>0</DayWorking><TimePeriod><FromDate>"
        + from
        + "T00:00:00</FromDate><ToDate>"
        + to
        + "T23:59:00</ToDate></TimePeriod></WeekDay>";
  }

  private static String people(String resources, String assignments) {
    return project(A)
        .replace(
            "</Project>",
            "<Resources>"
                + resources
                + "</Resources><Assignments>"
                + assignments
                + "</Assignments></Project>");
  }

  private static String resource(int uid) {
    return "<Resource><UID>" + uid + "</UID><Name>Ada</Name></Resource>";
  }

  private static String assignment(int task, int resource) {
    return "<Assignment><TaskUID>"
        + task
        + "</TaskUID><ResourceUID>"
        + resource
        + "</ResourceUID></Assignment>";
  }

  private static String plus(String heading, String value) {
    return "Id,Name,Duration," + heading + "\na,A,1," + value + "\n";
  }

  private static String manyLines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append('a').append(i).append(",A,1\n");
    }
    return lines.toString();
  }
}
