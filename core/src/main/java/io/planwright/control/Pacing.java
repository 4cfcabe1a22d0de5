package io.planwright.control;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.plan.PlanReference;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where the way to a target stands on a day, and what the rest of the period requires. {@link
 * PacingMonitor} makes one. Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@SuppressWarnings({
  "exports", "serial"
}) // exports: compile-time annotations; serial: generated class
public sealed interface Pacing extends Serializable permits ImmutablePacing {

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
   * The period of the whole target.
   *
   * @return the period
   */
  @JsonProperty("period")
  FiscalPeriod period();

  /**
   * The day at whose end the state holds; nothing later is counted.
   *
   * @return the as-of date
   */
  @JsonProperty("asOf")
  LocalDate asOf();

  /**
   * The phases in order of time.
   *
   * @return one entry a phase, at least one
   */
  @JsonProperty("phases")
  List<PhaseProgress> phases();

  /**
   * The working days of the period up to and with the as-of date.
   *
   * @return at least 0
   */
  @JsonProperty("workingDaysElapsed")
  long workingDaysElapsed();

  /**
   * The working days of the period after the as-of date.
   *
   * @return at least 0
   */
  @JsonProperty("workingDaysRemaining")
  long workingDaysRemaining();

  /**
   * What was achieved a working day so far, rounded half to even to the minor unit.
   *
   * @return the amount; empty before the first working day
   */
  @JsonProperty("achievedPerWorkingDay")
  Optional<Money> achievedPerWorkingDay();

  /**
   * What each remaining working day has to bring to reach the target, rounded up to the minor unit;
   * zero if the target is reached.
   *
   * @return the amount; empty if the target is not reached and no working day remains
   */
  @JsonProperty("requiredPerWorkingDay")
  Optional<Money> requiredPerWorkingDay();

  /**
   * What each remaining phase has to bring to reach the target, rounded up to the minor unit, the
   * running phase counted by its remaining share of working days; zero if the target is reached.
   *
   * @return the amount for a whole phase; empty if the target is not reached and no working day
   *     remains
   */
  @JsonProperty("requiredPerPhase")
  Optional<Money> requiredPerPhase();

  /**
   * The target of the whole period.
   *
   * @return the exact sum over the phases
   */
  default Money target() {
    return Sums.of(phases(), PhaseProgress::target);
  }

  /**
   * What the plan asks for by the as-of date.
   *
   * @return the exact sum over the phases
   */
  default Money plannedToDate() {
    return Sums.of(phases(), PhaseProgress::plannedToDate);
  }

  /**
   * What was achieved by the as-of date.
   *
   * @return the exact sum over the phases
   */
  default Money actualToDate() {
    return Sums.of(phases(), PhaseProgress::actualToDate);
  }

  /**
   * How far the actuals are ahead of the plan.
   *
   * @return actual minus planned to date; negative when behind
   */
  default Money aheadBy() {
    return actualToDate().minus(plannedToDate());
  }

  /**
   * What is still missing to the target.
   *
   * @return target minus actual to date; negative when the target is exceeded
   */
  default Money remaining() {
    return target().minus(actualToDate());
  }

  /**
   * The actuals as a share of what was planned to date.
   *
   * @return the share, 1 when exactly on plan; empty while nothing was planned yet
   */
  default OptionalDouble paceShare() {
    Money planned = plannedToDate();
    return planned.isZero()
        ? OptionalDouble.empty()
        : OptionalDouble.of(actualToDate().ratioTo(planned));
  }

  /**
   * Starts a new pacing.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this pacing
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(subject(), "subject", "Say what the target is for.");
    Require.notEmpty(phases(), "phases", "Give at least one phase.");
    Require.notNegative(workingDaysElapsed(), "workingDaysElapsed", "Count from the first day.");
    Require.notNegative(workingDaysRemaining(), "workingDaysRemaining", "Count to the last day.");
  }

  @JsonCreator
  private static Pacing fromJson(
      @JsonProperty("plan") @Nullable PlanReference plan,
      @JsonProperty("subject") @Nullable String subject,
      @JsonProperty("period") @Nullable FiscalPeriod period,
      @JsonProperty("asOf") @Nullable LocalDate asOf,
      @JsonProperty("phases") @Nullable List<PhaseProgress> phases,
      @JsonProperty("workingDaysElapsed") @Nullable Long workingDaysElapsed,
      @JsonProperty("workingDaysRemaining") @Nullable Long workingDaysRemaining,
      @JsonProperty("achievedPerWorkingDay") @Nullable Money achievedPerWorkingDay,
      @JsonProperty("requiredPerWorkingDay") @Nullable Money requiredPerWorkingDay,
      @JsonProperty("requiredPerPhase") @Nullable Money requiredPerPhase) {
    Builder builder = builder();
    Json.ifPresent(plan, builder::plan);
    Json.ifPresent(subject, builder::subject);
    Json.ifPresent(period, builder::period);
    Json.ifPresent(asOf, builder::asOf);
    Json.ifPresent(phases, builder::phases);
    Json.ifPresent(workingDaysElapsed, builder::workingDaysElapsed);
    Json.ifPresent(workingDaysRemaining, builder::workingDaysRemaining);
    Json.ifPresent(achievedPerWorkingDay, builder::achievedPerWorkingDay);
    Json.ifPresent(requiredPerWorkingDay, builder::requiredPerWorkingDay);
    Json.ifPresent(requiredPerPhase, builder::requiredPerPhase);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addPhases} and {@code addAllPhases},
   * then {@code build()}.
   */
  final class Builder extends ImmutablePacing.Builder {
    Builder() {}
  }
}
