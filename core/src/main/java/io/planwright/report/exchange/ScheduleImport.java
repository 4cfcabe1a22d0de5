package io.planwright.report.exchange;

import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read from a file. Dates are those of the file: schedule the breakdown to get floats, the
 * critical path, and dates that hold under this library's rules.
 *
 * <p>Immutable and thread-safe, and serializable as far as the calendar's holidays are.
 *
 * @param title what the plan is called; empty where the file has no title
 * @param work the activities, what they are parts of and wait for, in the order of the file
 * @param dates when the activities are done, by id; without those that have no dates in the file
 * @param baseline when they were to be done, by id; without those that have no baseline
 * @param percentComplete how far they have come, from 0 to 100 by id; without those at 0
 * @param teams who does an activity that several people do, the assignee first, by id
 * @param people the names of people by their ids
 * @param calendar the working days of the plan; Monday to Friday where the file has none
 * @param calendars the calendars of people who have one of their own, by id
 * @param warnings what was not taken over, in the order of the file
 */
public record ScheduleImport(
    String title,
    WorkBreakdown work,
    Map<String, ActivityDates> dates,
    Map<String, ActivityDates> baseline,
    Map<String, BigDecimal> percentComplete,
    Map<String, List<String>> teams,
    Map<String, String> people,
    WorkingCalendar calendar,
    Map<String, WorkingCalendar> calendars,
    List<ImportWarning> warnings)
    implements Serializable {
  /**
   * Copies the collections.
   *
   * @param title what the plan is called
   * @param work the activities, what they are parts of and wait for
   * @param dates when the activities are done
   * @param baseline when they were to be done
   * @param percentComplete how far they have come
   * @param teams who does an activity that several people do
   * @param people the names of people
   * @param calendar the working days of the plan
   * @param calendars the calendars of people who have one of their own
   * @param warnings what was not taken over
   */
  public ScheduleImport {
    Require.nonNull(title, "title");
    Require.nonNull(work, "work");
    dates = copy(dates);
    baseline = copy(baseline);
    percentComplete = copy(percentComplete);
    Map<String, List<String>> copies = new LinkedHashMap<>();
    teams.forEach((id, team) -> copies.put(id, List.copyOf(team)));
    teams = Collections.unmodifiableMap(copies);
    people = copy(people);
    Require.nonNull(calendar, "calendar");
    calendars = copy(calendars);
    warnings = List.copyOf(warnings);
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
