package io.planwright.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.schedule.ScheduledActivity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProjectXmlTest {

  static ScheduleImport read(String xml) {
    return ProjectXml.read(
        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), ImportLimits.standard());
  }

  @Property(tries = 300)
  void readsBackWhatItWrote(@ForAll long seed) {
    ScheduleDocument document = ScheduleDocuments.random(seed);
    ScheduleImport read = read(ProjectXml.text(document));
    assertThat(read.title()).isEqualTo(document.title());
    assertThat(read.work().elements()).isEqualTo(document.work().elements());
    assertThat(read.work().activities()).isEqualTo(document.work().activities());
    assertThat(read.work().dependencies()).isEqualTo(document.work().dependencies());
    assertThat(read.work()).isEqualTo(document.work());
    assertThat(read.people()).isEqualTo(document.people());
    assertThat(read.teams()).isEqualTo(document.teams());
    assertThat(read.calendar()).isEqualTo(document.calendar());
    assertThat(read.calendars()).isEqualTo(document.calendars());
    assertThat(read.percentComplete()).isEqualTo(document.percentComplete());
    assertThat(read.warnings()).isEmpty();
    assertThat(read.dates()).isEqualTo(dates(document.schedule().byActivityId()));
    assertThat(read.baseline())
        .isEqualTo(document.baseline().map(b -> dates(b.byActivityId())).orElse(Map.of()));
  }

  private static Map<String, ActivityDates> dates(Map<String, ScheduledActivity> planned) {
    Map<String, ActivityDates> dates = new HashMap<>();
    planned.forEach((id, one) -> dates.put(id, new ActivityDates(one.start(), one.finish())));
    return dates;
  }

  @Test
  void writesTheSameFileEachTime() throws IOException {
    Path file = Path.of("src", "test", "resources", "golden", "schedule-project.xml");
    String xml = ProjectXml.text(ScheduleDocuments.launch());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, xml);
    }
    assertThat(xml).isEqualTo(Files.readString(file).replace("\r", ""));
  }

  @Test
  void readsTheSummaryOfTheProjectAsARootWhereOneIsNeeded() {
    ScheduleImport read =
        read(
            project(
                task(0, 0, "Whole", "")
                    + task(1, 1, "Phase", "")
                    + task(2, 2, "A", duration(16))
                    + task(3, 1, "B", duration(48) + link(2, 1, 4800, 7))));
    assertThat(read.work().elements()).extracting(e -> e.name()).containsExactly("Whole", "Phase");
    assertThat(read.work().elements().get(0).parts())
        .extracting(part -> part.partId() + " " + part.percent())
        .containsExactly("1 25", "3 75");
    assertThat(read.work().dependencies())
        .containsExactly(Dependency.finishToStart("2", "3").withLagDays(1));
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void readsAFlatListWithoutElements() {
    ScheduleImport read =
        read(project(task(0, 0, "Whole", "") + task(1, 1, "A", duration(8)) + task(2, 1, "B", "")));
    assertThat(read.work().elements()).isEmpty();
    assertThat(read.work().activities())
        .containsExactly(Activity.of("1", "A", 1), Activity.milestone("2", "B"));
    assertThat(read.calendar()).isEqualTo(WorkingCalendar.mondayToFriday());
  }

  @Test
  void roundsUpAndSaysSo() {
    ScheduleImport read =
        read(
            project(
                task(1, 1, "A", duration(9))
                    + task(2, 1, "B", duration(48) + "<DurationFormat>8</DurationFormat>")
                    + task(3, 1, "C", duration(8) + link(1, 3, 4801, 7) + link(2, 0, -4801, 7))
                    + task(4, 1, "D", duration(8) + link(1, 1, 50, 19) + link(2, 1, 14400, 8))));
    assertThat(read.work().activities())
        .extracting(Activity::durationDays)
        .containsExactly(2, 2, 1, 1);
    assertThat(read.work().dependencies())
        .extracting(Dependency::toString)
        .containsExactly("1 SS+2 3", "2 FF-1 3", "1 FS+1 4", "2 FS+1ed 4");
    assertThat(read.warnings())
        .extracting(warning -> warning.subject() + " " + warning.count())
        .containsExactly(
            "Task/Duration 1",
            "Task/Duration 1",
            "PredecessorLink/LinkLag 2",
            "PredecessorLink/LinkLag 1");
  }

  @Test
  void namesWhatItDidNotTakeOver() {
    ScheduleImport read =
        read(
            project(
                task(1, 1, "S", "<Deadline>2026-09-01T17:00:00</Deadline>")
                    + task(2, 2, "A", duration(8) + "<Notes>call first</Notes><Cost>0</Cost>")
                    + task(3, 2, "B", duration(8) + "<Active>0</Active>")
                    + task(4, 2, "C", duration(8) + link(1, 1, 0, 7) + link(3, 1, 0, 7))
                    + task(5, 2, "D", duration(8) + constraint(7) + "<FixedCost>9</FixedCost>")
                    + task(6, 2, "E", duration(8) + constraint(1))
                    + task(
                        7,
                        2,
                        "F",
                        duration(8)
                            + "<PredecessorLink><PredecessorUID>9</PredecessorUID>"
                            + "<CrossProject>1</CrossProject></PredecessorLink>")));
    assertThat(read.warnings())
        .extracting(ImportWarning::subject)
        .containsExactly(
            "Task/Notes",
            "Task/FixedCost",
            "Task/Active",
            "Task/ConstraintType",
            "Task/ConstraintType",
            "Task/ConstraintType",
            "PredecessorLink/PredecessorUID",
            "PredecessorLink/PredecessorUID",
            "PredecessorLink/PredecessorUID");
    assertThat(read.work().activity("5").orElseThrow().deadline())
        .hasToString("Optional[2026-09-02]");
    assertThat(read.work().dependencies()).isEmpty();
  }

  private static ScheduleImport reported(String actuals) {
    return read(
        project(
            task(
                1,
                1,
                "A",
                duration(80)
                    + "<Start>2026-09-01T08:00:00</Start><Finish>2026-09-14T17:00:00</Finish>"
                    + actuals)));
  }

  private static String actuals(int percent, String start, String finish, int remaining) {
    return ("<PercentComplete>%d</PercentComplete><ActualStart>%s</ActualStart>"
            + "<ActualFinish>%s</ActualFinish><RemainingDuration>PT%dH0M0S</RemainingDuration>")
        .formatted(percent, start, finish, remaining);
  }

  @Test
  void saysWhichActualsWereLost() {
    String start = "2026-09-01T08:00:00";
    String finish = "2026-09-14T17:00:00";
    assertThat(reported(actuals(0, "", "NA", 80)).warnings()).isEmpty();
    assertThat(reported(actuals(33, start, "", 53)).warnings()).isEmpty();
    assertThat(reported(actuals(100, start, finish, 0)).warnings()).isEmpty();
    assertThat(reported(actuals(0, start, "", 80)).warnings())
        .extracting(ImportWarning::subject)
        .containsExactly("Task/ActualStart");
    assertThat(reported(actuals(50, "2026-09-02T08:00:00", finish, 56)).warnings())
        .extracting(ImportWarning::subject)
        .containsExactly("Task/ActualStart", "Task/ActualFinish", "Task/RemainingDuration");
  }

  @Test
  void readsWhoDoesWhat() {
    ScheduleImport read =
        read(
            project(task(1, 1, "A", duration(8)))
                .replace(
                    "</Project>",
                    "<Resources><Resource><UID>0</UID></Resource>"
                        + "<Resource><UID>1</UID><Name>Ada</Name><Code>x</Code></Resource>"
                        + "<Resource><UID>2</UID><Name>Bob</Name><Code>x</Code></Resource>"
                        + "<Resource><UID>3</UID><Name>Ink</Name><Type>0</Type></Resource>"
                        + "</Resources><Assignments>"
                        + assignment(1, 3)
                        + assignment(1, 2)
                        + assignment(1, 1)
                        + assignment(1, -65535)
                        + "</Assignments></Project>"));
    assertThat(read.people()).isEqualTo(Map.of("x", "Ada", "2", "Bob"));
    assertThat(read.work().activities().get(0).assigneeId()).contains("2");
    assertThat(read.teams()).isEqualTo(Map.of("1", List.of("2", "x")));
    assertThat(read.warnings()).extracting(ImportWarning::subject).containsExactly("Resource");
  }

  @Test
  void streamsALargeFile() throws IOException {
    int size = 100_000;
    try (InputStream in = new ManyTasks(size)) {
      ScheduleImport read = ProjectXml.read(in, ImportLimits.standard());
      assertThat(read.work().activities()).hasSize(size);
      assertThat(read.percentComplete()).containsEntry("7", BigDecimal.valueOf(50));
    }
  }

  static String project(String tasks) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Project xmlns=\""
        + Mspdi.NAMESPACE
        + "\"><Name>Plan.xml</Name><MinutesPerDay>480</MinutesPerDay><Tasks>"
        + tasks
        + "</Tasks></Project>";
  }

  static String task(int uid, int level, String name, String more) {
    return "<Task><UID>"
        + uid
        + "</UID><Name>"
        + name
        + "</Name><OutlineLevel>"
        + level
        + "</OutlineLevel>"
        + (more.contains("<Duration>") ? "" : "<Duration>PT0H0M0S</Duration>")
        + more
        + "</Task>";
  }

  static String duration(int hours) {
    return "<Duration>PT" + hours + "H0M0S</Duration>";
  }

  static String link(int uid, int type, int lag, int format) {
    return ("<PredecessorLink><PredecessorUID>%d</PredecessorUID><Type>%d</Type>"
            + "<LinkLag>%d</LinkLag><LagFormat>%d</LagFormat></PredecessorLink>")
        .formatted(uid, type, lag, format);
  }

  private static String constraint(int type) {
    return "<ConstraintType>"
        + type
        + "</ConstraintType><ConstraintDate>2026-09-02T17:00:00</ConstraintDate>";
  }

  private static String assignment(int task, int resource) {
    return "<Assignment><TaskUID>"
        + task
        + "</TaskUID><ResourceUID>"
        + resource
        + "</ResourceUID></Assignment>";
  }
}
