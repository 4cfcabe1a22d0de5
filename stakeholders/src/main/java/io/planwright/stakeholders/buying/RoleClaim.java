package io.planwright.stakeholders.buying;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of ours learnt on a day about the part a person plays. A later claim that does not
 * hold takes the earlier ones back.
 *
 * <p>Build one with {@link #builder()}; all but {@code holds} are required. Immutable, serializable
 * and thread-safe; its text form shows neither the person nor the source.
 */
@Value.Immutable
@PlanwrightStyle
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface RoleClaim extends Serializable permits ImmutableRoleClaim {

  /**
   * The person.
   *
   * @return the id, the one that the CRM has for this contact, not blank
   */
  @JsonProperty("personId")
  @Value.Redacted
  String personId();

  /**
   * The part this person plays.
   *
   * @return the role
   */
  @JsonProperty("role")
  BuyingRole role();

  /**
   * How well the claim is supported.
   *
   * @return the strength
   */
  @JsonProperty("strength")
  ClaimStrength strength();

  /**
   * Where it was learnt, such as "kick-off meeting".
   *
   * @return the source, not blank
   */
  @JsonProperty("source")
  @Value.Redacted
  String source();

  /**
   * The day on which it was learnt and recorded.
   *
   * @return the day
   */
  @JsonProperty("on")
  LocalDate on();

  /**
   * Who of ours stands for the claim.
   *
   * @return the id of the owner, not blank
   */
  @JsonProperty("ownerId")
  @Value.Redacted
  String ownerId();

  /**
   * Whether the person plays the part; false says that this person no longer does, or never did.
   *
   * @return true unless it was set otherwise
   */
  @JsonProperty("holds")
  @Value.Default
  default boolean holds() {
    return true;
  }

  /**
   * Starts a new claim.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this claim
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(personId(), "personId", "Use the id that your CRM has for this contact.");
    Require.notBlank(source(), "source", "Say where it was learnt.");
    Require.notBlank(ownerId(), "ownerId", "Name who stands for the claim.");
  }

  @JsonCreator
  private static RoleClaim fromJson(
      @JsonProperty("personId") @Nullable String personId,
      @JsonProperty("role") @Nullable BuyingRole role,
      @JsonProperty("strength") @Nullable ClaimStrength strength,
      @JsonProperty("source") @Nullable String source,
      @JsonProperty("on") @Nullable LocalDate on,
      @JsonProperty("ownerId") @Nullable String ownerId,
      @JsonProperty("holds") @Nullable Boolean holds) {
    Builder builder = builder();
    Json.ifPresent(personId, builder::personId);
    Json.ifPresent(role, builder::role);
    Json.ifPresent(strength, builder::strength);
    Json.ifPresent(source, builder::source);
    Json.ifPresent(on, builder::on);
    Json.ifPresent(ownerId, builder::ownerId);
    Json.ifPresent(holds, builder::holds);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableRoleClaim.Builder {
    Builder() {}
  }
}
