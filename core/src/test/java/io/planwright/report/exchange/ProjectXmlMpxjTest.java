package io.planwright.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.LagUnit;
import io.planwright.activity.WorkElement;
import io.planwright.schedule.ScheduledActivity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.sf.mpxj.Duration;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Relation;
import net.sf.mpxj.RelationType;
import net.sf.mpxj.ResourceAssignment;
import net.sf.mpxj.Task;
import net.sf.mpxj.TimeUnit;
import net.sf.mpxj.TimeUnitDefaultsContainer;
import net.sf.mpxj.mspdi.MSPDIReader;
import net.sf.mpxj.mspdi.MSPDIWriter;

/** Held against MPXJ, which reads what we wrote, and writes what we then read. */
class ProjectXmlMpxjTest {

  private static ProjectFile readByMpxj(ScheduleDocument document) throws Exception {
    return new MSPDIReader()
        .read(new ByteArrayInputStream(ProjectXml.text(document).getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 60, seed = "20261127")
  void isReadAsItWasMeant(@ForAll long seed) throws Exception {
    ScheduleDocument document = ScheduleDocuments.random(seed);
    ProjectFile file = readByMpxj(document);
    assertThat(file.getProjectProperties().getProjectTitle()).isEqualTo(document.title());
    List<Task> leaves = new ArrayList<>();
    for (Task task : file.getTasks()) {
      if (!task.getSummary()) {
        leaves.add(task);
      }
    }
    List<Activity> activities = document.work().activities();
    assertThat(leaves).hasSameSizeAs(activities);
    for (int i = 0; i < leaves.size(); i++) {
      assertSame(document, leaves.get(i), activities.get(i));
    }
    for (DayCheck day : DayCheck.around(document)) {
      assertThat(file.getDefaultCalendar().isWorkingDate(day.date()))
          .as("%s", day)
          .isEqualTo(day.isWorking());
    }
  }

  private static void assertSame(ScheduleDocument document, Task task, Activity activity) {
    ScheduledActivity planned = document.schedule().byActivityId().get(activity.id());
    assertThat(task.getName()).isEqualTo(activity.name());
    assertThat(task.getText(1)).isEqualTo(activity.id());
    assertThat(task.getMilestone()).isEqualTo(activity.isMilestone());
    assertThat(task.getStart().toLocalDate()).isEqualTo(planned.start());
    assertThat(lastDay(task)).isEqualTo(planned.finish());
    assertThat(task.getCritical()).isEqualTo(planned.critical());
    assertThat(task.getPercentageComplete().intValue())
        .isEqualTo(
            document.percentComplete().getOrDefault(activity.id(), BigDecimal.ZERO).intValue());
    assertThat(task.getDeadline() == null).isEqualTo(activity.deadline().isEmpty());
    activity
        .notBefore()
        .ifPresent(day -> assertThat(task.getConstraintDate().toLocalDate()).isEqualTo(day));
    if (new MspdiDays(document.calendar()).areEqual()) {
      assertThat(task.getDuration().convertUnits(TimeUnit.DAYS, document(task)).getDuration())
          .isEqualTo(activity.durationDays());
    }
    List<String> links = new ArrayList<>();
    for (Relation relation : task.getPredecessors()) {
      links.add(text(relation, task));
    }
    assertThat(links)
        .containsExactlyInAnyOrderElementsOf(
            document.work().dependencies().stream()
                .filter(link -> link.successorId().equals(activity.id()))
                .map(ProjectXmlMpxjTest::text)
                .toList());
    List<String> people = new ArrayList<>();
    for (ResourceAssignment assignment : task.getResourceAssignments()) {
      people.add(assignment.getResource().getCode());
    }
    assertThat(people).isEqualTo(Outline.team(document, activity));
    assertThat(task.getBaselineStart() != null).isEqualTo(document.baseline().isPresent());
  }

  private static TimeUnitDefaultsContainer document(Task task) {
    return task.getParentFile().getProjectProperties();
  }

  /** A finish at midnight is that of the day before. */
  private static LocalDate lastDay(Task task) {
    return task.getMilestone()
        ? task.getFinish().toLocalDate()
        : task.getFinish().minusSeconds(1).toLocalDate();
  }

  private static String text(Dependency link) {
    String unit = link.lagUnit() == LagUnit.ELAPSED && link.lagDays() != 0 ? "ed" : "d";
    return link.predecessorId() + link.type().abbreviation() + link.lagDays() + unit;
  }

  private static String text(Relation relation, Task task) {
    Duration lag = relation.getLag();
    boolean isElapsed = lag.getUnits() == TimeUnit.ELAPSED_DAYS;
    double days =
        isElapsed
            ? lag.getDuration()
            : lag.convertUnits(TimeUnit.DAYS, document(task)).getDuration();
    return relation.getPredecessorTask().getText(1)
        + type(relation.getType()).abbreviation()
        + Math.round(days)
        + (isElapsed && days != 0 ? "ed" : "d");
  }

  private static DependencyType type(RelationType type) {
    return switch (type) {
      case FINISH_START -> DependencyType.FINISH_TO_START;
      case START_START -> DependencyType.START_TO_START;
      case FINISH_FINISH -> DependencyType.FINISH_TO_FINISH;
      case START_FINISH -> DependencyType.START_TO_FINISH;
    };
  }

  @Property(tries = 60, seed = "20261127")
  void readsWhatMpxjWroteOfIt(@ForAll long seed) throws Exception {
    ScheduleDocument document = ScheduleDocuments.random(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MSPDIWriter().write(readByMpxj(document), out);
    ScheduleImport read =
        ProjectXml.read(new ByteArrayInputStream(out.toByteArray()), ImportLimits.standard());
    assertThat(read.work().activities())
        .extracting(Activity::id, Activity::durationDays, Activity::assigneeId)
        .containsExactlyElementsOf(
            document.work().activities().stream()
                .map(a -> tuple(a.id(), a.durationDays(), a.assigneeId()))
                .toList());
    assertThat(read.work().elements())
        .as("MPXJ drops line breaks from names, so these are not compared")
        .extracting(WorkElement::id, WorkElement::parts)
        .containsExactlyElementsOf(
            document.work().elements().stream().map(e -> tuple(e.id(), e.parts())).toList());
    assertThat(read.work().dependencies())
        .containsExactlyInAnyOrderElementsOf(document.work().dependencies());
    assertThat(read.percentComplete()).isEqualTo(document.percentComplete());
    assertThat(read.calendar()).isEqualTo(document.calendar());
  }

  /**
   * A date and whether there is work on it.
   *
   * @param date the date
   * @param isWorking whether there is work
   */
  private record DayCheck(LocalDate date, boolean isWorking) {
    static List<DayCheck> around(ScheduleDocument document) {
      List<DayCheck> days = new ArrayList<>();
      LocalDate first = document.schedule().start();
      for (int i = 0; i < 60; i++) {
        LocalDate date = first.plusDays(i);
        days.add(new DayCheck(date, document.calendar().isWorkingDay(date)));
      }
      return days;
    }
  }
}
