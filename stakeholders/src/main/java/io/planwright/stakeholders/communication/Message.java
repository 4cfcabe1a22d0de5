package io.planwright.stakeholders.communication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a department wants to say, to whom and to which end. Two messages on the same topic with
 * different positions contradict each other.
 *
 * <p>Build one with {@link #builder()}; all but {@code recipientIds}, {@code priority} and {@code
 * wantedBy} are required. Immutable, serializable and thread-safe; its text form shows no people
 * and no texts.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Message extends Serializable permits ImmutableMessage {

  /**
   * The identity.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * The department whose message it is; only its senders say it.
   *
   * @return the id of the department, not blank
   */
  @JsonProperty("departmentId")
  String departmentId();

  /**
   * What it is about, such as "delivery date".
   *
   * @return the topic, not blank
   */
  @JsonProperty("topic")
  @Value.Redacted
  String topic();

  /**
   * What it says on the topic, in a word to compare, such as "May".
   *
   * @return the position, not blank
   */
  @JsonProperty("position")
  @Value.Redacted
  String position();

  /**
   * What it is to bring about.
   *
   * @return the goal, not blank
   */
  @JsonProperty("goal")
  @Value.Redacted
  String goal();

  /**
   * What is said.
   *
   * @return the text, not blank
   */
  @JsonProperty("text")
  @Value.Redacted
  String text();

  /**
   * To whom.
   *
   * @return the ids of recipients, all different, unmodifiable, possibly empty
   */
  @JsonProperty("recipientIds")
  @Value.Redacted
  List<String> recipientIds();

  /**
   * How much it matters against other messages.
   *
   * @return the weight, above 0; 1 unless it was set otherwise
   */
  @JsonProperty("priority")
  @Value.Default
  default double priority() {
    return 1;
  }

  /**
   * Until when it is to be said.
   *
   * @return the last day, by the date of the recipient, on which it is in time; each later one
   *     takes something off, see {@link CommunicationPlanner}. Absent if every day of the horizon
   *     will do
   */
  @JsonProperty("wantedBy")
  Optional<LocalDate> wantedBy();

  /**
   * Starts a new message.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this message
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Give the message an id.");
    Require.notBlank(departmentId(), "departmentId", "Name whose message it is.");
    Require.notBlank(topic(), "topic", "Say what it is about.");
    Require.notBlank(position(), "position", "Say in a word what it states.");
    Require.notBlank(goal(), "goal", "Say what it is to bring about.");
    Require.notBlank(text(), "text", "Say what is said.");
    Require.positive(priority(), "priority", "Use 1 for a message like any other.");
    int distinct = new HashSet<>(recipientIds()).size();
    Require.that(
        distinct == recipientIds().size(),
        "recipientIds",
        recipientIds().size() + " recipients, " + distinct + " different",
        "differ",
        "Name each recipient once.");
  }

  @JsonCreator
  private static Message fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("departmentId") @Nullable String departmentId,
      @JsonProperty("topic") @Nullable String topic,
      @JsonProperty("position") @Nullable String position,
      @JsonProperty("goal") @Nullable String goal,
      @JsonProperty("text") @Nullable String text,
      @JsonProperty("recipientIds") @Nullable List<String> recipientIds,
      @JsonProperty("priority") @Nullable Double priority,
      @JsonProperty("wantedBy") @Nullable LocalDate wantedBy) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(departmentId, builder::departmentId);
    Json.ifPresent(topic, builder::topic);
    Json.ifPresent(position, builder::position);
    Json.ifPresent(goal, builder::goal);
    Json.ifPresent(text, builder::text);
    Json.ifPresent(recipientIds, builder::recipientIds);
    Json.ifPresent(priority, builder::priority);
    Json.ifPresent(wantedBy, builder::wantedBy);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addRecipientIds} and the like, then
   * {@code build()}.
   */
  final class Builder extends ImmutableMessage.Builder {
    Builder() {}
  }
}
