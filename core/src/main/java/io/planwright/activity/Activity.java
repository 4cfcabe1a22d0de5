package io.planwright.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.money.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
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
   * How long it takes, in working days of the calendar it is scheduled on: what planning counts on
   * where nobody chooses a mode or a team.
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
   * The date on which it must start, such as that of a fair.
   *
   * @return the day, not before {@link #notBefore()}, if it is given from outside
   */
  @JsonProperty("fixedStart")
  Optional<LocalDate> fixedStart();

  /**
   * The date by which it is wanted to be finished. It does not hold a schedule back: a schedule
   * that misses it says so, and by how much.
   *
   * @return the last wanted day, if there is one
   */
  @JsonProperty("deadline")
  Optional<LocalDate> deadline();

  /**
   * How long it may take, where that is not known for sure.
   *
   * @return the estimate in working days, if there is one; without spread for a milestone
   */
  @JsonProperty("estimate")
  Optional<DurationEstimate> estimate();

  /**
   * What it costs however long it takes, such as travel or a booth. What people cost is not in it.
   *
   * @return the exact cost, not negative, if known
   */
  @JsonProperty("cost")
  Optional<Money> cost();

  /**
   * Whether its work may be interrupted and taken up again.
   *
   * @return true if it may; false unless set
   */
  @JsonProperty("divisible")
  @Value.Default
  default boolean divisible() {
    return false;
  }

  /**
   * Which of duration and effort stays the same when other people do it.
   *
   * @return the rule; {@link DurationRule#FIXED_DURATION} unless set, and where there is no effort
   */
  @JsonProperty("durationRule")
  @Value.Default
  default DurationRule durationRule() {
    return DurationRule.FIXED_DURATION;
  }

  /**
   * The ways of doing it, of which one is chosen.
   *
   * @return the modes with distinct ids, unmodifiable; empty if there is but one way, in which the
   *     assignee does it in its duration
   */
  @JsonProperty("modes")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<ActivityMode> modes();

  /**
   * The ways of doing it, never none.
   *
   * @return the modes; without any, one of its duration that asks for nothing but the assignee
   */
  default List<ActivityMode> ways() {
    return modes().isEmpty()
        ? List.of(ActivityMode.of(ActivityMode.ONLY, durationDays()))
        : modes();
  }

  /**
   * How long it takes in a mode: the duration of the mode, or as long as its people need for the
   * effort where that is fixed.
   *
   * @param mode one of its {@link #ways()}
   * @param hoursPerDay the hours that a full-time person works on a working day, above 0
   * @return the working days, rounded up to whole ones; a mode without requirements is done by one
   *     full-time person
   * @throws IllegalArgumentException if the hours are out of range, or the effort would take more
   *     than {@value #MAX_DAYS} days
   */
  default int workingDays(ActivityMode mode, double hoursPerDay) {
    return WorkContent.workingDays(this, mode, hoursPerDay);
  }

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
    ActivityChecks.check(this);
  }

  @JsonCreator
  private static Activity fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("durationDays") @Nullable Integer durationDays,
      @JsonProperty("effortHours") @Nullable Double effortHours,
      @JsonProperty("assigneeId") @Nullable String assigneeId,
      @JsonProperty("notBefore") @Nullable LocalDate notBefore,
      @JsonProperty("fixedStart") @Nullable LocalDate fixedStart,
      @JsonProperty("deadline") @Nullable LocalDate deadline,
      @JsonProperty("estimate") @Nullable DurationEstimate estimate,
      @JsonProperty("cost") @Nullable Money cost,
      @JsonProperty("divisible") @Nullable Boolean divisible,
      @JsonProperty("durationRule") @Nullable DurationRule durationRule,
      @JsonProperty("modes") @Nullable List<ActivityMode> modes) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(durationDays, builder::durationDays);
    Json.ifPresent(effortHours, builder::effortHours);
    Json.ifPresent(assigneeId, builder::assigneeId);
    Json.ifPresent(notBefore, builder::notBefore);
    Json.ifPresent(fixedStart, builder::fixedStart);
    Json.ifPresent(deadline, builder::deadline);
    Json.ifPresent(estimate, builder::estimate);
    Json.ifPresent(cost, builder::cost);
    Json.ifPresent(divisible, builder::divisible);
    Json.ifPresent(durationRule, builder::durationRule);
    Json.ifPresent(modes, builder::modes);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableActivity.Builder {
    Builder() {}
  }
}
