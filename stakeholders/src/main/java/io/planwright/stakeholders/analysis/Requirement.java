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
 * A need, expectation, win condition or concern of one person, and who says so: immutable,
 * serializable, thread-safe, and the same in JSON under Jackson 2 and Jackson 3.
 *
 * <p>Build one with {@link #builder()}; all but {@code importance} and {@code closedOn} is
 * required. The text form leaves out its words and the ids of people.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Requirement extends Serializable permits ImmutableRequirement {

  /**
   * Whose it is.
   *
   * @return the id of a person of the register, not blank
   */
  @JsonProperty("stakeholderId")
  @Value.Redacted
  String stakeholderId();

  /**
   * What it is.
   *
   * @return the kind
   */
  @JsonProperty("kind")
  RequirementKind kind();

  /**
   * What it says.
   *
   * @return the words, not blank
   */
  @JsonProperty("text")
  @Value.Redacted
  String text();

  /**
   * How much it matters to this person.
   *
   * @return the importance, from 0 (would be nice) to 1 (nothing without it); 0.5 unless set
   */
  @JsonProperty("importance")
  @Value.Default
  default double importance() {
    return 0.5;
  }

  /**
   * Who says so.
   *
   * @return the id of the rater or source, not blank
   */
  @JsonProperty("raterId")
  @Value.Redacted
  String raterId();

  /**
   * Since when it is known.
   *
   * @return the day
   */
  @JsonProperty("on")
  LocalDate on();

  /**
   * How well founded it is.
   *
   * @return the strength of the evidence
   */
  @JsonProperty("strength")
  EvidenceStrength strength();

  /**
   * When it was met or given up.
   *
   * @return the day, not before {@link #on()}; nothing while it is open
   */
  @JsonProperty("closedOn")
  Optional<LocalDate> closedOn();

  /**
   * Starts a new requirement.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this requirement
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(stakeholderId(), "stakeholderId", "Use the id of a person of the register.");
    Require.notBlank(text(), "text", "Say what this person wants.");
    Require.between(importance(), 0, 1, "importance", "Scale your rating to that range.");
    Require.notBlank(raterId(), "raterId", "Say who or what the source is.");
    closedOn()
        .ifPresent(
            closed ->
                Require.that(
                    !closed.isBefore(on()),
                    "closedOn",
                    closed,
                    "not be before " + on(),
                    "Leave it out while it is open."));
  }

  @JsonCreator
  private static Requirement fromJson(
      @JsonProperty("stakeholderId") @Nullable String stakeholderId,
      @JsonProperty("kind") @Nullable RequirementKind kind,
      @JsonProperty("text") @Nullable String text,
      @JsonProperty("importance") @Nullable Double importance,
      @JsonProperty("raterId") @Nullable String raterId,
      @JsonProperty("on") @Nullable LocalDate on,
      @JsonProperty("strength") @Nullable EvidenceStrength strength,
      @JsonProperty("closedOn") @Nullable LocalDate closedOn) {
    Builder builder = builder();
    Json.ifPresent(stakeholderId, builder::stakeholderId);
    Json.ifPresent(kind, builder::kind);
    Json.ifPresent(text, builder::text);
    Json.ifPresent(importance, builder::importance);
    Json.ifPresent(raterId, builder::raterId);
    Json.ifPresent(on, builder::on);
    Json.ifPresent(strength, builder::strength);
    Json.ifPresent(closedOn, builder::closedOn);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableRequirement.Builder {
    Builder() {}
  }
}
