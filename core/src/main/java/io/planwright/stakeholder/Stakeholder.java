package io.planwright.stakeholder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A person with a say in a sale: immutable, serializable, and the same in JSON under Jackson 2 and
 * Jackson 3.
 *
 * <p>Build one with {@link #builder()}; {@code id}, {@code name}, {@code power}, {@code interest}
 * and {@code attitude} are required, and a missing one is named in the {@link
 * IllegalArgumentException} that {@code build()} throws. {@link #toBuilder()} makes a copy with
 * changes. The text form leaves out what names the person.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Stakeholder extends Serializable permits ImmutableStakeholder {

  /**
   * The stable identity, the same in every snapshot.
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
   * The part this person plays in the sale or the job title, such as "CFO".
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
   * How far this person can make the sale happen or stop it.
   *
   * @return the power, from 0 (none) to 1 (decides alone)
   */
  @JsonProperty("power")
  double power();

  /**
   * How much this person cares about the sale, whichever way.
   *
   * @return the interest, from 0 (none) to 1 (nothing matters more)
   */
  @JsonProperty("interest")
  double interest();

  /**
   * Where this person stands.
   *
   * @return the attitude, from -1 (fights it) over 0 (neutral) to 1 (champions it)
   */
  @JsonProperty("attitude")
  double attitude();

  /**
   * Where this person should come to stand.
   *
   * @return the attitude to work for, from -1 to 1, if one is set
   */
  @JsonProperty("desiredAttitude")
  OptionalDouble desiredAttitude();

  /**
   * What this person worries about, the weightiest first.
   *
   * @return the concerns, unmodifiable, possibly empty
   */
  @JsonProperty("concerns")
  @Value.Redacted
  List<String> concerns();

  /**
   * Compares where this person stands with where this person should.
   *
   * @return the gap, possibly of zero; nothing if no desired attitude is set
   */
  default Optional<EngagementGap> engagementGap() {
    return desiredAttitude().isPresent()
        ? Optional.of(EngagementGap.between(id(), attitude(), desiredAttitude().getAsDouble()))
        : Optional.empty();
  }

  /**
   * Starts a new stakeholder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this stakeholder
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the id that your CRM has for this person.");
    Require.notBlank(name(), "name", "Give the name of the person.");
    Require.between(power(), 0, 1, "power", "Scale your rating to that range.");
    Require.between(interest(), 0, 1, "interest", "Scale your rating to that range.");
    Require.between(attitude(), -1, 1, "attitude", "Scale your rating to that range.");
    desiredAttitude()
        .ifPresent(
            desired ->
                Require.between(
                    desired, -1, 1, "desiredAttitude", "Scale your rating to that range."));
  }

  @JsonCreator
  private static Stakeholder fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("role") @Nullable String role,
      @JsonProperty("organisation") @Nullable String organisation,
      @JsonProperty("power") @Nullable Double power,
      @JsonProperty("interest") @Nullable Double interest,
      @JsonProperty("attitude") @Nullable Double attitude,
      @JsonProperty("desiredAttitude") @Nullable Double desiredAttitude,
      @JsonProperty("concerns") @Nullable List<String> concerns) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(role, builder::role);
    Json.ifPresent(organisation, builder::organisation);
    Json.ifPresent(power, builder::power);
    Json.ifPresent(interest, builder::interest);
    Json.ifPresent(attitude, builder::attitude);
    Json.ifPresent(desiredAttitude, builder::desiredAttitude);
    Json.ifPresent(concerns, builder::concerns);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addConcerns} and {@code
   * addAllConcerns}, then {@code build()}.
   */
  final class Builder extends ImmutableStakeholder.Builder {
    Builder() {}
  }
}
