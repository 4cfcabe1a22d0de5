package io.planwright.schedule.staffed;

import static io.planwright.schedule.staffed.Staffings.MONDAY;
import static io.planwright.schedule.staffed.Staffings.activity;
import static io.planwright.schedule.staffed.Staffings.member;
import static io.planwright.schedule.staffed.Staffings.project;
import static io.planwright.schedule.staffed.Staffings.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.calendar.DateRange;
import io.planwright.control.earned.ActivityBudget;
import io.planwright.control.earned.PerformanceBaseline;
import io.planwright.money.Money;
import io.planwright.plan.PlanReference;
import io.planwright.report.exchange.GanttSvg;
import io.planwright.report.exchange.ICalendar;
import io.planwright.report.exchange.ImportLimits;
import io.planwright.report.exchange.MermaidGantt;
import io.planwright.report.exchange.ProjectXml;
import io.planwright.report.exchange.ScheduleCsv;
import io.planwright.report.exchange.ScheduleDocument;
import io.planwright.report.exchange.ScheduleImport;
import io.planwright.run.RunControl;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.testkit.JsonRoundTrip;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.ResourceAssignment;
import net.sf.mpxj.Task;
import net.sf.mpxj.mspdi.MSPDIReader;
import org.junit.jupiter.api.Test;

/** Plans of people by dates: floats, round trips through other tools, and a baseline of costs. */
class StaffedViewTest {

  private static final StaffedSearch SEARCH = StaffedSearch.standard().withSchedules(30);

  /** Two deals want the contract of Lea, the only lawyer, on the same days. */
  private static final StaffedRequest TWO =
      request(
          List.of(member("Ann", "presales"), member("Lea", "legal")),
          project(
              "acme",
              List.of(
                  activity("demo", 2, "presales"),
                  activity("contract", 3, "legal"),
                  Activity.milestone("signed", "Signed")),
              Dependency.finishToStart("demo", "contract"),
              Dependency.finishToStart("contract", "signed")),
          project("volt", List.of(activity("contract", 2, "legal"))));

  private static StaffedSchedule plan(StaffedRequest request) {
    return SEARCH.solve(request, RunControl.unlimited()).orElseThrow();
  }

  private static ScheduledActivity dated(
      String id, int start, int finish, int total, int free, boolean critical) {
    return new ScheduledActivity(
        id, MONDAY.plusDays(start), MONDAY.plusDays(finish), total, free, critical);
  }

  @Test
  void datesAreThoseOfTheTimesAndFloatsCountPeople() {
    StaffedSchedule plan = plan(TWO);
    StaffedView all = plan.view(TWO);
    assertThat(all.schedule().activities())
        .containsExactly(
            dated("acme/demo", 0, 1, 0, 0, true),
            dated("acme/contract", 2, 4, 0, 0, true),
            dated("acme/signed", 4, 4, 0, 0, true),
            dated("volt/contract", 0, 1, 0, 0, true));
    assertThat(all.schedule().criticalPath()).endsWith("acme/contract", "acme/signed");
    assertThat(all.work().elements()).extracting("id").contains("acme", "volt");
    StaffedView volt = plan.view(TWO, "volt");
    assertThat(volt.title()).isEqualTo("volt");
    assertThat(volt.schedule().activities()).containsExactly(dated("contract", 0, 1, 0, 0, true));
    assertThat(volt.teams()).containsOnly(Map.entry("contract", List.of("lea")));
    assertThat(volt.people()).containsOnly(Map.entry("lea", "Lea"));
    assertThat(volt.work().activities().get(0).effortHours()).hasValue(16);
  }

  /** Volt could be three days later if Lea had nothing else, and so it may as nobody waits. */
  @Test
  void floatEndsWhereThePersonGoesOn() {
    StaffedRequest one =
        request(
            List.of(member("Ann", "presales"), member("Lea", "legal")),
            project("acme", List.of(activity("demo", 5, "presales"))),
            project("volt", List.of(activity("contract", 2, "legal"))));
    assertThat(plan(one).view(one).schedule().activities().get(1))
        .isEqualTo(dated("volt/contract", 0, 1, 3, 3, false));
  }

  @Test
  void refusesThePlanOfAnotherRequest() {
    StaffedSchedule plan = plan(TWO);
    StaffedRequest less = TWO.toBuilder().projects(TWO.projects().subList(0, 1)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.view(less))
        .withMessageStartingWith("plan [4 activities] must hold the 3 activities");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(less).view(TWO))
        .withMessageStartingWith("plan [contract of volt] must hold each activity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.view(TWO, "none"))
        .withMessageStartingWith("projectId [none] must be of a project");
    JsonRoundTrip.assertRoundTrips(plan.view(TWO), StaffedView.class);
  }

