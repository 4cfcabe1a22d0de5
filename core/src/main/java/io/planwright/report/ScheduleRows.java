package io.planwright.report;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.internal.Require;
import io.planwright.report.view.GanttBar;
import io.planwright.report.view.GanttLink;
import io.planwright.report.view.WeekLoad;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Turns a schedule into rows of the report: bars, and who has how much to do in which week.
 * Stateless and thread-safe.
 */
public final class ScheduleRows {
  private static final int WEEK = 7;

  private ScheduleRows() {}

  /**
   * Returns the schedule in the order of the plan. Takes time linear in activities and
   * dependencies.
   *
   * @param work the activities and what they are parts of
   * @param schedule their dates
   * @param before their dates in the plan of before by activity id; empty where there is none
   * @param percentComplete how far they have come by activity id; one without an entry has not
   *     begun
   * @param people the names of people by their ids; an id without a name is shown as it is
   * @return a bar for each scheduled activity
   */
  public static List<GanttBar> bars(
      WorkBreakdown work,
      Schedule schedule,
      Map<String, ScheduledActivity> before,
      Map<String, BigDecimal> percentComplete,
      Map<String, String> people) {
    Map<String, String> groups =
        work.elements().stream().collect(Collectors.toMap(WorkElement::id, WorkElement::name));
    Map<String, ScheduledActivity> dates = schedule.byActivityId();
    Map<String, Integer> places = new HashMap<>();
    for (Activity activity : work.activities()) {
      if (dates.containsKey(activity.id())) {
        places.put(activity.id(), places.size());
      }
    }
    Map<String, List<GanttLink>> links = links(work, places);
    List<GanttBar> bars = new ArrayList<>();
    for (Activity activity : work.activities()) {
      ScheduledActivity planned = dates.get(activity.id());
      if (planned != null) {
        ScheduledActivity earlier = before.getOrDefault(activity.id(), planned);
        bars.add(
            new GanttBar(
                work.parentOf(activity.id()).map(id -> groups.getOrDefault(id, id)).orElse(""),
                activity.name(),
                planned.start(),
                planned.finish(),
                planned.totalFloatDays(),
                planned.critical(),
                activity.assigneeId().map(id -> people.getOrDefault(id, id)).orElse(""),
                earlier.start(),
                earlier.finish(),
                percentComplete.getOrDefault(activity.id(), BigDecimal.ZERO).doubleValue(),
                activity.isMilestone(),
                links.getOrDefault(activity.id(), List.of())));
      }
    }
    return bars;
  }

  private static Map<String, List<GanttLink>> links(
      WorkBreakdown work, Map<String, Integer> places) {
    Map<String, List<GanttLink>> links = new HashMap<>();
    for (Dependency link : work.dependencies()) {
      Integer place = places.get(link.predecessorId());
      if (place != null) {
        links
            .computeIfAbsent(link.successorId(), id -> new ArrayList<>())
            .add(new GanttLink(place, link.type()));
      }
    }
    return links;
  }

  /**
   * Adds up what people have to do, week by week from Monday on. An effort is shared evenly by
   * those who do it and spread over the working time of each between start and finish; an activity
   * without effort takes all of that time. Takes time linear in the days of all activities.
   *
   * @param work the activities
   * @param schedule their dates
   * @param teams who does an activity: the ids of people, each once
   * @param people the names of people by their ids; an id without a name is shown as it is
   * @param hours the working time of a person, by id, on a date, in hours, not negative
   * @return for each person a row a week of the plan, the people in the order of the plan
   */
  public static List<WeekLoad> load(
      WorkBreakdown work,
      Schedule schedule,
      Function<Activity, List<String>> teams,
      Map<String, String> people,
      ToDoubleBiFunction<String, LocalDate> hours) {
    Require.nonNull(hours, "hours");
    LocalDate first = monday(schedule.start());
    int weeks = week(first, schedule.finish()) + 1;
    Map<String, double[]> loads = new LinkedHashMap<>();
    Map<String, ScheduledActivity> dates = schedule.byActivityId();
    for (Activity activity : work.activities()) {
      ScheduledActivity planned = dates.get(activity.id());
      if (planned != null && !activity.isMilestone()) {
        List<String> team = teams.apply(activity);
        for (String person : team) {
          double[] load = loads.computeIfAbsent(person, id -> new double[weeks]);
          double effort = activity.effortHours().orElse(-1) / team.size();
          add(load, effort, planned, first, day -> hours.applyAsDouble(person, day));
        }
      }
    }
    List<WeekLoad> rows = new ArrayList<>();
    loads.forEach(
        (person, load) -> {
          for (int i = 0; i < weeks; i++) {
            LocalDate week = first.plusDays((long) WEEK * i);
            String name = people.getOrDefault(person, person);
            rows.add(new WeekLoad(name, week, load[i], capacity(person, week, hours)));
          }
        });
    return rows;
  }

  /** Spreads hours of work, or all of the working time where they are negative. */
  private static void add(
      double[] load,
      double hours,
      ScheduledActivity planned,
      LocalDate first,
      ToDoubleFunction<LocalDate> working) {
    double time = 0;
    for (LocalDate day = planned.start(); !day.isAfter(planned.finish()); day = day.plusDays(1)) {
      time += working.applyAsDouble(day);
    }
    double effort = hours < 0 ? time : hours;
    if (time == 0) {
      load[week(first, planned.start())] += effort;
      return;
    }
    for (LocalDate day = planned.start(); !day.isAfter(planned.finish()); day = day.plusDays(1)) {
      load[week(first, day)] += effort * working.applyAsDouble(day) / time;
    }
  }

  private static double capacity(
      String person, LocalDate week, ToDoubleBiFunction<String, LocalDate> hours) {
    double capacity = 0;
    for (int i = 0; i < WEEK; i++) {
      capacity += hours.applyAsDouble(person, week.plusDays(i));
    }
    return capacity;
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static int week(LocalDate first, LocalDate date) {
    return (int) ((date.toEpochDay() - first.toEpochDay()) / WEEK);
  }
}
