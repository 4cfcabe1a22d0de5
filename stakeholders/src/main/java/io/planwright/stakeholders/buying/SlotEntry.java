package io.planwright.stakeholders.buying;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of ours learnt on a day about a slot of MEDDPICC. A later entry that does not hold
 * takes the earlier ones of its slot back.
 *
 * <p>Build one with {@link #builder()}; all but {@code personIds} and {@code holds} are required.
 * Immutable, serializable and thread-safe; its text form shows no content, source or people.
 */
@Value.Immutable
@PlanwrightStyle
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface SlotEntry extends Serializable permits ImmutableSlotEntry {

  /**
   * What it is about.
   *
   * @return the slot
   */
  @JsonProperty("slot")
  MeddpiccSlot slot();

  /**
   * What is known; of an entry that does not hold, why not.
   *
   * @return the content, not blank
   */
  @JsonProperty("content")
  @Value.Redacted
  String content();

  /**
   * How well it is supported.
   *
   * @return the strength
   */
  @JsonProperty("strength")
  ClaimStrength strength();

  /**
   * Where it was learnt.
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
   * Who of ours stands for it.
   *
   * @return the id of the owner, not blank
   */
  @JsonProperty("ownerId")
  @Value.Redacted
  String ownerId();

  /**
   * The people it is about, such as the champion: with one of them, the entry is erased.
   *
   * @return the ids of the people, none blank, unmodifiable, possibly empty
   */
  @JsonProperty("personIds")
  @Value.Redacted
  List<String> personIds();

  /**
   * Whether it is so; false takes back what was said before.
   *
   * @return true unless it was set otherwise
   */
  @JsonProperty("holds")
  @Value.Default
  default boolean holds() {
    return true;
  }

  /**
   * Starts a new entry.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this entry
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(content(), "content", "Say what is known.");
    Require.notBlank(source(), "source", "Say where it was learnt.");
    Require.notBlank(ownerId(), "ownerId", "Name who stands for it.");
    personIds().forEach(id -> Require.notBlank(id, "personIds", "Use the ids that your CRM has."));
  }

  @JsonCreator
  private static SlotEntry fromJson(
      @JsonProperty("slot") @Nullable MeddpiccSlot slot,
      @JsonProperty("content") @Nullable String content,
      @JsonProperty("strength") @Nullable ClaimStrength strength,
      @JsonProperty("source") @Nullable String source,
      @JsonProperty("on") @Nullable LocalDate on,
      @JsonProperty("ownerId") @Nullable String ownerId,
      @JsonProperty("personIds") @Nullable List<String> personIds,
      @JsonProperty("holds") @Nullable Boolean holds) {
    Builder builder = builder();
    Json.ifPresent(slot, builder::slot);
    Json.ifPresent(content, builder::content);
    Json.ifPresent(strength, builder::strength);
    Json.ifPresent(source, builder::source);
    Json.ifPresent(on, builder::on);
    Json.ifPresent(ownerId, builder::ownerId);
    Json.ifPresent(personIds, builder::personIds);
    Json.ifPresent(holds, builder::holds);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addPersonIds} and {@code
   * addAllPersonIds}, then {@code build()}.
   */
  final class Builder extends ImmutableSlotEntry.Builder {
    Builder() {}
  }
}
