package io.planwright.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be given work: a rep, an engineer, a marketer. Immutable, serializable and
 * thread-safe.
 *
 * <p>Build one with {@link #builder()}; {@code id}, {@code name} and {@code role} are required.
 * Without {@code startedOn} the person has always been there and is past the ramp.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Person extends Serializable permits ImmutablePerson {

  /**
   * The stable identity, the same as in the CRM.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What people call this person.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  String name();

  /**
   * The job, such as "Account executive".
   *
   * @return the role, not blank
   */
  @JsonProperty("role")
  String role();

  /**
   * What this person can do, and how well.
   *
   * @return proficiency by skill, from 0 (none) to 1 (expert), sorted by skill, unmodifiable
   */
  @JsonProperty("skills")
  @Value.NaturalOrder
  SortedMap<String, Double> skills();

  /**
   * When this person started or will start.
   *
   * @return the first working day, if known
   */
  @JsonProperty("startedOn")
  Optional<LocalDate> startedOn();

  /**
   * When this person left or will leave.
   *
   * @return the last day of work, as in the CRM's {@code SalesRep}, if there is one
   */
  @JsonProperty("leftOn")
  Optional<LocalDate> leftOn();

  /**
   * How much of a full-time job this person works.
   *
   * @return the share, above 0 and at most 1; 1 unless set
   */
  @JsonProperty("fullTimeShare")
  @Value.Default
  default double fullTimeShare() {
    return 1;
  }

  /**
   * How productive this person is in the first months.
   *
   * @return the ramp; none unless set
   */
  @JsonProperty("ramp")
  @Value.Default
  default RampProfile ramp() {
    return RampProfile.immediate();
  }

  /**
   * Gives what this person can do on a day.
   *
   * @param date the day
   * @return full-time share times ramp, in full-time equivalents from 0 to 1; 0 before the start
   *     and after leaving
   * @throws NullPointerException if the date is null
   */
  default double capacityOn(LocalDate date) {
    Require.nonNull(date, "date");
    if (leftOn().isPresent() && date.isAfter(leftOn().get())) {
      return 0;
    }
    return fullTimeShare() * startedOn().map(start -> ramp().shareOn(start, date)).orElse(1.0);
  }

  /**
   * Adds up what this person can do over the working days of a range. Takes time linear in the
   * days.
   *
   * @param range the days, at most 36,600 of them
   * @param calendar which of them are working days
   * @return the capacity, in days of one full-time, fully productive person
   * @throws IllegalArgumentException if the range is longer
   * @throws NullPointerException if an argument is null
   */
  default double fullTimeDays(DateRange range, WorkingCalendar calendar) {
    return Capacity.fullTimeDays(this, range, calendar);
  }

  /**
   * Gives how well this person masters a skill.
   *
   * @param name the skill
   * @return the proficiency from 0 to 1; 0 if the skill is not listed
   * @throws NullPointerException if the name is null
   */
  default double skill(String name) {
    return skills().getOrDefault(Require.nonNull(name, "name"), 0.0);
  }

  /**
   * Starts a new person.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this person
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the id that your CRM has for this person.");
    Require.notBlank(name(), "name", "Give the name of the person.");
    Require.notBlank(role(), "role", "Give the job of the person.");
    Require.that(
        fullTimeShare() > 0 && fullTimeShare() <= 1,
        "fullTimeShare",
        fullTimeShare(),
        "be above 0 and at most 1",
        "Give 0.5 for half a job; leave out people who do not work.");
    for (Map.Entry<String, Double> skill : skills().entrySet()) {
      Require.notBlank(skill.getKey(), "skills", "Name the skill.");
      Require.between(
          skill.getValue(), 0, 1, "skills." + skill.getKey(), "Scale your rating to that range.");
    }
    if (startedOn().isPresent() && leftOn().isPresent()) {
      Require.that(
          !leftOn().get().isBefore(startedOn().get()),
          "leftOn",
          leftOn().get(),
          "not be before startedOn " + startedOn().get(),
          "Give the last day of work.");
    }
  }

  @JsonCreator
  private static Person fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("role") @Nullable String role,
      @JsonProperty("skills") @Nullable Map<String, Double> skills,
      @JsonProperty("startedOn") @Nullable LocalDate startedOn,
      @JsonProperty("leftOn") @Nullable LocalDate leftOn,
      @JsonProperty("fullTimeShare") @Nullable Double fullTimeShare,
      @JsonProperty("ramp") @Nullable RampProfile ramp) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(role, builder::role);
    Json.ifPresent(skills, builder::skills);
    Json.ifPresent(startedOn, builder::startedOn);
    Json.ifPresent(leftOn, builder::leftOn);
    Json.ifPresent(fullTimeShare, builder::fullTimeShare);
    Json.ifPresent(ramp, builder::ramp);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code putSkills} and {@code putAllSkills},
   * then {@code build()}.
   */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
