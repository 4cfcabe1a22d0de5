package io.planwright.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.activity.WorkBreakdown;
import io.planwright.allocation.Assignment;
import io.planwright.allocation.BudgetAllocation;
import io.planwright.forecast.Forecast;
import io.planwright.goal.Goal;
import io.planwright.goal.QuotaTree;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.money.Money;
import io.planwright.process.SalesProcess;
import io.planwright.resource.Person;
import io.planwright.schedule.Schedule;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.strategy.StrategySet;
import io.planwright.strategy.SwotFactor;
import io.planwright.strategy.TowsOption;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is planned: goals, quotas, strategy, resources, work and people, without version and status.
 *
 * <p>Only the frame is required; a plan may begin with a goal and grow. Ids are unique within each
 * part, because changes are reported by id.
 *
 * <p>Build one with {@link #builder()}; {@link #toBuilder()} makes a copy with changes. Immutable,
 * serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@SuppressWarnings({"exports", "serial"}) // Immutables is needed to compile only
public sealed interface PlanContent extends Serializable permits ImmutablePlanContent {

  /**
   * What the plan is about: name, calendar, period, currency and as-of day.
   *
   * @return the frame
   */
  @JsonProperty("frame")
  PlanFrame frame();

  /**
   * What is to be reached.
   *
   * @return the goals, in the order of the plan
   */
  @JsonProperty("goals")
  List<Goal> goals();

  /**
   * Who carries which part of the target.
   *
   * @return the quota tree, if quotas are set
   */
  @JsonProperty("quotas")
  Optional<QuotaTree> quotas();

  /**
   * How the revenue target spreads over the plan's period.
   *
   * @return the targets by fiscal period, in order; they sum to the whole
   */
  @JsonProperty("phasing")
  List<PhasedTarget> phasing();

  /**
   * The forecast that the targets were set against.
   *
   * @return the forecast, if the history allowed one
   */
  @JsonProperty("outlook")
  Optional<Forecast> outlook();

  /**
   * The strengths, weaknesses, opportunities and threats that the strategy rests on.
   *
   * @return the factors
   */
  @JsonProperty("swotFactors")
  List<SwotFactor> swotFactors();

  /**
   * The strategic options that follow from the factors.
   *
   * @return the options
   */
  @JsonProperty("towsOptions")
  List<TowsOption> towsOptions();

  /**
   * The choices of product, price, channel and promotion.
   *
   * @return the strategy set, if the choices are made
   */
  @JsonProperty("strategy")
  Optional<StrategySet> strategy();

  /**
   * The standard process by which the team sells.
   *
   * @return the sales process, if one is named
   */
  @JsonProperty("process")
  Optional<SalesProcess> process();

  /**
   * The people who carry the plan out.
   *
   * @return the people
   */
  @JsonProperty("people")
  List<Person> people();

  /**
   * How the money is spread.
   *
   * @return the budget's allocation, if there is a budget
   */
  @JsonProperty("budget")
  Optional<BudgetAllocation> budget();

  /**
   * Who looks after which account or opportunity.
   *
   * @return the assignment, if work was assigned
   */
  @JsonProperty("assignment")
  Optional<Assignment> assignment();

  /**
   * What has to be done.
   *
   * @return the work breakdown, if the plan has activities
   */
  @JsonProperty("work")
  Optional<WorkBreakdown> work();

  /**
   * When it is to be done.
   *
   * @return the schedule, if the work is scheduled
   */
  @JsonProperty("schedule")
  Optional<Schedule> schedule();

  /**
   * The people with a say in the plan.
   *
   * @return the stakeholders
   */
  @JsonProperty("stakeholders")
  List<Stakeholder> stakeholders();

  /**
   * The revenue target of the plan's period.
   *
   * @return the sum of the phases, or empty if the plan has none
   */
  default Optional<Money> revenueTarget() {
    return phasing().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Money.sum(frame().currency(), phasing().stream().map(PhasedTarget::target).toList()));
  }

  /**
   * Starts a new content.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds this content
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks that ids are unique within each part, when a content is built. */
  @Value.Check
  default void check() {
    PlanSections.ALL.forEach(section -> section.requireUniqueIds(this));
  }

  @JsonCreator
  private static PlanContent fromJson(
      @JsonProperty("frame") @Nullable PlanFrame frame,
      @JsonProperty("goals") @Nullable List<Goal> goals,
      @JsonProperty("quotas") @Nullable QuotaTree quotas,
      @JsonProperty("phasing") @Nullable List<PhasedTarget> phasing,
      @JsonProperty("outlook") @Nullable Forecast outlook,
      @JsonProperty("swotFactors") @Nullable List<SwotFactor> swotFactors,
      @JsonProperty("towsOptions") @Nullable List<TowsOption> towsOptions,
      @JsonProperty("strategy") @Nullable StrategySet strategy,
      @JsonProperty("process") @Nullable SalesProcess process,
      @JsonProperty("people") @Nullable List<Person> people,
      @JsonProperty("budget") @Nullable BudgetAllocation budget,
      @JsonProperty("assignment") @Nullable Assignment assignment,
      @JsonProperty("work") @Nullable WorkBreakdown work,
      @JsonProperty("schedule") @Nullable Schedule schedule,
      @JsonProperty("stakeholders") @Nullable List<Stakeholder> stakeholders) {
    Builder builder = builder();
    Json.ifPresent(frame, builder::frame);
    Json.ifPresent(goals, builder::goals);
    Json.ifPresent(quotas, builder::quotas);
    Json.ifPresent(phasing, builder::phasing);
    Json.ifPresent(outlook, builder::outlook);
    Json.ifPresent(swotFactors, builder::swotFactors);
    Json.ifPresent(towsOptions, builder::towsOptions);
    Json.ifPresent(strategy, builder::strategy);
    Json.ifPresent(process, builder::process);
    Json.ifPresent(people, builder::people);
    Json.ifPresent(budget, builder::budget);
    Json.ifPresent(assignment, builder::assignment);
    Json.ifPresent(work, builder::work);
    Json.ifPresent(schedule, builder::schedule);
    Json.ifPresent(stakeholders, builder::stakeholders);
    return builder.build();
  }

  /** Collects the parts, then {@code build()}. */
  final class Builder extends ImmutablePlanContent.Builder {
    Builder() {}
  }
}
