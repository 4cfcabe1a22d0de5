package io.planwright.allocation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.evidence.Reason;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An item with the person who gets or keeps it.
 *
 * <p>Build one with {@link #builder()}; {@code itemId}, {@code personId} and {@code reason} are
 * required. Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@SuppressWarnings({
  "exports", "serial"
}) // exports: compile-time annotations; serial: generated class
public sealed interface AssignedItem extends Serializable permits ImmutableAssignedItem {

  /**
   * Which item.
   *
   * @return the id of the item, not blank
   */
  @JsonProperty("itemId")
  String itemId();

  /**
   * Who has it from now on.
   *
   * @return the id of the person, not blank
   */
  @JsonProperty("personId")
  String personId();

  /**
   * Who had it.
   *
   * @return the id of the owner before, if there was one
   */
  @JsonProperty("previousPersonId")
  Optional<String> previousPersonId();

  /**
   * Why this person.
   *
   * @return the reason; its contribution is the score that decided, in the engine's unit
   */
  @JsonProperty("reason")
  Reason reason();

  /**
   * Whether the item changes hands.
   *
   * @return true if somebody else had it; false if it is kept, or had no owner
   */
  @JsonIgnore
  default boolean isMove() {
    return previousPersonId().isPresent() && !previousPersonId().get().equals(personId());
  }

  /**
   * Starts a new assigned item.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this assigned item
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(itemId(), "itemId", "Give the id of the item.");
    Require.notBlank(personId(), "personId", "Give the id of the person.");
    previousPersonId()
        .ifPresent(id -> Require.notBlank(id, "previousPersonId", "Leave out what nobody had."));
  }

  @JsonCreator
  private static AssignedItem fromJson(
      @JsonProperty("itemId") @Nullable String itemId,
      @JsonProperty("personId") @Nullable String personId,
      @JsonProperty("previousPersonId") @Nullable String previousPersonId,
      @JsonProperty("reason") @Nullable Reason reason) {
    Builder builder = builder();
    Json.ifPresent(itemId, builder::itemId);
    Json.ifPresent(personId, builder::personId);
    Json.ifPresent(previousPersonId, builder::previousPersonId);
    Json.ifPresent(reason, builder::reason);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableAssignedItem.Builder {
    Builder() {}
  }
}
