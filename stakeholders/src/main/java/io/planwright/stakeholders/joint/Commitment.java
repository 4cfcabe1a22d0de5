package io.planwright.stakeholders.joint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.activity.Activity;
import io.planwright.evidence.Evidence;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one side has promised to the other one: immutable, serializable, thread-safe, and the same
 * in JSON under Jackson 2 and Jackson 3.
 *
 * <p>Build one with {@link #builder()}; {@code id}, {@code title}, {@code side}, {@code ownerId}
 * and {@code due} are required, and a missing one is named in the {@link IllegalArgumentException}
 * that {@code build()} throws.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Commitment extends Serializable permits ImmutableCommitment {

  /** Where a commitment stands on a day. */
  enum Status {
    /** Not due yet, and not done. */
    OPEN,
    /** Due before the day, and not done. */
    OVERDUE,
    /** Done by its due date. */
    KEPT,
    /** Done, but after its due date. */
    LATE,
    /** Taken back. */
    WITHDRAWN
  }

  /**
   * The stable identity.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What is promised.
   *
   * @return the title, not blank
   */
  @JsonProperty("title")
  @Value.Redacted
  String title();

  /**
   * Which side has promised it.
   *
   * @return the side
   */
  @JsonProperty("side")
  Side side();

  /**
   * Who is to do it.
   *
   * @return the id of a person, not blank
   */
  @JsonProperty("ownerId")
  @Value.Redacted
  String ownerId();

  /**
   * By when it is promised.
   *
   * @return the last day on which it is kept
   */
  @JsonProperty("due")
  LocalDate due();

  /**
   * How many working days it takes once all that it waits for is done.
   *
   * @return the working days, from 1; 1 where nothing was given
   */
  @Value.Default
  @JsonProperty("durationDays")
  default int durationDays() {
    return 1;
  }

  /**
   * The commitments that it waits for.
   *
   * @return their ids, unmodifiable, possibly empty
   */
  @JsonProperty("dependsOn")
  List<String> dependsOn();

  /**
   * When it was done.
   *
   * @return the day, if it is done
   */
  @JsonProperty("doneOn")
  Optional<LocalDate> doneOn();

  /**
   * When it was taken back.
   *
   * @return the day, if it is withdrawn
   */
  @JsonProperty("withdrawnOn")
  Optional<LocalDate> withdrawnOn();

  /**
   * What shows that it was promised, or done.
   *
   * @return the facts, unmodifiable, possibly empty
   */
  @JsonProperty("evidence")
  @Value.Redacted
  List<Evidence> evidence();

  /**
   * Where it stands on a day, by what was known then.
   *
   * @param asOf the day; what happened later is not seen
   * @return the status
   */
  default Status status(LocalDate asOf) {
    Require.nonNull(asOf, "asOf");
    if (doneOn().filter(day -> !day.isAfter(asOf)).isPresent()) {
      return doneOn().orElseThrow().isAfter(due()) ? Status.LATE : Status.KEPT;
    }
    if (withdrawnOn().filter(day -> !day.isAfter(asOf)).isPresent()) {
      return Status.WITHDRAWN;
    }
    return due().isBefore(asOf) ? Status.OVERDUE : Status.OPEN;
  }

  /**
   * Starts a new commitment.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this commitment
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Give the commitment an id.");
    Require.notBlank(title(), "title", "Say what is promised.");
    Require.notBlank(ownerId(), "ownerId", "Name one person who is to do it.");
    Require.between(durationDays(), 1, Activity.MAX_DAYS, "durationDays", "Count in working days.");
    dependsOn().forEach(id -> Require.notBlank(id, "dependsOn", "Leave it out."));
    Require.that(
        dependsOn().stream().distinct().count() == dependsOn().size()
            && !dependsOn().contains(id()),
        "dependsOn",
        dependsOn(),
        "name other commitments, each once",
        "Drop one.");
    Require.that(
        doneOn().isEmpty() || withdrawnOn().isEmpty(),
        "withdrawnOn",
        withdrawnOn(),
        "not be given for what is done",
        "Keep one of the two.");
  }

  @JsonCreator
  private static Commitment fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("title") @Nullable String title,
      @JsonProperty("side") @Nullable Side side,
      @JsonProperty("ownerId") @Nullable String ownerId,
      @JsonProperty("due") @Nullable LocalDate due,
      @JsonProperty("durationDays") @Nullable Integer durationDays,
      @JsonProperty("dependsOn") @Nullable List<String> dependsOn,
      @JsonProperty("doneOn") @Nullable LocalDate doneOn,
      @JsonProperty("withdrawnOn") @Nullable LocalDate withdrawnOn,
      @JsonProperty("evidence") @Nullable List<Evidence> evidence) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(title, builder::title);
    Json.ifPresent(side, builder::side);
    Json.ifPresent(ownerId, builder::ownerId);
    Json.ifPresent(due, builder::due);
    Json.ifPresent(durationDays, builder::durationDays);
    Json.ifPresent(dependsOn, builder::dependsOn);
    Json.ifPresent(doneOn, builder::doneOn);
    Json.ifPresent(withdrawnOn, builder::withdrawnOn);
    Json.ifPresent(evidence, builder::evidence);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableCommitment.Builder {
    Builder() {}
  }
}
