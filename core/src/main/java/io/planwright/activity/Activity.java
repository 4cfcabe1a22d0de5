package io.planwright.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work with a duration: a leaf of the work breakdown structure. An activity of zero days
 * is a milestone.
 *
 * <p>Build one with {@link #of}, {@link #milestone} or {@link #builder()}; {@code id}, {@code name}
 * and {@code durationDays} are required. Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@SuppressWarnings({
  "exports", "serial"
}) // exports: compile-time annotations; serial: generated class
public sealed interface Activity extends Serializable permits ImmutableActivity {

  /** The longest duration and lag in working days: a hundred years of every day. */
  int MAX_DAYS = 36_500;

  /**
   * The stable identity, the same in every version of a plan.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What people call it.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  String name();

  /**
   * How long it takes, without interruption, in working days of the calendar it is scheduled on.
   *
   * @return the duration, from 0 (a milestone) to {@value #MAX_DAYS}
   */
  @JsonProperty("durationDays")
  int durationDays();

  /**
   * The work it takes, which differs from the duration when several share it or one does it half
   * time.
   *
   * @return the effort in hours, at least 0, if estimated
   */
  @JsonProperty("effortHours")
  OptionalDouble effortHours();

  /**
   * Who does it.
   *
   * @return the id of a person, if assigned
   */
  @JsonProperty("assigneeId")
  Optional<String> assigneeId();

  /**
   * A date given from outside before which it cannot start.
   *
   * @return the first possible day, if there is such a constraint
   */
  @JsonProperty("notBefore")
  Optional<LocalDate> notBefore();

  /**
   * Whether it is an event without duration.
   *
   * @return true if it takes 0 days
   */
  @JsonIgnore
  default boolean isMilestone() {
    return durationDays() == 0;
  }

  /**
   * An activity with what is required.
   *
   * @param id the stable identity; not blank
   * @param name what people call it; not blank
   * @param durationDays working days, from 0 to {@value #MAX_DAYS}
   * @return the activity
   * @throws IllegalArgumentException if a text is blank or the duration out of range
   */
  static Activity of(String id, String name, int durationDays) {
    return builder().id(id).name(name).durationDays(durationDays).build();
  }

  /**
   * An event without duration.
   *
   * @param id the stable identity; not blank
   * @param name what people call it; not blank
   * @return the milestone
   * @throws IllegalArgumentException if a text is blank
   */
  static Activity milestone(String id, String name) {
    return of(id, name, 0);
  }

  /**
   * Starts a new activity.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this activity
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Give the activity a stable id.");
    Require.notBlank(name(), "name", "Say what people call the activity.");
    Require.between(
        durationDays(), 0, MAX_DAYS, "durationDays", "Give the duration in working days.");
    effortHours()
        .ifPresent(
            hours -> {
              Require.notNegative(hours, "effortHours", "Leave out what was not estimated.");
              Require.that(
                  hours == 0 || !isMilestone(),
                  "effortHours",
                  hours,
                  "be 0 or left out for a milestone",
                  "Give the activity a duration, or the effort to another one.");
            });
    assigneeId()
        .ifPresent(id -> Require.notBlank(id, "assigneeId", "Leave out who is not known yet."));
  }

  @JsonCreator
  private static Activity fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("durationDays") @Nullable Integer durationDays,
      @JsonProperty("effortHours") @Nullable Double effortHours,
      @JsonProperty("assigneeId") @Nullable String assigneeId,
      @JsonProperty("notBefore") @Nullable LocalDate notBefore) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(durationDays, builder::durationDays);
    Json.ifPresent(effortHours, builder::effortHours);
    Json.ifPresent(assigneeId, builder::assigneeId);
    Json.ifPresent(notBefore, builder::notBefore);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableActivity.Builder {
    Builder() {}
  }
}
