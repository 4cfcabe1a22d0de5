package io.planwright.stakeholders.team;

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
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An activity or a deliverable in a chart of responsibilities: immutable, serializable,
 * thread-safe, and the same in JSON under Jackson 2 and Jackson 3.
 *
 * <p>Build one with {@link #builder()}; {@code id} is required, and {@code build()} throws an
 * {@link IllegalArgumentException} that names it where it is missing. {@link #toBuilder()} makes a
 * copy with changes.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface RaciItem extends Serializable permits ImmutableRaciItem {

  /**
   * The stable identity.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What people call it.
   *
   * @return the name, not blank; the id where none was given
   */
  @Value.Default
  @JsonProperty("name")
  default String name() {
    return id();
  }

  /**
   * The days on which the item is worked on.
   *
   * @return the days, if known; absences matter only on these, and its hours are spread over them
   */
  @JsonProperty("window")
  Optional<DateRange> window();

  /**
   * The lowest grade that may answer for the item.
   *
   * @return the grade, on the scale of {@link RaciParty#grade()}, if it takes one
   */
  @JsonProperty("requiredGrade")
  OptionalInt requiredGrade();

  /**
   * The amount that is signed for, such as a discount or a contract.
   *
   * @return the amount, if the item has one
   */
  @JsonProperty("amount")
  Optional<Money> amount();

  /**
   * What everybody who does the item must be able to do.
   *
   * @return the names of the skills, unmodifiable, possibly empty
   */
  @JsonProperty("skills")
  List<String> skills();

  /**
   * The hours that the item takes, spread evenly over the working time of its days, and shared
   * evenly on each day by those who do it and are there.
   *
   * @return the hours, at least 0; 0 where none were given
   */
  @Value.Default
  @JsonProperty("effortHours")
  default double effortHours() {
    return 0;
  }

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
    Require.notBlank(id(), "id", "Give the id of the activity or deliverable.");
    Require.notBlank(name(), "name", "Give the name of the item, or leave it out.");
    Ids.distinct(skills(), "skills");
    amount()
        .ifPresent(
            amount ->
                Require.that(
                    !amount.isNegative(),
                    "amount",
                    amount,
                    "not be negative",
                    "Give the size of what is signed for."));
    Require.between(effortHours(), 0, 1e9, "effortHours", "Count in hours.");
  }

  @JsonCreator
  private static RaciItem fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("window") @Nullable DateRange window,
      @JsonProperty("requiredGrade") @Nullable Integer requiredGrade,
      @JsonProperty("amount") @Nullable Money amount,
      @JsonProperty("skills") @Nullable List<String> skills,
      @JsonProperty("effortHours") @Nullable Double effortHours) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(window, builder::window);
    Json.ifPresent(requiredGrade, builder::requiredGrade);
    Json.ifPresent(amount, builder::amount);
    Json.ifPresent(skills, builder::skills);
    Json.ifPresent(effortHours, builder::effortHours);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableRaciItem.Builder {
    Builder() {}
  }
}
