package io.planwright.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.evidence.Evidence;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One strength, weakness, opportunity or threat, with its weight, its rating and what speaks for
 * it. Immutable, serializable and thread-safe.
 *
 * <p>Build one with {@link #builder()}; {@code id}, {@code kind}, {@code statement}, {@code weight}
 * and {@code rating} are required.
 *
 * <p>The ratings are those of the IFE and EFE matrices (Fred R. David, <i>Strategic Management:
 * Concepts and Cases</i>, the chapters on the internal and the external assessment): 1 major
 * weakness, 2 minor weakness, 3 minor strength, 4 major strength; and, for opportunities and
 * threats, 1 poor, 2 average, 3 above average, 4 superior response of the company to them.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface SwotFactor extends Serializable permits ImmutableSwotFactor {

  /**
   * The stable identity by which options name this factor.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * Which of the four kinds this factor is of.
   *
   * @return the kind
   */
  @JsonProperty("kind")
  SwotKind kind();

  /**
   * What is said about the company or its surroundings.
   *
   * @return the statement, not blank
   */
  @JsonProperty("statement")
  String statement();

  /**
   * How much this factor matters for success in the industry, relative to the others of its side.
   * Only the proportions count: an assessment divides by the sum of the side.
   *
   * @return the weight, positive and finite
   */
  @JsonProperty("weight")
  double weight();

  /**
   * How strong or weak the company is here, or how well it responds.
   *
   * @return the rating, from 1 to 4: 3 or 4 for a strength, 1 or 2 for a weakness
   */
  @JsonProperty("rating")
  int rating();

  /**
   * What speaks for the statement.
   *
   * @return the evidence, unmodifiable, possibly empty
   */
  @JsonProperty("evidence")
  List<Evidence> evidence();

  /**
   * When this factor goes out of date.
   *
   * @return the first day on which it no longer counts, if there is one
   */
  @JsonProperty("expiresOn")
  Optional<LocalDate> expiresOn();

  /**
   * Says whether this factor was known on a day: an assessment of the past must not argue with what
   * was found out later.
   *
   * @param date the day
   * @return whether some evidence is dated on or before the day, or there is none at all
   * @throws NullPointerException if the date is null
   */
  default boolean isKnown(LocalDate date) {
    Require.nonNull(date, "date");
    return evidence().isEmpty() || evidence().stream().anyMatch(each -> !each.asOf().isAfter(date));
  }

  /**
   * Says whether this factor is not out of date on a day.
   *
   * @param date the day
   * @return whether the day is before {@link #expiresOn()}, or there is no such day
   * @throws NullPointerException if the date is null
   */
  default boolean isCurrent(LocalDate date) {
    Require.nonNull(date, "date");
    return expiresOn().map(date::isBefore).orElse(true);
  }

  /**
   * How much an option gains from being linked to this factor, on the scale of the ratings: what is
   * favourable counts by what the company can already make of it, what is unfavourable by what is
   * still left to mend. So a major weakness (rated 1) and a threat with a poor response (rated 1)
   * call for action most.
   *
   * @return the rating for strengths and opportunities, 5 less the rating for weaknesses and
   *     threats; from 1 to 4
   */
  default int leverage() {
    return kind().isFavourable() ? rating() : 5 - rating();
  }

  /**
   * Starts a new factor.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this factor
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Give the factor an id that options can name.");
    Require.notBlank(statement(), "statement", "Say what the factor is.");
    Require.positive(weight(), "weight", "Leave out a factor that does not matter.");
    Require.between(
        rating(),
        kind().lowestRating(),
        kind().highestRating(),
        "rating of the " + kind().name().toLowerCase(Locale.ROOT),
        "Rate weaknesses 1 or 2, strengths 3 or 4, opportunities and threats 1 to 4.");
  }

  @JsonCreator
  private static SwotFactor fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("kind") @Nullable SwotKind kind,
      @JsonProperty("statement") @Nullable String statement,
      @JsonProperty("weight") @Nullable Double weight,
      @JsonProperty("rating") @Nullable Integer rating,
      @JsonProperty("evidence") @Nullable List<Evidence> evidence,
      @JsonProperty("expiresOn") @Nullable LocalDate expiresOn) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(kind, builder::kind);
    Json.ifPresent(statement, builder::statement);
    Json.ifPresent(weight, builder::weight);
    Json.ifPresent(rating, builder::rating);
    Json.ifPresent(evidence, builder::evidence);
    Json.ifPresent(expiresOn, builder::expiresOn);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addEvidence} and {@code
   * addAllEvidence}, then {@code build()}.
   */
  final class Builder extends ImmutableSwotFactor.Builder {
    Builder() {}
  }
}
