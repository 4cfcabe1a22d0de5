package io.planwright.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.calendar.DateRange;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An element or activity with all that its activities sum up to. {@link WorkBreakdown#review} makes
 * them. Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@SuppressWarnings({"exports", "serial"}) // compile-time annotations; generated class
public sealed interface WorkSummary extends Serializable permits ImmutableWorkSummary {

  /**
   * The place in the breakdown.
   *
   * @return the code, such as 1.2.3, as of {@link WorkBreakdown#codes()}
   */
  @JsonProperty("code")
  String code();

  /**
   * Effort and progress.
   *
   * @return the row of the roll-up
   */
  @JsonProperty("status")
  WorkStatus status();

  /**
   * What the activities cost: their fixed costs and what is known of other costs.
   *
   * @return the exact sum in each currency that occurs, by currency code; empty if no cost is known
   */
  @JsonProperty("costs")
  List<Money> costs();

  /**
   * How many activities have neither a fixed cost nor another one.
   *
   * @return the number, milestones not counted
   */
  @JsonProperty("uncostedActivities")
  int uncostedActivities();

  /**
   * From the first start to the last finish.
   *
   * @return the days; empty if no activity has dates
   */
  @JsonProperty("dates")
  Optional<DateRange> dates();

  /**
   * How many activities have no dates.
   *
   * @return the number, milestones counted
   */
  @JsonProperty("undatedActivities")
  int undatedActivities();

  /**
   * Starts a new summary.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this summary
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(code(), "code", "Give the code of the element or activity.");
    int activities = status().activities();
    Require.between(
        uncostedActivities(), 0, activities, "uncostedActivities", "Count activities only.");
    Require.between(
        undatedActivities(), 0, activities, "undatedActivities", "Count activities only.");
  }

  @JsonCreator
  private static WorkSummary fromJson(
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("status") @Nullable WorkStatus status,
      @JsonProperty("costs") @Nullable List<Money> costs,
      @JsonProperty("uncostedActivities") @Nullable Integer uncostedActivities,
      @JsonProperty("dates") @Nullable DateRange dates,
      @JsonProperty("undatedActivities") @Nullable Integer undatedActivities) {
    Builder builder = builder();
    Json.ifPresent(code, builder::code);
    Json.ifPresent(status, builder::status);
    Json.ifPresent(costs, builder::costs);
    Json.ifPresent(uncostedActivities, builder::uncostedActivities);
    Json.ifPresent(dates, builder::dates);
    Json.ifPresent(undatedActivities, builder::undatedActivities);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableWorkSummary.Builder {
    Builder() {}
  }
}
