package io.planwright.stakeholders.joint;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.report.exchange.ScheduleDocument;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What we and the customer have promised each other on the way to a common goal. Immutable,
 * serializable and thread-safe; the same in JSON under Jackson 2 and Jackson 3.
 *
 * @param id the stable identity
 * @param title what people call the plan
 * @param commitments the promises of both sides, with different ids, at least one
 */
public record MutualActionPlan(String id, String title, List<Commitment> commitments)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param id the stable identity; not blank
   * @param title what people call the plan; not blank
   * @param commitments the promises of both sides, with different ids, at least one
   * @throws IllegalArgumentException if an id is given twice or is not known, or commitments wait
   *     for each other in a circle, which the message names
   */
  public MutualActionPlan {
    Require.notBlank(id, "id", "Give the plan an id.");
    Require.notBlank(title, "title", "Say what people call the plan.");
    commitments = List.copyOf(Require.notEmpty(commitments, "commitments", "Add the first one."));
    breakdown(commitments);
  }

  /** The work, by side; refuses unknown ids, double ones and circles. */
  private static WorkBreakdown breakdown(List<Commitment> commitments) {
    List<Activity> activities = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    for (Commitment commitment : commitments) {
      activities.add(
          Activity.builder()
              .id(commitment.id())
              .name(commitment.title())
              .durationDays(commitment.durationDays())
              .assigneeId(commitment.ownerId())
              .deadline(commitment.due())
              .build());
      for (String first : commitment.dependsOn()) {
        dependencies.add(Dependency.finishToStart(first, commitment.id()));
      }
    }
    return WorkBreakdown.of(elements(commitments), activities, dependencies);
  }

  private static List<WorkElement> elements(List<Commitment> commitments) {
    List<WorkElement> elements = new ArrayList<>();
    List<String> sides = new ArrayList<>();
    for (Side side : Side.values()) {
      List<String> ids =
          commitments.stream().filter(c -> c.side() == side).map(Commitment::id).toList();
      if (!ids.isEmpty()) {
        String branch = "side:" + side.name();
        String name = side == Side.OURS ? "Our commitments" : "Commitments of the customer";
        elements.add(WorkElement.equally(branch, name, ids));
        sides.add(branch);
      }
    }
    elements.add(WorkElement.equally("side:BOTH", "Commitments", sides));
    return elements;
  }

  /**
   * The commitments that stand in some way on a day.
   *
   * @param status the way
   * @param asOf the day; what happened later is not seen
   * @return the commitments, in the order of the plan, possibly none
   */
  public List<Commitment> withStatus(Commitment.Status status, LocalDate asOf) {
    Require.nonNull(status, "status");
    return commitments.stream().filter(c -> c.status(asOf) == status).toList();
  }

  /**
   * The plan as promised, for all formats of {@code io.planwright.report.exchange}: as to-dos of a
   * calendar by {@code ICalendar.todos}, as a table by {@code ScheduleCsv.table}, as a picture by
   * {@code GanttSvg}. A commitment ends on the last working day up to its due date, or where it is
   * done on the day on which it was; one that is withdrawn is left in, not begun.
   *
   * @param asOf the last day whose progress is known
   * @param calendar the working days
   * @return the document
   */
  public ScheduleDocument document(LocalDate asOf, WorkingCalendar calendar) {
    Require.nonNull(asOf, "asOf");
    Require.nonNull(calendar, "calendar");
    List<ScheduledActivity> dates = new ArrayList<>();
    Map<String, BigDecimal> percent = new LinkedHashMap<>();
    for (Commitment commitment : commitments) {
      boolean isDone = commitment.doneOn().filter(day -> !day.isAfter(asOf)).isPresent();
      LocalDate finish = isDone ? commitment.doneOn().orElseThrow() : commitment.due();
      while (!calendar.isWorkingDay(finish)) {
        finish = finish.minusDays(1);
      }
      LocalDate start = finish;
      for (int day = 1; day < commitment.durationDays(); ) {
        start = start.minusDays(1);
        day += calendar.isWorkingDay(start) ? 1 : 0;
      }
      dates.add(new ScheduledActivity(commitment.id(), start, finish, 0, 0, false));
      if (isDone) {
        percent.put(commitment.id(), new BigDecimal(100));
      }
    }
    Schedule schedule =
        new Schedule(
            dates,
            List.of(),
            Explanation.of("Each commitment ends when it is promised, or was done."),
            Provenance.of("promised dates", Map.of(), "up to " + asOf, commitments.size()));
    return ScheduleDocument.builder()
        .id(id)
        .title(title)
        .asOf(asOf)
        .work(breakdown(commitments))
        .schedule(schedule)
        .calendar(calendar)
        .percentComplete(percent)
        .build();
  }

  /**
   * How many promises are made; the title may name people.
   *
   * @return a line that names no person
   */
  /**
   * Gives what mutual action plans hold on people. Erasing takes out evidence of what the person
   * has promised and mentions; the commitments stay under a stand-in, because others wait for them.
   *
   * @return the contract
   */
  public static PersonalHolder<MutualActionPlan> personalData() {
    return new PlanPersonalData();
  }

  @Override
  public String toString() {
    return "MutualActionPlan[%s, %d commitments]".formatted(id, commitments.size());
  }
}
