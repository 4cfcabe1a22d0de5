package io.planwright.stakeholders.communication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.calendar.WorkingHours;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of ours, or of a partner, who can reach people.
 *
 * <p>Build one with {@link #builder()}; {@code id}, {@code departmentId}, {@code capacityPerWeek}
 * and {@code hours} are required. Immutable, serializable and thread-safe; its text form shows
 * neither the sender nor whom the sender knows.
 */
@Value.Immutable
@PlanwrightStyle
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Sender extends Serializable permits ImmutableSender {

  /**
   * The identity.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  @Value.Redacted
  String id();

  /**
   * For whom this sender speaks.
   *
   * @return the id of the department, not blank
   */
  @JsonProperty("departmentId")
  String departmentId();

  /**
   * How many people this sender can reach in a week from Monday to Sunday, beside other work.
   *
   * @return the number of touches, at least 0; a week that the horizon cuts has all of them
   */
  @JsonProperty("capacityPerWeek")
  int capacityPerWeek();

  /**
   * The channels this sender can use.
   *
   * @return the channels, unmodifiable, possibly empty
   */
  @JsonProperty("channels")
  List<Channel> channels();

  /**
   * The languages this sender speaks.
   *
   * @return the languages, unmodifiable, possibly empty
   */
  @JsonProperty("languages")
  List<String> languages();

  /**
   * Whom this sender knows.
   *
   * @return the ids of people, unmodifiable, possibly empty
   */
  @JsonProperty("knows")
  @Value.Redacted
  List<String> knows();

  /**
   * When this sender works.
   *
   * @return the hours
   */
  @JsonProperty("hours")
  WorkingHours hours();

  /**
   * Starts a new sender.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this sender
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Use the id of the sender.");
    Require.notBlank(departmentId(), "departmentId", "Name for whom this sender speaks.");
    Require.between(capacityPerWeek(), 0, 10_000, "capacityPerWeek", "Count people in a week.");
  }

  @JsonCreator
  private static Sender fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("departmentId") @Nullable String departmentId,
      @JsonProperty("capacityPerWeek") @Nullable Integer capacityPerWeek,
      @JsonProperty("channels") @Nullable List<Channel> channels,
      @JsonProperty("languages") @Nullable List<String> languages,
      @JsonProperty("knows") @Nullable List<String> knows,
      @JsonProperty("hours") @Nullable WorkingHours hours) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(departmentId, builder::departmentId);
    Json.ifPresent(capacityPerWeek, builder::capacityPerWeek);
    Json.ifPresent(channels, builder::channels);
    Json.ifPresent(languages, builder::languages);
    Json.ifPresent(knows, builder::knows);
    Json.ifPresent(hours, builder::hours);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addChannels} and the like, then {@code
   * build()}.
   */
  final class Builder extends ImmutableSender.Builder {
    Builder() {}
  }
}