  @Property(tries = 40, seed = "20261127")
  void comesBackFromOtherTools(@ForAll long seed) throws Exception {
    StaffedRequest request = Staffings.random(new Random(seed), 2, 6);
    StaffedSchedule plan = plan(request);
    List<StaffedView> views = new ArrayList<>(List.of(plan.view(request)));
    for (StaffedProject project : request.projects()) {
      views.add(plan.view(request, project.id()));
    }
    for (StaffedView view : views) {
      assertConsistent(view);
      ScheduleDocument document = ScheduleDocument.of(view, MONDAY);
      assertReadByMpxj(view, ProjectXml.text(document));
      ScheduleImport read = ProjectXml.read(stream(ProjectXml.text(document)), limits());
      assertThat(read.teams()).isEqualTo(withoutLone(view, read));
      for (ScheduledActivity each : view.schedule().activities()) {
        assertThat(read.dates().get(each.activityId()))
            .as(each.activityId())
            .extracting("start", "finish")
            .containsExactly(each.start(), each.finish());
      }
      Calendar calendar =
          new CalendarBuilder().build(new StringReader(ICalendar.events(document, Instant.EPOCH)));
      assertThat(calendar.validate().hasErrors()).isFalse();
      assertThat(calendar.getComponents()).hasSameSizeAs(view.work().activities());
      assertThat(
              ScheduleCsv.read(stream(ScheduleCsv.table(document).toCsv()), limits())
                  .work()
                  .activities())
          .extracting(Activity::id, Activity::durationDays, Activity::assigneeId)
          .isEqualTo(
              view.work().activities().stream()
                  .map(each -> tuple(each.id(), each.durationDays(), each.assigneeId()))
                  .toList());
      assertThat(GanttSvg.text(document)).startsWith("<");
      assertThat(MermaidGantt.text(document).lines().count())
          .isGreaterThan(view.work().activities().size());
      assertPlannedToTheCent(view);
    }
  }

  private static Map<String, List<String>> withoutLone(StaffedView view, ScheduleImport read) {
    assertThat(view.teams().keySet()).containsAll(read.teams().keySet());
    return read.teams().keySet().stream()
        .collect(Collectors.toMap(id -> id, id -> view.teams().get(id)));
  }

  private static void assertConsistent(StaffedView view) {
    assertThat(view.schedule().criticalPath()).isNotEmpty();
    Map<String, ScheduledActivity> dates = view.schedule().byActivityId();
    for (String id : view.schedule().criticalPath()) {
      assertThat(dates.get(id).critical()).as(id).isTrue();
    }
    for (Activity each : view.work().activities()) {
      ScheduledActivity dated = dates.get(each.id());
      assertThat(view.calendar().isWorkingDay(dated.start())).isTrue();
      assertThat(view.calendar().isWorkingDay(dated.finish())).isTrue();
      LocalDate end = dated.finish().plusDays(1);
      long days = view.calendar().workingDays(DateRange.of(dated.start(), end));
      assertThat(each.durationDays()).isEqualTo(each.isMilestone() ? 0 : (int) days);
    }
  }

  private static void assertReadByMpxj(StaffedView view, String text) throws Exception {
    ProjectFile file = new MSPDIReader().read(stream(text));
    Map<String, ScheduledActivity> dates = view.schedule().byActivityId();
    for (Task task : file.getTasks()) {
      if (!task.getSummary()) {
        ScheduledActivity dated = dates.get(task.getText(1));
        assertThat(task.getStart().toLocalDate()).isEqualTo(dated.start());
        List<String> names = new ArrayList<>();
        for (ResourceAssignment assignment : task.getResourceAssignments()) {
          names.add(assignment.getResource().getName());
        }
        assertThat(names)
            .isEqualTo(
                view.teams().getOrDefault(task.getText(1), List.of()).stream()
                    .map(id -> view.people().getOrDefault(id, id))
                    .toList());
      }
    }
  }

  private static void assertPlannedToTheCent(StaffedView view) {
    List<ActivityBudget> budgets = new ArrayList<>();
    Money each = Money.parse("EUR 100.01");
    for (Activity activity : view.work().activities()) {
      budgets.add(ActivityBudget.of(activity.id(), each));
    }
    PerformanceBaseline baseline =
        PerformanceBaseline.of(
            new PlanReference(view.id(), 1),
            view.work(),
            view.schedule(),
            view.calendar(),
            budgets);
    assertThat(baseline.plannedValue(view.schedule().finish()))
        .isEqualTo(each.multipliedBy(budgets.size()));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ImportLimits limits() {
    return ImportLimits.standard();
  }
}
