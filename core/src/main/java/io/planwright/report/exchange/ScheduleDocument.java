package io.planwright.report.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.staffed.StaffedView;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A schedule with all that a reader of it wants to know: what is written as a picture or for
 * another tool.
 *
 * <p>Build one with {@link #builder()}; {@code id}, {@code title}, {@code asOf}, {@code work},
 * {@code schedule} and {@code calendar} are required. Immutable and thread-safe, and serializable
 * and writable as JSON as far as the calendars' holidays are.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface ScheduleDocument extends Serializable permits ImmutableScheduleDocument {

  /**
   * The plan that is written; the identities of calendar entries come from it.
   *
   * @return the id, not blank, the same for each version of a plan
   */
  @JsonProperty("id")
  String id();

  /**
   * What people call the plan.
   *
   * @return the title, not blank
   */
  @JsonProperty("title")
  String title();

  /**
   * The version of the plan.
   *
   * @return the version, at least 1; 1 unless set
   */
  @JsonProperty("version")
  @Value.Default
  default int version() {
    return 1;
  }

  /**
   * The last day whose progress is known.
   *
   * @return the date
   */
  @JsonProperty("asOf")
  LocalDate asOf();

  /**
   * The activities, what they are parts of and wait for.
   *
   * @return the breakdown
   */
  @JsonProperty("work")
  WorkBreakdown work();

  /**
   * When they are done.
   *
   * @return a schedule of exactly the activities of the breakdown, in the years 1 to 9999
   */
  @JsonProperty("schedule")
  Schedule schedule();

  /**
   * When they were to be done in the plan that this one is held against.
   *
   * @return the earlier schedule, if there is one; it may lack activities and have others
   */
  @JsonProperty("baseline")
  Optional<Schedule> baseline();

  /**
   * How far the activities have come.
   *
   * @return the progress from 0 to 100 by activity id; one without an entry has not begun
   */
  @JsonProperty("percentComplete")
  Map<String, BigDecimal> percentComplete();

  /**
   * Who does an activity where that is not its assignee alone.
   *
   * @return the ids of people by activity id, the assignee first where there is one, at least one
   *     person each
   */
  @JsonProperty("teams")
  Map<String, List<String>> teams();

  /**
   * What the people are called who do the work.
   *
   * @return names, not blank, by the ids of people; an id without a name is written as it is
   */
  @JsonProperty("people")
  Map<String, String> people();

  /**
   * The working days that the schedule counts.
   *
   * @return the calendar
   */
  @JsonProperty("calendar")
  WorkingCalendar calendar();

  /**
   * The calendars of people who work other days or hours than the plan's.
   *
   * @return calendars by the ids of people; one without an entry works by {@link #calendar()}
   */
  @JsonProperty("calendars")
  Map<String, WorkingCalendar> calendars();

  /**
   * A plan of people's work as a document.
   *
   * @param view the plan by dates, of one project or all
   * @param asOf the last day whose progress is known
   * @return the document, with the people's names and calendars; progress and a baseline can be
   *     added by {@link #toBuilder()}
   */
  static ScheduleDocument of(StaffedView view, LocalDate asOf) {
    return builder()
        .id(view.id())
        .title(view.title())
        .asOf(asOf)
        .work(view.work())
        .schedule(view.schedule())
        .teams(view.teams())
        .people(view.people())
        .calendar(view.calendar())
        .calendars(view.calendars())
        .build();
  }

  /**
   * Starts a new document.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this document
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    DocumentCheck.check(this);
  }

  @JsonCreator
  private static ScheduleDocument fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("title") @Nullable String title,
      @JsonProperty("version") @Nullable Integer version,
      @JsonProperty("asOf") @Nullable LocalDate asOf,
      @JsonProperty("work") @Nullable WorkBreakdown work,
      @JsonProperty("schedule") @Nullable Schedule schedule,
      @JsonProperty("baseline") @Nullable Schedule baseline,
      @JsonProperty("percentComplete") @Nullable Map<String, BigDecimal> percentComplete,
      @JsonProperty("teams") @Nullable Map<String, List<String>> teams,
      @JsonProperty("people") @Nullable Map<String, String> people,
      @JsonProperty("calendar") @Nullable WorkingCalendar calendar,
      @JsonProperty("calendars") @Nullable Map<String, WorkingCalendar> calendars) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(title, builder::title);
    Json.ifPresent(version, builder::version);
    Json.ifPresent(asOf, builder::asOf);
    Json.ifPresent(work, builder::work);
    Json.ifPresent(schedule, builder::schedule);
    Json.ifPresent(baseline, builder::baseline);
    Json.ifPresent(percentComplete, builder::percentComplete);
    Json.ifPresent(teams, builder::teams);
    Json.ifPresent(people, builder::people);
    Json.ifPresent(calendar, builder::calendar);
    Json.ifPresent(calendars, builder::calendars);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableScheduleDocument.Builder {
    Builder() {}
  }
}
