package io.planwright.crm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A person who sells: the owner of deals, a member of teams, the holder of territories.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface SalesRep extends Serializable permits ImmutableSalesRep {

  /**
   * The stable identity, the same in every snapshot.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What people call this person.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  String name();

  /**
   * The first day of employment.
   *
   * @return the day, if known
   */
  @JsonProperty("hiredOn")
  Optional<LocalDate> hiredOn();

  /**
   * The last day of employment.
   *
   * @return the day, if this person has left
   */
  @JsonProperty("leftOn")
  Optional<LocalDate> leftOn();

  /**
   * Starts a new rep.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this rep
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Whether this person is employed on a day. An unknown first day counts as long ago, an unknown
   * last day as far ahead.
   *
   * @param date the day
   * @return true from the first to the last day of employment
   */
  default boolean isEmployedOn(LocalDate date) {
    Require.nonNull(date, "date");
    return hiredOn().map(first -> !date.isBefore(first)).orElse(true)
        && leftOn().map(last -> !date.isAfter(last)).orElse(true);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the id that your CRM has for this rep.");
    Require.notBlank(name(), "name", "Give the name of the rep.");
    if (hiredOn().isPresent() && leftOn().isPresent()) {
      Require.that(
          !leftOn().get().isBefore(hiredOn().get()),
          "leftOn",
          leftOn().get(),
          "not be before hiredOn " + hiredOn().get(),
          "Swap the two days or leave one out.");
    }
  }

  @JsonCreator
  private static SalesRep fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("hiredOn") @Nullable LocalDate hiredOn,
      @JsonProperty("leftOn") @Nullable LocalDate leftOn) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(hiredOn, builder::hiredOn);
    Json.ifPresent(leftOn, builder::leftOn);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableSalesRep.Builder {
    Builder() {}
  }
}
