package io.planwright.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkElement;
import io.planwright.activity.WorkShare;
import io.planwright.calendar.WorkingCalendar;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleCsvTest {

  static ScheduleImport read(String text) {
    return read(text, StandardCharsets.UTF_8);
  }

  private static ScheduleImport read(String text, Charset charset) {
    return ScheduleCsv.read(
        new ByteArrayInputStream(text.getBytes(charset)), ImportLimits.standard());
  }

  @Test
  void writesATableOfElementsAndActivities() {
    assertThat(ScheduleCsv.table(ScheduleDocuments.launch()).toCsv().replace("\r", ""))
        .isEqualTo(
            """
            Id,Name,Part of,Share %,Duration days,Effort hours,Assignee,Assignee name,Not before,\
            Fixed start,Deadline,Depends on,Start,Finish,Total float days,Critical,Complete %,\
            Baseline start,Baseline finish
            launch,Launch,,,,,,,,,,,2026-09-01,2026-09-23,,,43,,
            prepare,Prepare,launch,50,,,,,,,,,2026-09-01,2026-09-08,,,86,,
            train,Train the team,prepare,70,5,30.0,ada,Ada Lovelace,,,2026-09-04,,2026-09-01,\
            2026-09-08,0,yes,80,2026-08-31,2026-09-04
            print,'=Print \u201CGTX\u201D,prepare,30,2,,bob,Bob M\u00FCller,2026-09-02,,,,2026-09-02,\
            2026-09-03,5,no,100,2026-09-02,2026-09-03
            sell,"Sell; call, visit",launch,50,,,,,,,,,2026-09-10,2026-09-23,,,0,,
            call,Call wave: 40 accounts,sell,50,10,100.0,ada,Ada Lovelace,,,,train FS+1; print SS,\
            2026-09-10,2026-09-23,0,yes,0,2026-09-09,2026-09-22
            done,Launched,sell,50,0,,,,,,,call FS,2026-09-23,2026-09-23,0,yes,0,2026-09-22,\
            2026-09-22
            """);
  }

  @Property(tries = 300)
  void readsBackWhatItWrote(@ForAll long seed) {
    ScheduleDocument document = ScheduleDocuments.random(seed);
    ScheduleImport read = read(ScheduleCsv.table(document).toCsv());
    assertThat(read.work()).isEqualTo(document.work());
    assertThat(read.work().elements()).isEqualTo(document.work().elements());
    assertThat(read.work().activities()).isEqualTo(document.work().activities());
    assertThat(read.work().dependencies()).isEqualTo(document.work().dependencies());
    assertThat(read.percentComplete()).isEqualTo(document.percentComplete());
    assertThat(document.people()).containsAllEntriesOf(read.people());
    assertThat(read.warnings()).isEmpty();
    document
        .schedule()
        .activities()
        .forEach(
            planned ->
                assertThat(read.dates().get(planned.activityId()))
                    .isEqualTo(new ActivityDates(planned.start(), planned.finish())));
    assertThat(read.baseline())
        .hasSize(document.baseline().isPresent() ? document.work().activities().size() : 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Id,Name,Duration\na,A,5\nb,B,3\n",
        "\uFEFFid;NAME;Duration days\r\na;A;5 d\r\nb;B;3 days\r\n",
        "UID\tTask Name\tduration\ra\tA\t1 wk\rb\tB\t24 h",
        "\"Id\",\"Name\",\"Duration\"\n\n\"a\",\"A\",\"5 days?\"\n\n\"b\",\"B\",\"17 hrs\"\n\n",
        "\n\r\nId;Name;Duration\na;A;5\nb;B;3\n",
        "Name,Duration,Id\nA,4.5,a\nB,2.01,b"
      })
  void readsWhatSpreadsheetsWrite(String text) {
    assertThat(read(text).work().activities())
        .containsExactly(Activity.of("a", "A", 5), Activity.of("b", "B", 3));
    assertThat(read(text).calendar()).isEqualTo(WorkingCalendar.mondayToFriday());
  }

  @Test
  void readsUtf16WithAMark() {
    String text = "Id,Name,Duration\nx,\u00C4\uD83D\uDE80,1\n";
    assertThat(read(text, StandardCharsets.UTF_16).work().activities().get(0).name())
        .isEqualTo("\u00C4\uD83D\uDE80");
  }

  @Test
  void weighsPartsByTheirDurationsWhereSharesAreMissing() {
    ScheduleImport read =
        read("Id,Name,Part of,Duration\np,P,,\nq,Q,p,\na,A,q,1\nb,B,q,1\nc,C,p,1\nm,M,p,0\n");
    assertThat(read.work().elements())
        .containsExactly(
            new WorkElement(
                "p",
                "P",
                List.of(
                    WorkShare.of("q", "66.67"),
                    WorkShare.of("c", "33.33"),
                    WorkShare.of("m", "0"))),
            WorkElement.equally("q", "Q", List.of("a", "b")));
  }

  @Test
  void putsARootAboveSeveral() {
    ScheduleImport read = read("Id,Name,Part of,Duration\nplan,P,,\na,A,plan,1\nb,B,,2\n");
    assertThat(read.work().parentOf("b")).contains("plan-2");
    assertThat(read.work().parentOf("plan")).contains("plan-2");
    assertThat(read.warnings())
        .extracting(ImportWarning::statement)
        .containsExactly("The plan has several roots; an element was put above them.");
  }

  @Test
  void namesWhatItDidNotRead() {
    ScheduleImport read =
        read(
            "Id,Name,Part of,Share,Duration,Mood,Assignee,Assignee name\n"
                + "p,P,,,9,,,\n"
                + "a,A,p,60,1,good,x,Xi\n"
                + "b,B,p,60,1,bad,x,Xa\n");
    assertThat(read.warnings())
        .containsExactly(
            new ImportWarning(1, "Mood", "This column is not known and was not read.", 1),
            new ImportWarning(
                2,
                "Duration days",
                "Others are parts of this line, so it was not read: give it to one of its parts.",
                1),
            new ImportWarning(4, "name", "A person has several names; the first was taken.", 1),
            new ImportWarning(
                2,
                "share",
                "The shares of the parts do not sum to 100 %; durations weigh instead.",
                1));
    assertThat(read.people()).isEqualTo(Map.of("x", "Xi"));
  }

  @Test
  void readsProgressAndDates() {
    ScheduleImport read =
        read(
            "Id,Name,Duration,Complete %,Start,Finish\n"
                + "a,A,2,12.5 %,2026-09-01T08:00:00,2026-09-02 17:00\n");
    assertThat(read.percentComplete()).isEqualTo(Map.of("a", new BigDecimal("12.5")));
    LocalDate start = LocalDate.of(2026, 9, 1);
    assertThat(read.dates()).isEqualTo(Map.of("a", new ActivityDates(start, start.plusDays(1))));
  }
}
