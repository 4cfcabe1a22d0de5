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
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one rater or source said about one stakeholder on one dimension on one day: immutable,
 * serializable, thread-safe, and the same in JSON under Jackson 2 and Jackson 3.
 *
 * <p>Make one with {@link #score}, {@link #engagement} or {@link #builder()}; all but the note is
 * required, with exactly one of {@code score} and {@code engagement}. Its text form leaves out the
 * ids of people and the note.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Assessment extends Serializable permits ImmutableAssessment {

  /**
   * Whom it is about.
   *
   * @return the id of a person of the register, not blank
   */
  @JsonProperty("stakeholderId")
  @Value.Redacted
  String stakeholderId();

  /**
   * What it is about.
   *
   * @return the dimension
   */
  @JsonProperty("dimension")
  Dimension dimension();

  /**
   * What was said, as a number.
   *
   * @return the score on the scale of the dimension, unless an engagement was named
   */
  @JsonProperty("score")
  OptionalDouble score();

  /**
   * What was said, as a column of the engagement matrix; for the two dimensions of attitude alone.
   *
   * @return the engagement, unless a score was given
   */
  @JsonProperty("engagement")
  Optional<Engagement> engagement();

  /**
   * Who said it: a rater, an interviewer, a survey, a CRM.
   *
   * @return the id of the rater or source, not blank
   */
  @JsonProperty("raterId")
  @Value.Redacted
  String raterId();

  /**
   * When it was said.
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
   * What else there is to know, such as the words that were used.
   *
   * @return the note, not blank, if there is one
   */
  @JsonProperty("note")
  @Value.Redacted
  Optional<String> note();

  /**
   * Makes an assessment that gives a number.
   *
   * @param stakeholderId whom it is about, not blank
   * @param dimension what it is about
   * @param score what was said, on the scale of the dimension
   * @param raterId who said it, not blank
   * @param on when
   * @param strength how well founded it is
   * @return the assessment
   * @throws IllegalArgumentException if an id is blank or the score off the scale
   * @throws NullPointerException if an argument is null
   */
  static Assessment score(
      String stakeholderId,
      Dimension dimension,
      double score,
      String raterId,
      LocalDate on,
      EvidenceStrength strength) {
    return of(stakeholderId, dimension, raterId, on, strength).score(score).build();
  }

  /**
   * Makes an assessment that names a column of the engagement matrix.
   *
   * @param stakeholderId whom it is about, not blank
   * @param dimension {@link Dimension#ATTITUDE} or {@link Dimension#DESIRED_ATTITUDE}
   * @param engagement what was said
   * @param raterId who said it, not blank
   * @param on when
   * @param strength how well founded it is
   * @return the assessment
   * @throws IllegalArgumentException if an id is blank or the dimension another one
   * @throws NullPointerException if an argument is null
   */
  static Assessment engagement(
      String stakeholderId,
      Dimension dimension,
      Engagement engagement,
      String raterId,
      LocalDate on,
      EvidenceStrength strength) {
    return of(stakeholderId, dimension, raterId, on, strength).engagement(engagement).build();
  }

  private static Builder of(
      String stakeholderId,
      Dimension dimension,
      String raterId,
      LocalDate on,
      EvidenceStrength strength) {
    Builder builder = builder();
    builder.stakeholderId(stakeholderId).dimension(dimension);
    builder.raterId(raterId).on(on).strength(strength);
    return builder;
  }

  /**
   * Starts a new assessment.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this assessment
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(stakeholderId(), "stakeholderId", "Use the id of a person of the register.");
    Require.notBlank(raterId(), "raterId", "Say who or what the source is.");
    if (note().isPresent()) {
      Require.notBlank(note().get(), "note", "Leave out a note that says nothing.");
    }
    if (engagement().isPresent()) {
      Require.that(
          score().isEmpty(),
          "engagement",
          engagement().get(),
          "stand alone",
          "Give either a score or an engagement.");
      Require.that(
          dimension().isAttitude(),
          "engagement",
          engagement().get(),
          "go with a dimension of attitude",
          "Give a score of " + dimension().text() + ".");
      return;
    }
    Require.that(score().isPresent(), "score", "none", "be given", "Or name an engagement.");
    Require.between(
        score().getAsDouble(),
        dimension().lowest(),
        dimension().highest(),
        "score",
        "Scale your rating to that range, for example by Dimension.ofMark.");
  }

  @JsonCreator
  private static Assessment fromJson(
      @JsonProperty("stakeholderId") @Nullable String stakeholderId,
      @JsonProperty("dimension") @Nullable Dimension dimension,
      @JsonProperty("score") @Nullable Double score,
      @JsonProperty("engagement") @Nullable Engagement engagement,
      @JsonProperty("raterId") @Nullable String raterId,
      @JsonProperty("on") @Nullable LocalDate on,
      @JsonProperty("strength") @Nullable EvidenceStrength strength,
      @JsonProperty("note") @Nullable String note) {
    Builder builder = builder();
    Json.ifPresent(stakeholderId, builder::stakeholderId);
    Json.ifPresent(dimension, builder::dimension);
    Json.ifPresent(score, builder::score);
    Json.ifPresent(engagement, builder::engagement);
    Json.ifPresent(raterId, builder::raterId);
    Json.ifPresent(on, builder::on);
    Json.ifPresent(strength, builder::strength);
    Json.ifPresent(note, builder::note);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
