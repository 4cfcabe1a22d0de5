package io.planwright.schedule.staffed;

import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import io.planwright.schedule.Schedule;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan of people's work by dates, as pictures, other tools and the control of costs take it.
 * {@link StaffedSchedule#view} makes one.
 *
 * <p>Times of the clock become the days on which they lie, in the zone of the office hours. The
 * work is that of the request as it was planned: an activity lasts the working days that it
 * touches, takes the hours that people work on it, is done in the mode that was chosen, and names
 * the first of its people as its assignee if it had none. Floats are whole working days by which it
 * can be late if people and material pass from one activity to the next as planned; of parts of a
 * day nothing is left, so that they are rather too small. What is interrupted for other work of the
 * same people is linked to neither.
 *
 * <p>The working days are those of the office, and those on which activities start or finish in
 * spite of it; a weekday has its longest hours in the horizon. Immutable, serializable and
 * thread-safe.
 *
 * @param id the project, or {@value #ALL}
 * @param title what people call it
 * @param work the activities; of all projects together their ids have the id of the project and a
 *     slash before them, and each project is an element
 * @param schedule the dates
 * @param calendar the working days
 * @param teams who does each activity, the assignee first
 * @param people the names of those in the teams by their ids
 * @param calendars the working days of those in the teams who have others
 */
public record StaffedView(
    String id,
    String title,
    WorkBreakdown work,
    Schedule schedule,
    WorkingCalendar calendar,
    Map<String, List<String>> teams,
    Map<String, String> people,
    Map<String, WorkingCalendar> calendars)
    implements Serializable {

  /** The id of a view of all projects. */
  public static final String ALL = "all projects";

  /**
   * Copies the components.
   *
   * @param id the project; not blank
   * @param title what people call it; not blank
   * @param work the activities
   * @param schedule the dates
   * @param calendar the working days
   * @param teams who does each activity
   * @param people names by ids
   * @param calendars working days by ids
   * @throws IllegalArgumentException if a text is blank
   */
  public StaffedView {
    Require.notBlank(id, "id", "Give the id of the project.");
    Require.notBlank(title, "title", "Say what people call the project.");
    Require.nonNull(work, "work");
    Require.nonNull(schedule, "schedule");
    Require.nonNull(calendar, "calendar");
    Map<String, List<String>> copies = new LinkedHashMap<>();
    teams.forEach((activity, team) -> copies.put(activity, List.copyOf(team)));
    teams = Collections.unmodifiableMap(copies);
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    calendars = Collections.unmodifiableMap(new LinkedHashMap<>(calendars));
  }
}
