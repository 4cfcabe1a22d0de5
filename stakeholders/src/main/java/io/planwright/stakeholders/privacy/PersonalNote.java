package io.planwright.stakeholders.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A note on a person, with the purpose it is kept for and the day until which it may be kept.
 *
 * <p>Build one with {@link #builder()}; {@code id}, {@code personId}, {@code text}, {@code purpose}
 * and {@code recordedOn} are required, and exactly one of {@code keepUntil} and {@code keepFor}.
 * Immutable, serializable and thread-safe; its text form shows neither person nor author nor text.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface PersonalNote extends Serializable permits ImmutablePersonalNote {

  /**
   * The identity of the note.
   *
   * @return the id, not blank, without anything personal in it
   */
  @JsonProperty("id")
  String id();

  /**
   * Whom the note is about.
   *
   * @return the id of the person, not blank
   */
  @JsonProperty("personId")
  @Value.Redacted
  String personId();

  /**
   * What it says.
   *
   * @return the text, not blank
   */
  @JsonProperty("text")
  @Value.Redacted
  String text();

  /**
   * What it is kept for, such as "preparing the negotiation".
   *
   * @return the purpose, not blank
   */
  @JsonProperty("purpose")
  @Value.Redacted
  String purpose();

  /**
   * Why it may be kept.
   *
   * @return the legal basis, if somebody has named it
   */
  @JsonProperty("legalBasis")
  Optional<LegalBasis> legalBasis();

  /**
   * Who wrote it.
   *
   * @return the id of the author, if known
   */
  @JsonProperty("authorId")
  @Value.Redacted
  Optional<String> authorId();

  /**
   * The day on which it was written.
   *
   * @return the day
   */
  @JsonProperty("recordedOn")
  LocalDate recordedOn();

  /**
   * The last day on which it may be kept.
   *
   * @return the day, not before the note was written; absent if a period is given instead
   */
  @JsonProperty("keepUntil")
  Optional<LocalDate> keepUntil();

  /**
   * How long it may be kept from the day on which it was written.
   *
   * @return the period, not negative, that ends on a day there is; absent if a day is given instead
   */
  @JsonProperty("keepFor")
  Optional<Period> keepFor();

  /**
   * The last day on which the note may be kept, however it was given.
   *
   * @return the day
   */
  default LocalDate lastDay() {
    return keepUntil().orElseGet(() -> recordedOn().plus(keepFor().orElse(Period.ZERO)));
  }

  /**
   * Says whether the note has to be deleted.
   *
   * @param asOf the day to look at it
   * @return whether its last day is over by then
   * @throws NullPointerException if the day is null
   */
  default boolean isDue(LocalDate asOf) {
    return Require.nonNull(asOf, "asOf").isAfter(lastDay());
  }

  /**
   * Starts a new note.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this note
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Give the note an id.");
    Require.notBlank(personId(), "personId", "Name whom the note is about.");
    Require.notBlank(text(), "text", "Say something, or leave the note out.");
    Require.notBlank(purpose(), "purpose", "Say what the note is kept for.");
    authorId().ifPresent(author -> Require.notBlank(author, "authorId", "Name who wrote it."));
    Require.that(
        keepUntil().isPresent() != keepFor().isPresent(),
        "keepUntil",
        keepUntil().isPresent() ? "with keepFor" : "without keepFor",
        "be given exactly where keepFor is not",
        "Say until when or for how long the note may be kept.");
    keepFor()
        .ifPresent(
            period ->
                Require.that(
                    !period.isNegative(),
                    "keepFor",
                    period,
                    "not be negative",
                    "Count from the day on which the note was written."));
    keepFor().ifPresent(this::checkLastDay);
    Require.that(
        !lastDay().isBefore(recordedOn()),
        "keepUntil",
        lastDay(),
        "not be before recordedOn, " + recordedOn(),
        "Correct one of the days.");
  }

  private void checkLastDay(Period period) {
    boolean exists;
    try {
      exists = !recordedOn().plus(period).isBefore(recordedOn());
    } catch (DateTimeException | ArithmeticException e) {
      exists = false;
    }
    Require.that(
        exists,
        "keepFor",
        period,
        "end before the year 1 000 000 000",
        "Say for how many months or years the note may be kept.");
  }

  @JsonCreator
  private static PersonalNote fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("personId") @Nullable String personId,
      @JsonProperty("text") @Nullable String text,
      @JsonProperty("purpose") @Nullable String purpose,
      @JsonProperty("legalBasis") @Nullable LegalBasis legalBasis,
      @JsonProperty("authorId") @Nullable String authorId,
      @JsonProperty("recordedOn") @Nullable LocalDate recordedOn,
      @JsonProperty("keepUntil") @Nullable LocalDate keepUntil,
      @JsonProperty("keepFor") @Nullable Period keepFor) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(personId, builder::personId);
    Json.ifPresent(text, builder::text);
    Json.ifPresent(purpose, builder::purpose);
    Json.ifPresent(legalBasis, builder::legalBasis);
    Json.ifPresent(authorId, builder::authorId);
    Json.ifPresent(recordedOn, builder::recordedOn);
    Json.ifPresent(keepUntil, builder::keepUntil);
    Json.ifPresent(keepFor, builder::keepFor);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutablePersonalNote.Builder {
    Builder() {}
  }
}
