package io.planwright.market;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.evidence.Evidence;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that was seen in the market on a day: what was said, by which source, and the number if
 * there is one. Immutable, serializable and thread-safe.
 *
 * <p>Build one with {@link #builder()}; {@code id} and {@code evidence} are required.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface MarketObservation extends Serializable permits ImmutableMarketObservation {

  /**
   * The stable identity.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What was observed, where, and on which day.
   *
   * @return the evidence
   */
  @JsonProperty("evidence")
  Evidence evidence();

  /**
   * The segment that it is about.
   *
   * @return the id of the segment, if it is about one
   */
  @JsonProperty("segmentId")
  Optional<String> segmentId();

  /**
   * The competitor that it is about.
   *
   * @return the id of the competitor, if it is about one
   */
  @JsonProperty("competitorId")
  Optional<String> competitorId();

  /**
   * What was measured.
   *
   * @return the number in {@link #unit()}, finite, if something was measured
   */
  @JsonProperty("value")
  OptionalDouble value();

  /**
   * What the number counts, such as "EUR million" or "percent a year".
   *
   * @return the unit; there whenever the number is
   */
  @JsonProperty("unit")
  Optional<String> unit();

  /**
   * Gives the day from which on this was known.
   *
   * @return the day of the evidence
   */
  default LocalDate observedOn() {
    return evidence().asOf();
  }

  /**
   * Starts a new observation.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this observation
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Give the observation an id.");
    value().ifPresent(value -> Require.finite(value, "value", "Leave out what was not measured."));
    Require.that(
        value().isPresent() == unit().isPresent(),
        "unit",
        unit().orElse("none"),
        "be given with a value, and only then",
        "Give both or neither.");
  }

  @JsonCreator
  private static MarketObservation fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("evidence") @Nullable Evidence evidence,
      @JsonProperty("segmentId") @Nullable String segmentId,
      @JsonProperty("competitorId") @Nullable String competitorId,
      @JsonProperty("value") @Nullable Double value,
      @JsonProperty("unit") @Nullable String unit) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(evidence, builder::evidence);
    Json.ifPresent(segmentId, builder::segmentId);
    Json.ifPresent(competitorId, builder::competitorId);
    Json.ifPresent(value, builder::value);
    Json.ifPresent(unit, builder::unit);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableMarketObservation.Builder {
    Builder() {}
  }
}
