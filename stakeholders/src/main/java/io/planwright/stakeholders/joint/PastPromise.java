package io.planwright.stakeholders.joint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A promise of the past, and when it was kept: immutable, serializable, thread-safe, and the same
 * in JSON under Jackson 2 and Jackson 3.
 *
 * <p>Build one with {@link #builder()}; {@code side}, {@code ownerId} and {@code due} are required,
 * and a missing one is named in the {@link IllegalArgumentException} that {@code build()} throws.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface PastPromise extends Serializable permits ImmutablePastPromise {

  /** Dates further apart are slips of the pen, and days between are counted. */
  int MOST_YEARS = 50;

  /**
   * Which side had promised it.
   *
   * @return the side
   */
  @JsonProperty("side")
  Side side();

  /**
   * Who was to do it.
   *
   * @return the id of a person, not blank
   */
  @JsonProperty("ownerId")
  @Value.Redacted
  String ownerId();

  /**
   * By when it was promised at first, before any delay was agreed on.
   *
   * @return the day
   */
  @JsonProperty("due")
  LocalDate due();

  /**
   * When it was done.
   *
   * @return the day, if it ever was; within {@value #MOST_YEARS} years of the due date
   */
  @JsonProperty("doneOn")
  Optional<LocalDate> doneOn();

  /**
   * Gives what lists of past promises hold on people. Erasing leaves the promises under a stand-in,
   * because the reliability of a side comes from them.
   *
   * @return the contract
   */
  static PersonalHolder<List<PastPromise>> personalData() {
    return new PromisesPersonalData();
  }

  /**
   * Starts a new promise.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this promise
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(ownerId(), "ownerId", "Give the id of who had promised it.");
    Require.that(
        doneOn().filter(day -> Math.abs(day.getYear() - due().getYear()) > MOST_YEARS).isEmpty(),
        "doneOn",
        doneOn(),
        "be within " + MOST_YEARS + " years of " + due(),
        "Correct the year.");
  }

  @JsonCreator
  private static PastPromise fromJson(
      @JsonProperty("side") @Nullable Side side,
      @JsonProperty("ownerId") @Nullable String ownerId,
      @JsonProperty("due") @Nullable LocalDate due,
      @JsonProperty("doneOn") @Nullable LocalDate doneOn) {
    Builder builder = builder();
    Json.ifPresent(side, builder::side);
    Json.ifPresent(ownerId, builder::ownerId);
    Json.ifPresent(due, builder::due);
    Json.ifPresent(doneOn, builder::doneOn);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutablePastPromise.Builder {
    Builder() {}
  }
}
