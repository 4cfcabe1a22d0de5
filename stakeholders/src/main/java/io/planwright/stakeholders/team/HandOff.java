package io.planwright.stakeholders.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A line of a log: an item goes from one person or department to another one. Immutable,
 * serializable, thread-safe, and the same in JSON under Jackson 2 and Jackson 3.
 *
 * <p>Build one with {@link #builder()}; {@code itemId}, {@code fromId}, {@code toId} and {@code
 * handedOver} are required, and a missing one is named in the {@link IllegalArgumentException} that
 * {@code build()} throws.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface HandOff extends Serializable permits ImmutableHandOff {

  /**
   * What is handed over, such as an offer.
   *
   * @return the id, not blank
   */
  @JsonProperty("itemId")
  String itemId();

  /**
   * Who hands it over.
   *
   * @return the id of a person or department, not blank
   */
  @Value.Redacted
  @JsonProperty("fromId")
  String fromId();

  /**
   * Who takes it.
   *
   * @return the id of another person or department, not blank
   */
  @Value.Redacted
  @JsonProperty("toId")
  String toId();

  /**
   * When it was handed over.
   *
   * @return the moment
   */
  @JsonProperty("handedOver")
  Instant handedOver();

  /**
   * When work on it began.
   *
   * @return the moment, not before the hand-over; nothing if it is not known or has not begun
   */
  @JsonProperty("started")
  Optional<Instant> started();

  /**
   * When who took it was done with it.
   *
   * @return the moment, not before the hand-over or the start; nothing if it is still there
   */
  @JsonProperty("finished")
  Optional<Instant> finished();

  /**
   * Whether it then went back to be done again.
   *
   * @return false where nothing was given; true only for what is finished
   */
  @Value.Default
  @JsonProperty("returned")
  default boolean returned() {
    return false;
  }

  /**
   * Gives what logs of hand-offs hold on people. An erased person stays under a {@linkplain
   * io.planwright.stakeholders.privacy.StandIns stand-in}, so that the times of the others stay
   * theirs.
   *
   * @return the contract for logs of hand-offs
   */
  static PersonalHolder<List<HandOff>> personalData() {
    return new HandOffsPersonalData();
  }

  /**
   * Starts a new line.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this line
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(itemId(), "itemId", "Give the id of what is handed over.");
    Require.notBlank(fromId(), "fromId", "Give the id of who hands it over.");
    Require.notBlank(toId(), "toId", "Give the id of who takes it.");
    Require.that(
        !toId().equals(fromId()), "toId", "the same id", "not be fromId", "Leave the line out.");
    started()
        .ifPresent(
            moment ->
                Require.that(
                    !moment.isBefore(handedOver()),
                    "started",
                    moment,
                    "not be before handedOver " + handedOver(),
                    "Check the clocks of the log."));
    Instant earliest = started().orElse(handedOver());
    finished()
        .ifPresent(
            moment ->
                Require.that(
                    !moment.isBefore(earliest),
                    "finished",
                    moment,
                    "not be before " + earliest,
                    "Check the clocks of the log."));
    Require.that(
        !returned() || finished().isPresent(),
        "returned",
        returned(),
        "be false for what is not finished",
        "Say when it went back.");
  }

  @JsonCreator
  private static HandOff fromJson(
      @JsonProperty("itemId") @Nullable String itemId,
      @JsonProperty("fromId") @Nullable String fromId,
      @JsonProperty("toId") @Nullable String toId,
      @JsonProperty("handedOver") @Nullable Instant handedOver,
      @JsonProperty("started") @Nullable Instant started,
      @JsonProperty("finished") @Nullable Instant finished,
      @JsonProperty("returned") @Nullable Boolean returned) {
    Builder builder = builder();
    Json.ifPresent(itemId, builder::itemId);
    Json.ifPresent(fromId, builder::fromId);
    Json.ifPresent(toId, builder::toId);
    Json.ifPresent(handedOver, builder::handedOver);
    Json.ifPresent(started, builder::started);
    Json.ifPresent(finished, builder::finished);
    Json.ifPresent(returned, builder::returned);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableHandOff.Builder {
    Builder() {}
  }
}
