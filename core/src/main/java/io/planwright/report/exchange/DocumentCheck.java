package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import io.planwright.internal.Require;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules between the attributes of a document. */
final class DocumentCheck {
  private static final int LAST_YEAR = 9999;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private DocumentCheck() {}

  static void check(ScheduleDocument document) {
    Require.notBlank(document.id(), "id", "Give the id of the plan.");
    Require.notBlank(document.title(), "title", "Say what people call the plan.");
    Require.atLeast(document.version(), 1, "version", "Versions count from 1.");
    checkYear(document.asOf(), "asOf");
    checkActivities(document);
    checkDates(document.schedule(), "schedule");
    document.baseline().ifPresent(baseline -> checkDates(baseline, "baseline"));
    document.percentComplete().forEach((id, percent) -> checkPercent(document, id, percent));
    document.teams().forEach((id, team) -> checkTeam(document, id, team));
    document
        .people()
        .forEach(
            (id, name) -> {
              Require.notBlank(id, "people", "Give the id of the person.");
              Require.notBlank(name, "name of " + id, "Leave out who has no name.");
            });
  }

  private static void checkTeam(ScheduleDocument document, String id, List<String> team) {
    Optional<Activity> activity = document.work().activity(id);
    Require.that(
        activity.isPresent(),
        "teams",
        id,
        "be of activities of the breakdown",
        "Correct the id, or leave the team out.");
    Require.notEmpty(team, "team of " + id, "Leave out who is not known.");
    Require.that(
        new HashSet<>(team).size() == team.size() && team.stream().noneMatch(String::isBlank),
        "team of " + id,
        team,
        "be ids of different people",
        "Name each person once.");
    String assignee = activity.flatMap(Activity::assigneeId).orElse(team.get(0));
    Require.that(
        assignee.equals(team.get(0)),
        "team of " + id,
        team,
        "begin with the assignee " + assignee,
        "Put the assignee first.");
  }

  private static void checkActivities(ScheduleDocument document) {
    Set<String> scheduled = new HashSet<>();
    for (ScheduledActivity activity : document.schedule().activities()) {
      String id = activity.activityId();
      Require.that(
          document.work().activity(id).isPresent(),
          "schedule",
          id,
          "be of activities of the breakdown",
          "Schedule the breakdown that is written.");
      scheduled.add(id);
    }
    for (Activity activity : document.work().activities()) {
      Require.that(
          scheduled.contains(activity.id()),
          "schedule",
          "without " + activity.id(),
          "date each activity of the breakdown",
          "Schedule the breakdown that is written.");
    }
  }

  private static void checkDates(Schedule schedule, String field) {
    checkYear(schedule.start(), field);
    checkYear(schedule.finish(), field);
  }

  private static void checkYear(LocalDate date, String field) {
    Require.between(
        date.getYear(), 1, LAST_YEAR, "year of " + field, "The formats have four digits for it.");
  }

  private static void checkPercent(ScheduleDocument document, String id, BigDecimal percent) {
    Require.that(
        document.work().activity(id).isPresent(),
        "percentComplete",
        id,
        "name an activity of the breakdown",
        "Progress is reported on activities; elements sum it up.");
    Require.that(
        percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0,
        "percentComplete of " + id,
        percent,
        "be between 0 and 100",
        "Give the progress in percent.");
  }
}
