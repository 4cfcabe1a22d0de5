package io.planwright.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.evidence.Evidence;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reached: what is measured, from where to where, by whom and until when.
 * Immutable, serializable and thread-safe.
 *
 * <p>Only {@code id} and {@code name} are required, because a goal starts as a wish; {@link
 * SmartCheck} says what it still lacks. Build one with {@link #builder()}.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Goal extends Serializable permits ImmutableGoal {

  /**
   * The stable identity, the same in every version of a plan.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What people call this goal.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  String name();

  /**
   * What is measured.
   *
   * @return the metric, if one is named
   */
  @JsonProperty("metric")
  Optional<Metric> metric();

  /**
   * Where it is measured: a region, a segment, a product family, a team.
   *
   * @return the scope, if one is named; not blank
   */
  @JsonProperty("scope")
  Optional<String> scope();

  /**
   * Who answers for the goal.
   *
   * @return the owner's id, if there is one; not blank
   */
  @JsonProperty("ownerId")
  Optional<String> ownerId();

  /**
   * Where the metric stands before, in the metric's unit.
   *
   * @return the baseline, if known; finite
   */
  @JsonProperty("baseline")
  OptionalDouble baseline();

  /**
   * What the metric is to reach over the period, in the metric's unit.
   *
   * @return the target, if set; finite
   */
  @JsonProperty("target")
  OptionalDouble target();

  /**
   * The period at whose end the target is to be reached.
   *
   * @return the period, if set
   */
  @JsonProperty("period")
  Optional<FiscalPeriod> period();

  /**
   * The goal that this one serves.
   *
   * @return the parent's id, empty for a goal at the top; never this goal's own id
   */
  @JsonProperty("parentId")
  Optional<String> parentId();

  /**
   * Why the goal is worth reaching.
   *
   * @return dated facts, unmodifiable, possibly empty
   */
  @JsonProperty("evidence")
  List<Evidence> evidence();

  /**
   * Starts a new goal.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this goal
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Give the goal an id that stays the same in every version.");
    Require.notBlank(name(), "name", "Say in a few words what is to be reached.");
    scope().ifPresent(it -> Require.notBlank(it, "scope", "Name the scope or leave it out."));
    ownerId().ifPresent(it -> Require.notBlank(it, "ownerId", "Name the owner or leave it out."));
    parentId()
        .ifPresent(it -> Require.notBlank(it, "parentId", "Name the parent or leave it out."));
    Require.that(
        !id().equals(parentId().orElse("")),
        "parentId",
        id(),
        "be the id of another goal",
        "Leave it out for a goal at the top.");
    Require.finite(baseline().orElse(0), "baseline", "Leave it out if it is not known.");
    Require.finite(target().orElse(0), "target", "Leave it out if it is not set.");
  }

  @JsonCreator
  private static Goal fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("metric") @Nullable Metric metric,
      @JsonProperty("scope") @Nullable String scope,
      @JsonProperty("ownerId") @Nullable String ownerId,
      @JsonProperty("baseline") @Nullable Double baseline,
      @JsonProperty("target") @Nullable Double target,
      @JsonProperty("period") @Nullable FiscalPeriod period,
      @JsonProperty("parentId") @Nullable String parentId,
      @JsonProperty("evidence") @Nullable List<Evidence> evidence) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(metric, builder::metric);
    Json.ifPresent(scope, builder::scope);
    Json.ifPresent(ownerId, builder::ownerId);
    Json.ifPresent(baseline, builder::baseline);
    Json.ifPresent(target, builder::target);
    Json.ifPresent(period, builder::period);
    Json.ifPresent(parentId, builder::parentId);
    Json.ifPresent(evidence, builder::evidence);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addEvidence} and {@code
   * addAllEvidence}, then {@code build()}.
   */
  final class Builder extends ImmutableGoal.Builder {
    Builder() {}
  }
}
