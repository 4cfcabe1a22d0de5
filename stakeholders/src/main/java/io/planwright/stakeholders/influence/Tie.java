package io.planwright.stakeholders.influence;

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
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A directed tie from one person to another, while it lasted and as it is known: immutable,
 * serializable, thread-safe, and the same in JSON under Jackson 2 and Jackson 3.
 *
 * <p>Build one with {@link #builder()}; {@code fromId}, {@code toId}, {@code kind} and {@code
 * since} are required, and a missing one is named in the {@link IllegalArgumentException} that
 * {@code build()} throws. {@link #toBuilder()} makes a copy with changes. The text form leaves out
 * the ids of people and the evidence.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Tie extends Serializable permits ImmutableTie {

  /** The least weight: smaller ones could vanish in products. */
  double LEAST_WEIGHT = 1e-100;

  /** The largest weight: sums of larger ones could overflow. */
  double MOST_WEIGHT = 1e100;

  /**
   * The person whom the tie starts from.
   *
   * @return the id, not blank
   */
  @JsonProperty("fromId")
  @Value.Redacted
  String fromId();

  /**
   * The person whom the tie leads to; the same person for a self-tie.
   *
   * @return the id, not blank
   */
  @JsonProperty("toId")
  @Value.Redacted
  String toId();

  /**
   * What connects the two.
   *
   * @return the kind
   */
  @JsonProperty("kind")
  TieKind kind();

  /**
   * Whether the tie draws together or apart.
   *
   * @return the sign, positive where none was given
   */
  @JsonProperty("sign")
  @Value.Default
  default TieSign sign() {
    return TieSign.POSITIVE;
  }

  /**
   * How strong the tie is, or how long, as {@link TieView.Weighting} says.
   *
   * @return the weight, from 10<sup>−100</sup> to 10<sup>100</sup>; 1 where none was given
   */
  @JsonProperty("weight")
  @Value.Default
  default double weight() {
    return 1;
  }

  /**
   * The first day of the tie.
   *
   * @return the day
   */
  @JsonProperty("since")
  LocalDate since();

  /**
   * The first day on which the tie was no more.
   *
   * @return the day, after {@link #since()}; nothing for a tie that lasts
   */
  @JsonProperty("until")
  Optional<LocalDate> until();

  /**
   * What the tie is known from; each fact confirms it on its date.
   *
   * @return the facts, unmodifiable; empty for a tie that is known since its first day
   */
  @JsonProperty("evidence")
  @Value.Redacted
  List<Evidence> evidence();

  /**
   * Makes a positive tie that lasts and has no evidence yet.
   *
   * @param kind what connects the two
   * @param fromId whom it starts from, not blank
   * @param toId whom it leads to, not blank
   * @param weight how strong or long it is, from 10<sup>−100</sup> to 10<sup>100</sup>
   * @param since its first day
   * @return the tie
   * @throws IllegalArgumentException if an id is blank or the weight out of its range
   * @throws NullPointerException if an argument is null
   */
  static Tie of(TieKind kind, String fromId, String toId, double weight, LocalDate since) {
    return builder().kind(kind).fromId(fromId).toId(toId).weight(weight).since(since).build();
  }

  /**
   * When the tie was last seen to hold.
   *
   * @return the latest date of the evidence, or the first day of the tie if that is later
   */
  default LocalDate lastConfirmed() {
    return evidence().stream().map(Evidence::asOf).reduce(since(), (a, b) -> a.isAfter(b) ? a : b);
  }

  /**
   * The tie as it could be known on a day: without evidence that came later and without an end that
   * came later.
   *
   * @param date the day
   * @return the tie; nothing if it had not begun, had ended, or all its evidence came later
   * @throws NullPointerException if the date is null
   */
  default Optional<Tie> asOf(LocalDate date) {
    Require.nonNull(date, "date");
    List<Evidence> known = evidence().stream().filter(e -> !e.asOf().isAfter(date)).toList();
    boolean ended = until().isPresent() && !until().get().isAfter(date);
    if (since().isAfter(date) || ended || (known.isEmpty() && !evidence().isEmpty())) {
      return Optional.empty();
    }
    return until().isEmpty() && known.size() == evidence().size()
        ? Optional.of(this)
        : Optional.of(toBuilder().until(Optional.empty()).evidence(known).build());
  }

  /**
   * Starts a new tie.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this tie
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(fromId(), "fromId", "Use the id of a person.");
    Require.notBlank(toId(), "toId", "Use the id of a person.");
    Require.between(
        weight(), LEAST_WEIGHT, MOST_WEIGHT, "weight", "Leave out a tie without effect.");
    until()
        .ifPresent(
            end ->
                Require.that(
                    end.isAfter(since()),
                    "until",
                    end,
                    "be after since [" + since() + "]",
                    "Give the first day on which the tie was no more."));
  }

  @JsonCreator
  private static Tie fromJson(
      @JsonProperty("fromId") @Nullable String fromId,
      @JsonProperty("toId") @Nullable String toId,
      @JsonProperty("kind") @Nullable TieKind kind,
      @JsonProperty("sign") @Nullable TieSign sign,
      @JsonProperty("weight") @Nullable Double weight,
      @JsonProperty("since") @Nullable LocalDate since,
      @JsonProperty("until") @Nullable LocalDate until,
      @JsonProperty("evidence") @Nullable List<Evidence> evidence) {
    Builder builder = builder();
    Json.ifPresent(fromId, builder::fromId);
    Json.ifPresent(toId, builder::toId);
    Json.ifPresent(kind, builder::kind);
    Json.ifPresent(sign, builder::sign);
    Json.ifPresent(weight, builder::weight);
    Json.ifPresent(since, builder::since);
    Json.ifPresent(until, builder::until);
    Json.ifPresent(evidence, builder::evidence);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableTie.Builder {
    Builder() {}
  }
}
