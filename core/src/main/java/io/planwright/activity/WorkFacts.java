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
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the activities of a breakdown besides the breakdown itself: how far they have
 * come, when they are planned or were done, what their people cost, and what was accepted. What is
 * left out is unknown.
 *
 * <p>Build one with {@link #builder()}. Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings({"exports", "serial"}) // compile-time annotations; generated class
public sealed interface WorkFacts extends Serializable permits ImmutableWorkFacts {

  /**
   * How far activities have come.
   *
   * @return percentages from 0 to 100 without trailing zeros, by activity id, sorted, unmodifiable;
   *     an activity without one has not begun
   */
  @JsonProperty("percentComplete")
  @Value.NaturalOrder
  SortedMap<String, BigDecimal> percentComplete();

  /**
   * When activities are planned or were done.
   *
   * @return the days from start to finish, with an end, by activity id, sorted, unmodifiable
   */
  @JsonProperty("dates")
  @Value.NaturalOrder
  SortedMap<String, DateRange> dates();

  /**
   * What activities cost besides their fixed cost, such as the time of people.
   *
   * @return exact amounts, not negative, by activity id, sorted, unmodifiable
   */
  @JsonProperty("costs")
  @Value.NaturalOrder
  SortedMap<String, Money> costs();

  /**
   * Which deliverables were accepted.
   *
   * @return the acceptances in the given order, at most one a deliverable, unmodifiable
   */
  @JsonProperty("acceptances")
  List<Acceptance> acceptances();

  /**
   * Starts a new collection of facts.
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

  /**
   * Nothing known.
   *
   * @return facts about no activity
   */
  static WorkFacts none() {
    return builder().build();
  }

  /**
   * Checks the attributes, when one is built, and drops trailing zeros of percentages.
   *
   * @return the checked facts
   */
  @Value.Check
  default WorkFacts checked() {
    SortedMap<String, BigDecimal> shortest = new TreeMap<>();
    for (Map.Entry<String, BigDecimal> entry : percentComplete().entrySet()) {
      String field = "percentComplete of " + entry.getKey();
      shortest.put(
          entry.getKey(), Percent.given(entry.getValue(), field, "Give the progress in percent."));
    }
    dates().forEach(WorkFacts::requireEnd);
    costs().forEach(WorkFacts::requireNotNegative);
    Set<String> accepted = new HashSet<>();
    for (Acceptance acceptance : acceptances()) {
      Require.that(
          accepted.add(acceptance.deliverableId()),
          "acceptances",
          acceptance.deliverableId(),
          "name each deliverable once",
          "Keep the acceptance that counts.");
    }
    return shortest.equals(percentComplete())
        ? this
        : toBuilder().percentComplete(shortest).build();
  }

  private static void requireEnd(String activityId, DateRange dates) {
    Require.that(
        !dates.openEnded(),
        "dates of " + activityId,
        dates,
        "have an end",
        "Give the planned finish, or leave the dates out.");
  }

  private static void requireNotNegative(String activityId, Money cost) {
    Require.that(
        !cost.isNegative(),
        "costs of " + activityId,
        cost,
        "not be negative",
        "Keep what it brings in among the goals.");
  }

  @JsonCreator
  private static WorkFacts fromJson(
      @JsonProperty("percentComplete") @Nullable Map<String, BigDecimal> percentComplete,
      @JsonProperty("dates") @Nullable Map<String, DateRange> dates,
      @JsonProperty("costs") @Nullable Map<String, Money> costs,
      @JsonProperty("acceptances") @Nullable List<Acceptance> acceptances) {
    Builder builder = builder();
    Json.ifPresent(percentComplete, builder::percentComplete);
    Json.ifPresent(dates, builder::dates);
    Json.ifPresent(costs, builder::costs);
    Json.ifPresent(acceptances, builder::acceptances);
    return builder.build();
  }

  /**
   * Collects the facts: {@code putPercentComplete}, {@code putDates}, {@code putCosts} and {@code
   * addAcceptances}, or one method for all of a kind, then {@code build()}.
   */
  final class Builder extends ImmutableWorkFacts.Builder {
    Builder() {}
  }
}
