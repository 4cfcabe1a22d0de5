package io.planwright.stakeholders.joint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something to agree on, such as the price, the date or a service level: immutable, serializable,
 * thread-safe, and the same in JSON under Jackson 2 and Jackson 3.
 *
 * <p>Build one with {@link #builder()}; {@code id} is required, and {@code build()} throws an
 * {@link IllegalArgumentException} that names it where it is missing. A side whose stand is not
 * known is left out.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface NegotiationIssue extends Serializable permits ImmutableNegotiationIssue {

  /**
   * The stable identity.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What its numbers count, such as "EUR" or "days".
   *
   * @return the unit, possibly empty
   */
  @Value.Default
  @JsonProperty("unit")
  default String unit() {
    return "";
  }

  /**
   * What our side wants.
   *
   * @return the stand, if known
   */
  @JsonProperty("ours")
  Optional<IssueStand> ours();

  /**
   * What the customer wants.
   *
   * @return the stand, if known
   */
  @JsonProperty("theirs")
  Optional<IssueStand> theirs();

  /**
   * The values that can be agreed on.
   *
   * @return the values, each once, unmodifiable; empty where any number between the wishes can
   */
  @JsonProperty("options")
  List<Double> options();

  /**
   * Starts a new issue.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this issue
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Name the issue, for example \"price\".");
    for (double option : options()) {
      Require.between(option, -1e12, 1e12, "options", "Scale the values.");
    }
    Require.that(
        options().stream().distinct().count() == options().size(),
        "options",
        options(),
        "hold each value once",
        "Drop one.");
  }

  @JsonCreator
  private static NegotiationIssue fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("unit") @Nullable String unit,
      @JsonProperty("ours") @Nullable IssueStand ours,
      @JsonProperty("theirs") @Nullable IssueStand theirs,
      @JsonProperty("options") @Nullable List<Double> options) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(unit, builder::unit);
    Json.ifPresent(ours, builder::ours);
    Json.ifPresent(theirs, builder::theirs);
    Json.ifPresent(options, builder::options);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableNegotiationIssue.Builder {
    Builder() {}
  }
}
