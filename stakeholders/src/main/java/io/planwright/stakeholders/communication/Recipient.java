package io.planwright.stakeholders.communication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.calendar.WorkingHours;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.stakeholder.GridCell;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be reached, and how this person wants to be.
 *
 * <p>Build one with {@link #builder()}; {@code personId}, {@code kind}, {@code cell} and {@code
 * hours} are required. Immutable, serializable and thread-safe; its text form shows no id.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Recipient extends Serializable permits ImmutableRecipient {

  /**
   * The person.
   *
   * @return the id, not blank
   */
  @JsonProperty("personId")
  @Value.Redacted
  String personId();

  /**
   * On which side this person stands.
   *
   * @return the kind
   */
  @JsonProperty("kind")
  AudienceKind kind();

  /**
   * Where this person is in the grid of power and interest.
   *
   * @return the cell
   */
  @JsonProperty("cell")
  GridCell cell();

  /**
   * How far the attitude is below the desired one.
   *
   * @return the shortfall of the engagement gap, from 0 to 2; absent if nobody knows it, which
   *     raises nothing and is said in the reason of a touch
   */
  @JsonProperty("shortfall")
  OptionalDouble shortfall();

  /**
   * How this person wants to be reached, the dearest way first.
   *
   * @return the channels, all different, unmodifiable; empty if nobody asked
   */
  @JsonProperty("preferredChannels")
  List<Channel> preferredChannels();

  /**
   * What this person said about being reached.
   *
   * @return the records in any order, unmodifiable, possibly empty
   */
  @JsonProperty("consents")
  List<Consent> consents();

  /**
   * How often this person may be reached.
   *
   * @return the caps, all of which hold, unmodifiable, possibly empty
   */
  @JsonProperty("caps")
  List<FrequencyCap> caps();

  /**
   * When this person was reached before, by the own date; the days count against the caps.
   *
   * @return the days, one a touch, unmodifiable; days after the as-of day are not seen
   */
  @JsonProperty("reachedOn")
  List<LocalDate> reachedOn();

  /**
   * The languages this person speaks.
   *
   * @return the languages as the senders' are written; empty if unknown, then any will do
   */
  @JsonProperty("languages")
  List<String> languages();

  /**
   * When this person works, in the own time zone.
   *
   * @return the hours
   */
  @JsonProperty("hours")
  WorkingHours hours();

  /**
   * Finds the latest word on a channel.
   *
   * @param channel the channel
   * @param asOf the day; what was said later is not seen
   * @return the consent given or refused, of one day the refusal, whatever their order; empty if
   *     nothing was said
   * @throws NullPointerException if an argument is null
   */
  default Optional<Consent> consent(Channel channel, LocalDate asOf) {
    Require.nonNull(channel, "channel");
    Require.nonNull(asOf, "asOf");
    return consents().stream()
        .filter(consent -> consent.channel() == channel && !consent.on().isAfter(asOf))
        .max(Comparator.comparing(Consent::on).thenComparing(consent -> !consent.given()));
  }

  /**
   * Starts a new recipient.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this recipient
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(personId(), "personId", "Use the id of the person.");
    Require.that(
        preferredChannels().stream().distinct().count() == preferredChannels().size(),
        "preferredChannels",
        preferredChannels(),
        "differ",
        "Name each channel once, where it ranks best.");
    shortfall()
        .ifPresent(
            gap -> Require.between(gap, 0, 2, "shortfall", "Use that of the engagement gap."));
  }

  @JsonCreator
  private static Recipient fromJson(
      @JsonProperty("personId") @Nullable String personId,
      @JsonProperty("kind") @Nullable AudienceKind kind,
      @JsonProperty("cell") @Nullable GridCell cell,
      @JsonProperty("shortfall") @Nullable Double shortfall,
      @JsonProperty("preferredChannels") @Nullable List<Channel> preferredChannels,
      @JsonProperty("consents") @Nullable List<Consent> consents,
      @JsonProperty("caps") @Nullable List<FrequencyCap> caps,
      @JsonProperty("reachedOn") @Nullable List<LocalDate> reachedOn,
      @JsonProperty("languages") @Nullable List<String> languages,
      @JsonProperty("hours") @Nullable WorkingHours hours) {
    Builder builder = builder();
    Json.ifPresent(personId, builder::personId);
    Json.ifPresent(kind, builder::kind);
    Json.ifPresent(cell, builder::cell);
    Json.ifPresent(shortfall, builder::shortfall);
    Json.ifPresent(preferredChannels, builder::preferredChannels);
    Json.ifPresent(consents, builder::consents);
    Json.ifPresent(caps, builder::caps);
    Json.ifPresent(reachedOn, builder::reachedOn);
    Json.ifPresent(languages, builder::languages);
    Json.ifPresent(hours, builder::hours);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addConsents} and the like, then {@code
   * build()}.
   */
  final class Builder extends ImmutableRecipient.Builder {
    Builder() {}
  }
}
