package io.planwright.allocation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Decimals;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A use of a budget, such as a campaign, a region or a product: how much it weighs, what it needs
 * at least and can take at most.
 *
 * <p>Build one with {@link #of(String, long)} or {@link #builder()}; {@code id} and {@code weight}
 * are required. Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@SuppressWarnings({
  "exports", "serial"
}) // exports: compile-time annotations; serial: generated class
public sealed interface BudgetLine extends Serializable permits ImmutableBudgetLine {

  /**
   * The stable identity.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What the line is worth in proportion to the others, such as its expected return.
   *
   * @return the weight, at least 0, of any unit, exact, without trailing zeros; a line of weight 0
   *     gets its floor
   */
  @JsonProperty("weight")
  BigDecimal weight();

  /**
   * What the line needs at least.
   *
   * @return the least amount, in whole minor units, not negative; zero where not given
   */
  @JsonProperty("floor")
  Optional<Money> floor();

  /**
   * What the line can take at most.
   *
   * @return the largest amount, in whole minor units, not below the floor; unlimited where not
   *     given
   */
  @JsonProperty("ceiling")
  Optional<Money> ceiling();

  /**
   * A line without floor and ceiling.
   *
   * @param id the stable identity; not blank
   * @param weight its weight, at least 0
   * @return the line
   */
  static BudgetLine of(String id, long weight) {
    return of(id, BigDecimal.valueOf(weight));
  }

  /**
   * A line without floor and ceiling.
   *
   * @param id the stable identity; not blank
   * @param weight its weight, at least 0
   * @return the line
   */
  static BudgetLine of(String id, BigDecimal weight) {
    return builder().id(id).weight(weight).build();
  }

  /**
   * Starts a new line.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this line
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Checks the attributes, when one is built, and drops trailing zeros of the weight.
   *
   * @return the line, or the same with the shorter weight
   */
  @Value.Check
  default BudgetLine checked() {
    Require.notBlank(id(), "id", "Give the line a stable id.");
    Amounts.requireWeight(weight(), "weight of " + id());
    floor().ifPresent(money -> Amounts.requireBudget(money, "floor of " + id()));
    ceiling().ifPresent(money -> Amounts.requireBudget(money, "ceiling of " + id()));
    if (floor().isPresent() && ceiling().isPresent()) {
      Require.that(
          ceiling().get().compareTo(floor().get()) >= 0,
          "ceiling of " + id(),
          ceiling().get(),
          "be at least the floor " + floor().get(),
          "Raise the ceiling or lower the floor.");
    }
    BigDecimal shortest = Decimals.shortest(weight());
    return shortest.scale() == weight().scale() ? this : toBuilder().weight(shortest).build();
  }

  @JsonCreator
  private static BudgetLine fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("weight") @Nullable BigDecimal weight,
      @JsonProperty("floor") @Nullable Money floor,
      @JsonProperty("ceiling") @Nullable Money ceiling) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(weight, builder::weight);
    Json.ifPresent(floor, builder::floor);
    Json.ifPresent(ceiling, builder::ceiling);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableBudgetLine.Builder {
    Builder() {}
  }
}
