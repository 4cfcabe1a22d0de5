package io.planwright.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import io.planwright.process.SalesProcess;
import io.planwright.quality.ProposedRepair;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.strategy.StrategySet;
import io.planwright.strategy.SwotFactor;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the planner decides before the cycle runs: the plan's name, period and currency, the day up
 * to which the past may be seen, and what people know that no CRM holds.
 *
 * <p>Build one with {@link #builder()}. Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@SuppressWarnings({"exports", "serial"}) // Immutables is needed to compile only
public sealed interface PlanningBrief extends Serializable permits ImmutablePlanningBrief {

  /**
   * The identity that the plan keeps through all its versions.
   *
   * @return the id, not blank
   */
  @JsonProperty("planId")
  String planId();

  /**
   * What people call the plan.
   *
   * @return the name, not blank
   */
  @JsonProperty("planName")
  String planName();

  /**
   * The person or system that plans; it signs every version.
   *
   * @return the author, not blank
   */
  @JsonProperty("author")
  String author();

  /**
   * The last day whose facts may be used.
   *
   * @return the as-of day; nothing known later enters the plan
   */
  @JsonProperty("asOf")
  LocalDate asOf();

  /**
   * The time zone in which a day ends.
   *
   * @return the zone
   */
  @JsonProperty("zone")
  ZoneId zone();

  /**
   * The fiscal calendar in which the plan counts.
   *
   * @return the calendar
   */
  @JsonProperty("calendar")
  FiscalCalendar calendar();

  /**
   * The period to plan, made of whole fiscal months.
   *
   * @return the period; it ends after the as-of day
   */
  @JsonProperty("period")
  FiscalPeriod period();

  /**
   * The currency of the plan's amounts.
   *
   * @return the currency
   */
  @JsonProperty("currency")
  Currency currency();

  /**
   * The rates at which deals in other currencies are counted, on the day they close.
   *
   * @return the rates; none by default
   */
  @Value.Default
  @JsonProperty("rates")
  default ExchangeRates rates() {
    return ExchangeRates.none();
  }

  /**
   * How far above the expected outcome the revenue target is set.
   *
   * @return a share of at least -0.9 and at most 10; 0.05 by default
   */
  @Value.Default
  @JsonProperty("ambition")
  default double ambition() {
    return 0.05;
  }

  /**
   * The repairs of CRM data that somebody has looked at and accepted; every other proposal is left
   * alone.
   *
   * @return the accepted repairs, out of those that data quality proposed
   */
  @JsonProperty("acceptedRepairs")
  List<ProposedRepair> acceptedRepairs();

  /**
   * The money to spread over segments.
   *
   * @return the budget, if there is one
   */
  @JsonProperty("marketingBudget")
  Optional<Money> marketingBudget();

  /**
   * The standard process by which the team sells.
   *
   * @return the process, if one is named
   */
  @JsonProperty("process")
  Optional<SalesProcess> process();

  /**
   * The people with a say in the plan, from interviews.
   *
   * @return the stakeholders
   */
  @JsonProperty("stakeholders")
  List<Stakeholder> stakeholders();

  /**
   * What surveys and interviews found, beside what the data shows.
   *
   * @return the factors that people add
   */
  @JsonProperty("swotFactors")
  List<SwotFactor> swotFactors();

  /**
   * The choices of product, price, channel and promotion.
   *
   * @return the strategy set, if the choices are made
   */
  @JsonProperty("strategy")
  Optional<StrategySet> strategy();

  /**
   * What has to be done; a standard roll-out where it is not given.
   *
   * @return the work breakdown, if one is given
   */
  @JsonProperty("work")
  Optional<WorkBreakdown> work();

  /**
   * The days on which the team works.
   *
   * @return the working calendar; Monday to Friday by default
   */
  @Value.Default
  @JsonProperty("workingCalendar")
  default WorkingCalendar workingCalendar() {
    return WorkingCalendar.mondayToFriday();
  }

  /**
   * The instant at which the as-of day has ended: the time stamp of what is planned from it.
   *
   * @return the last instant of the as-of day in the brief's zone
   */
  default Instant asOfEnd() {
    return asOf().plusDays(1).atStartOfDay(zone()).toInstant().minusNanos(1);
  }

  /**
   * Starts a new brief.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds this brief
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(planId(), "planId", "Give the plan a stable id.");
    Require.notBlank(planName(), "planName", "Give the plan a name.");
    Require.notBlank(author(), "author", "Name who plans.");
    Require.between(ambition(), -0.9, 10, "ambition", "Pass a share, such as 0.05 for 5 %.");
    Require.that(
        period().calendarId().equals(calendar().id()),
        "period",
        period(),
        "belong to calendar " + calendar().id(),
        "Take the period from the brief's own calendar.");
    Require.that(
        !period().kind().isFinerThan(PeriodKind.MONTH),
        "period",
        period(),
        "be a month, a quarter, a half or a year",
        "Plan at least a whole fiscal month.");
    Require.that(
        !calendar().range(period()).endExclusive().minusDays(1).isBefore(asOf()),
        "period",
        period(),
        "not have ended before the as-of day " + asOf(),
        "Plan a period that is under way or still to come.");
    marketingBudget()
        .ifPresent(
            budget ->
                Require.that(
                    budget.currency().equals(currency()),
                    "marketingBudget",
                    budget,
                    "be in " + currency(),
                    "Convert it first."));
  }

  @JsonCreator
  private static PlanningBrief fromJson(
      @JsonProperty("planId") @Nullable String planId,
      @JsonProperty("planName") @Nullable String planName,
      @JsonProperty("author") @Nullable String author,
      @JsonProperty("asOf") @Nullable LocalDate asOf,
      @JsonProperty("zone") @Nullable ZoneId zone,
      @JsonProperty("calendar") @Nullable FiscalCalendar calendar,
      @JsonProperty("period") @Nullable FiscalPeriod period,
      @JsonProperty("currency") @Nullable Currency currency,
      @JsonProperty("rates") @Nullable ExchangeRates rates,
      @JsonProperty("ambition") @Nullable Double ambition,
      @JsonProperty("acceptedRepairs") @Nullable List<ProposedRepair> acceptedRepairs,
      @JsonProperty("marketingBudget") @Nullable Money marketingBudget,
      @JsonProperty("process") @Nullable SalesProcess process,
      @JsonProperty("stakeholders") @Nullable List<Stakeholder> stakeholders,
      @JsonProperty("swotFactors") @Nullable List<SwotFactor> swotFactors,
      @JsonProperty("strategy") @Nullable StrategySet strategy,
      @JsonProperty("work") @Nullable WorkBreakdown work,
      @JsonProperty("workingCalendar") @Nullable WorkingCalendar workingCalendar) {
    Builder builder = builder();
    Json.ifPresent(planId, builder::planId);
    Json.ifPresent(planName, builder::planName);
    Json.ifPresent(author, builder::author);
    Json.ifPresent(asOf, builder::asOf);
    Json.ifPresent(zone, builder::zone);
    Json.ifPresent(calendar, builder::calendar);
    Json.ifPresent(period, builder::period);
    Json.ifPresent(currency, builder::currency);
    Json.ifPresent(rates, builder::rates);
    Json.ifPresent(ambition, builder::ambition);
    Json.ifPresent(acceptedRepairs, builder::acceptedRepairs);
    Json.ifPresent(marketingBudget, builder::marketingBudget);
    Json.ifPresent(process, builder::process);
    Json.ifPresent(stakeholders, builder::stakeholders);
    Json.ifPresent(swotFactors, builder::swotFactors);
    Json.ifPresent(strategy, builder::strategy);
    Json.ifPresent(work, builder::work);
    Json.ifPresent(workingCalendar, builder::workingCalendar);
    return builder.build();
  }

  /** Collects the attributes, then {@code build()}. */
  final class Builder extends ImmutablePlanningBrief.Builder {
    Builder() {}
  }
}
