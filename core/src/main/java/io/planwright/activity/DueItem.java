package io.planwright.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A milestone or deliverable and where it stands on a day. {@link WorkBreakdown#review} makes them.
 * Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@SuppressWarnings({"exports", "serial"}) // compile-time annotations; generated class
public sealed interface DueItem extends Serializable permits ImmutableDueItem {

  /**
   * What it is.
   *
   * @return the id of the milestone or deliverable, not blank
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
   * Which activity brings it about.
   *
   * @return the id of the activity, that of the milestone itself for a milestone
   */
  @JsonProperty("activityId")
  String activityId();

  /**
   * Where it stands.
   *
   * @return done, open or overdue
   */
  @JsonProperty("state")
  DueState state();

  /**
   * When it is due: by the deadline of the activity, or else by its planned finish.
   *
   * @return the last day, if one of the two is known
   */
  @JsonProperty("dueOn")
  Optional<LocalDate> dueOn();

  /**
   * When the activity is planned to finish, or has finished.
   *
   * @return the day, if known
   */
  @JsonProperty("plannedOn")
  Optional<LocalDate> plannedOn();

  /**
   * When a deliverable was accepted and by whom.
   *
   * @return the acceptance; empty for a milestone and for what is not accepted
   */
  @JsonProperty("acceptance")
  Optional<Acceptance> acceptance();

  /**
   * By how much it misses its due day.
   *
   * @return the days of the year after the due day on which it was done or, if it is not, can be at
   *     the earliest: as planned, but not before today; 0 if in time or without a due day
   */
  @JsonProperty("daysLate")
  long daysLate();

  /**
   * Starts a new item.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this item
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Give the id of a milestone or deliverable.");
    Require.notBlank(name(), "name", "Give the name of the milestone or deliverable.");
    Require.notBlank(activityId(), "activityId", "Give the id of the activity.");
    Require.notNegative(daysLate(), "daysLate", "Give 0 for what is in time.");
  }

  @JsonCreator
  private static DueItem fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("activityId") @Nullable String activityId,
      @JsonProperty("state") @Nullable DueState state,
      @JsonProperty("dueOn") @Nullable LocalDate dueOn,
      @JsonProperty("plannedOn") @Nullable LocalDate plannedOn,
      @JsonProperty("acceptance") @Nullable Acceptance acceptance,
      @JsonProperty("daysLate") @Nullable Long daysLate) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(activityId, builder::activityId);
    Json.ifPresent(state, builder::state);
    Json.ifPresent(dueOn, builder::dueOn);
    Json.ifPresent(plannedOn, builder::plannedOn);
    Json.ifPresent(acceptance, builder::acceptance);
    Json.ifPresent(daysLate, builder::daysLate);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableDueItem.Builder {
    Builder() {}
  }
}
