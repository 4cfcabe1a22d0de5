package io.planwright.stakeholders.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A person of the register, of whom nothing need be known but that there is one: immutable,
 * serializable, thread-safe, and the same in JSON under Jackson 2 and Jackson 3.
 *
 * <p>The {@link io.planwright.stakeholder.Stakeholder} of a plan has a score on each scale; this
 * one has assessments, and becomes that one by {@link StakeholderPositions#toNetworkPeople()} once
 * they suffice. Make one with {@link #of} or {@link #builder()}; {@code id}, {@code name} and
 * {@code registeredOn} are required. The text form leaves out what names the person.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface RegisteredPerson extends Serializable permits ImmutableRegisteredPerson {

  /**
   * The stable identity.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  @Value.Redacted
  String id();

  /**
   * What people call this person.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  @Value.Redacted
  String name();

  /**
   * The job title or the part this person plays in the sale.
   *
   * @return the role, if known
   */
  @JsonProperty("role")
  @Value.Redacted
  Optional<String> role();

  /**
   * The organisation this person belongs to.
   *
   * @return the organisation, if known
   */
  @JsonProperty("organisation")
  @Value.Redacted
  Optional<String> organisation();

  /**
   * Since when this person is in the register; who looks at an earlier day does not see them.
   *
   * @return the day
   */
  @JsonProperty("registeredOn")
  LocalDate registeredOn();

  /**
   * Makes a person of whom only the name is known.
   *
   * @param id the identity, not blank
   * @param name the name, not blank
   * @param registeredOn since when this person is in the register
   * @return the person
   * @throws IllegalArgumentException if a text is blank
   * @throws NullPointerException if an argument is null
   */
  static RegisteredPerson of(String id, String name, LocalDate registeredOn) {
    Builder builder = builder();
    builder.id(id).name(name).registeredOn(registeredOn);
    return builder.build();
  }

  /**
   * Starts a new person.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this person
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the id that your CRM has for this person.");
    Require.notBlank(name(), "name", "Give the name of the person.");
  }

  @JsonCreator
  private static RegisteredPerson fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("role") @Nullable String role,
      @JsonProperty("organisation") @Nullable String organisation,
      @JsonProperty("registeredOn") @Nullable LocalDate registeredOn) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(role, builder::role);
    Json.ifPresent(organisation, builder::organisation);
    Json.ifPresent(registeredOn, builder::registeredOn);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableRegisteredPerson.Builder {
    Builder() {}
  }
}
