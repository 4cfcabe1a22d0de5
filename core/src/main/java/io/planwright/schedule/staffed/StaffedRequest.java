package io.planwright.schedule.staffed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingHours;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.resource.MaterialPool;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which work is to be planned with which people. Immutable, and serializable and thread-safe as far
 * as the holidays of the calendars are.
 *
 * <p>How activities are read:
 *
 * <ul>
 *   <li>An activity of fixed duration goes on while all of its people are at work, and takes its
 *       working days at {@link #hoursPerDay()}; one of fixed work goes on while any of them is, and
 *       takes its effort at the sum of the shares of those who are. In the time in which they are
 *       not at work it pauses; otherwise it is never interrupted, unless it is divisible.
 *   <li>A person does for a requirement who has the skill at all and masters it well enough; nobody
 *       counts twice in one activity. An assignee is one of the people of whichever mode, and the
 *       only one of a mode that asks for nobody: then with the share that effort and duration tell,
 *       or all of their time. An activity without any people goes by the office hours.
 *   <li>Lags in working days are so many times {@link #hoursPerDay()} of office hours; elapsed days
 *       have 24 hours. All dates are in the zone of the office hours.
 *   <li>Material is held from the day of the start to the day of the finish, nights, weekends and
 *       both days included. A milestone takes neither people nor material.
 * </ul>
 *
 * <p>Build one with {@link #builder()}; {@code projects}, {@code officeHours} and {@code horizon}
 * are required.
 */
@Value.Immutable
@PlanwrightStyle
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface StaffedRequest extends Serializable permits ImmutableStaffedRequest {

  /** The longest horizon in days. */
  int MAX_DAYS = 3660;

  /** The most activities of all projects. */
  int MAX_ACTIVITIES = 20_000;

  /** The most people. */
  int MAX_STAFF = 10_000;

  /**
   * The projects that compete for the people.
   *
   * @return the projects with distinct ids, at least one
   */
  @JsonProperty("projects")
  List<StaffedProject> projects();

  /**
   * Who can be given work.
   *
   * @return the people with distinct ids, at most {@value #MAX_STAFF}; may be none
   */
  @JsonProperty("staff")
  List<StaffMember> staff();

  /**
   * The material that is shared.
   *
   * @return the pools with distinct ids; may be none
   */
  @JsonProperty("materials")
  List<MaterialPool> materials();

  /**
   * The hours that lags count and activities without people keep, in the zone of all dates.
   *
   * @return the hours
   */
  @JsonProperty("officeHours")
  WorkingHours officeHours();

  /**
   * The days on which work can be planned.
   *
   * @return the days, at most {@value #MAX_DAYS}, from 1980 to 8999
   */
  @JsonProperty("horizon")
  DateRange horizon();

  /**
   * The hours of a working day in durations and lags.
   *
   * @return the hours, above 0 and at most 24, in whole minutes; 8 unless set
   */
  @JsonProperty("hoursPerDay")
  @Value.Default
  default double hoursPerDay() {
    return 8;
  }

  /**
   * What the plan is to keep small.
   *
   * @return the prices; {@link StaffedObjective#standard()} unless set
   */
  @JsonProperty("objective")
  @Value.Default
  default StaffedObjective objective() {
    return StaffedObjective.standard();
  }

  /**
   * Starts a new request.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this request
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    RequestChecks.check(this);
  }

  @JsonCreator
  private static StaffedRequest fromJson(
      @JsonProperty("projects") @Nullable List<StaffedProject> projects,
      @JsonProperty("staff") @Nullable List<StaffMember> staff,
      @JsonProperty("materials") @Nullable List<MaterialPool> materials,
      @JsonProperty("officeHours") @Nullable WorkingHours officeHours,
      @JsonProperty("horizon") @Nullable DateRange horizon,
      @JsonProperty("hoursPerDay") @Nullable Double hoursPerDay,
      @JsonProperty("objective") @Nullable StaffedObjective objective) {
    Builder builder = builder();
    Json.ifPresent(projects, builder::projects);
    Json.ifPresent(staff, builder::staff);
    Json.ifPresent(materials, builder::materials);
    Json.ifPresent(officeHours, builder::officeHours);
    Json.ifPresent(horizon, builder::horizon);
    Json.ifPresent(hoursPerDay, builder::hoursPerDay);
    Json.ifPresent(objective, builder::objective);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableStaffedRequest.Builder {
    Builder() {}
  }
}
