package io.planwright.allocation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that goes to one person as a whole, such as an account or an opportunity.
 *
 * <p>Build one with {@link #of} or {@link #builder()}; {@code id} and {@code load} are required.
 * Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@SuppressWarnings({
  "exports", "serial"
}) // exports: compile-time annotations; serial: generated class
public sealed interface AssignmentItem extends Serializable permits ImmutableAssignmentItem {

  /**
   * The stable identity.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * How much work it is, in the unit of the people's capacity, such as hours a month.
   *
   * @return the load, above 0
   */
  @JsonProperty("load")
  double load();

  /**
   * What a person must know to take it, all of it.
   *
   * @return the skills, in name order, unmodifiable; empty where anybody can take it
   */
  @JsonProperty("requiredSkills")
  @Value.NaturalOrder
  SortedSet<String> requiredSkills();

  /**
   * Who has it now, whether or not still among the people to assign to.
   *
   * @return the id of the present owner, if there is one
   */
  @JsonProperty("currentOwnerId")
  Optional<String> currentOwnerId();

  /**
   * How well people fit, such as by region or history with the account. With an entry or more the
   * item goes only to people with a score above 0; without any, all fit alike.
   *
   * @return scores by person, at least 0, of any unit, by person id in order, unmodifiable
   */
  @JsonProperty("fitByPerson")
  @Value.NaturalOrder
  SortedMap<String, Double> fitByPerson();

  /**
   * An item that nobody has and anybody can take.
   *
   * @param id the stable identity; not blank
   * @param load how much work it is; above 0
   * @return the item
   */
  static AssignmentItem of(String id, double load) {
    return builder().id(id).load(load).build();
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
    Require.notBlank(id(), "id", "Give the item a stable id.");
    Require.positive(load(), "load of " + id(), "Leave out what is no work.");
    for (String skill : requiredSkills()) {
      Require.notBlank(skill, "required skill of " + id(), "Name the skill.");
    }
    currentOwnerId()
        .ifPresent(
            owner -> Require.notBlank(owner, "currentOwnerId", "Leave out what nobody has."));
    fitByPerson()
        .forEach(
            (person, fit) ->
                Require.notNegative(
                    fit, "fit of " + id() + " to " + person, "Score 0 for people who do not fit."));
  }

  @JsonCreator
  private static AssignmentItem fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("load") @Nullable Double load,
      @JsonProperty("requiredSkills") @Nullable Set<String> requiredSkills,
      @JsonProperty("currentOwnerId") @Nullable String currentOwnerId,
      @JsonProperty("fitByPerson") @Nullable Map<String, Double> fitByPerson) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(load, builder::load);
    Json.ifPresent(requiredSkills, builder::requiredSkills);
    Json.ifPresent(currentOwnerId, builder::currentOwnerId);
    Json.ifPresent(fitByPerson, builder::fitByPerson);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableAssignmentItem.Builder {
    Builder() {}
  }
}
