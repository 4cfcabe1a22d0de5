package io.planwright.control;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.plan.PlanReference;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one target of a plan version on a day, for {@link AlertRules} to judge. What
 * is left out is unknown, and the rules that need it say so. Immutable, serializable and
 * thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@SuppressWarnings({"exports", "serial"}) // compile-time annotations; generated class
public sealed interface ControlFacts extends Serializable permits ImmutableControlFacts {

  /**
   * The plan version that set the target.
   *
   * @return the plan and its version
   */
  @JsonProperty("plan")
  PlanReference plan();

  /**
   * What the target is for.
   *
   * @return the subject, not blank
   */
  @JsonProperty("subject")
  String subject();

  /**
   * The day on which the facts are judged.
   *
   * @return the as-of date
   */
  @JsonProperty("asOf")
  LocalDate asOf();

  /**
   * How much of the target is reached.
   *
   * @return the attainment against this plan version, if known
   */
  @JsonProperty("attainment")
  Optional<Attainment> attainment();

  /**
   * Where the way to the target stands.
   *
   * @return the pacing against this plan version, if known
   */
  @JsonProperty("pacing")
  Optional<Pacing> pacing();

  /**
   * The last day of the period that the target is for.
   *
   * @return the date, if known; the period is over at the end of it
   */
  @JsonProperty("periodEndsOn")
  Optional<LocalDate> periodEndsOn();

  /**
   * The day on which this version of the plan was made.
   *
   * @return the date, if known; not after the as-of date
   */
  @JsonProperty("planRevisedOn")
  Optional<LocalDate> planRevisedOn();

  /**
   * Starts new facts.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds these facts
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks that all facts concern the same plan version and no later day, when built. */
  @Value.Check
  default void check() {
    Require.notBlank(subject(), "subject", "Say what the target is for.");
    attainment().ifPresent(known -> requireSamePlan(known.plan(), "attainment"));
    pacing()
        .ifPresent(
            known -> {
              requireSamePlan(known.plan(), "pacing");
              requireNotLater(known.asOf(), "pacing");
            });
    planRevisedOn().ifPresent(known -> requireNotLater(known, "planRevisedOn"));
  }

  private void requireSamePlan(PlanReference measured, String field) {
    Require.that(
        measured.equals(plan()),
        field,
        measured,
        "be measured against " + plan(),
        "Judge each plan version by its own facts.");
  }

  private void requireNotLater(LocalDate date, String field) {
    Require.that(
        !date.isAfter(asOf()),
        field,
        date,
        "not be after the as-of date " + asOf(),
        "Leave out what was not known then.");
  }

  @JsonCreator
  private static ControlFacts fromJson(
      @JsonProperty("plan") @Nullable PlanReference plan,
      @JsonProperty("subject") @Nullable String subject,
      @JsonProperty("asOf") @Nullable LocalDate asOf,
      @JsonProperty("attainment") @Nullable Attainment attainment,
      @JsonProperty("pacing") @Nullable Pacing pacing,
      @JsonProperty("periodEndsOn") @Nullable LocalDate periodEndsOn,
      @JsonProperty("planRevisedOn") @Nullable LocalDate planRevisedOn) {
    Builder builder = builder();
    Json.ifPresent(plan, builder::plan);
    Json.ifPresent(subject, builder::subject);
    Json.ifPresent(asOf, builder::asOf);
    Json.ifPresent(attainment, builder::attainment);
    Json.ifPresent(pacing, builder::pacing);
    Json.ifPresent(periodEndsOn, builder::periodEndsOn);
    Json.ifPresent(planRevisedOn, builder::planRevisedOn);
    return builder.build();
  }

  /** Collects the facts: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableControlFacts.Builder {
    Builder() {}
  }
}
