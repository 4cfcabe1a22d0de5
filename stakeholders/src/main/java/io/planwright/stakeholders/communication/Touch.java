package io.planwright.stakeholders.communication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One message said to one person at a time.
 *
 * <p>Build one with {@link #builder()}; every attribute is required. Immutable, serializable and
 * thread-safe; its text form shows no people and no texts.
 */
@Value.Immutable
@PlanwrightStyle
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Touch extends Serializable permits ImmutableTouch {

  /**
   * The day in the time zone of the sender, the one that capacities count; caps count the day of
   * the recipient.
   *
   * @return the day
   */
  @JsonProperty("day")
  LocalDate day();

  /**
   * When it begins.
   *
   * @return the point in time
   */
  @JsonProperty("start")
  Instant start();

  /**
   * How long it takes.
   *
   * @return the length, above 0
   */
  @JsonProperty("length")
  Duration length();

  /**
   * Who says it.
   *
   * @return the id of the sender, not blank
   */
  @JsonProperty("senderId")
  @Value.Redacted
  String senderId();

  /**
   * To whom.
   *
   * @return the id of the recipient, not blank
   */
  @JsonProperty("recipientId")
  @Value.Redacted
  String recipientId();

  /**
   * On which side the recipient stands.
   *
   * @return the kind
   */
  @JsonProperty("kind")
  AudienceKind kind();

  /**
   * How.
   *
   * @return the channel
   */
  @JsonProperty("channel")
  Channel channel();

  /**
   * The message.
   *
   * @return its id, not blank
   */
  @JsonProperty("messageId")
  String messageId();

  /**
   * What it is to bring about.
   *
   * @return the goal of the message, not blank
   */
  @JsonProperty("goal")
  @Value.Redacted
  String goal();

  /**
   * What is said.
   *
   * @return the text of the message, not blank
   */
  @JsonProperty("text")
  @Value.Redacted
  String text();

  /**
   * Why this person, and why in this way.
   *
   * @return the reason in a sentence without names
   */
  @JsonProperty("reason")
  @Value.Redacted
  String reason();

  /**
   * How much it matters: the weight of the recipient and the message, less what the channel, the
   * sender and a late day take off; see {@link CommunicationPlanner}.
   *
   * @return the importance, above 0, to compare with others of the plan
   */
  @JsonProperty("importance")
  double importance();

  /**
   * Starts a new touch.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this touch
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.positive(length().toMillis(), "length.millis", "Give a length above 0.");
    Require.notBlank(senderId(), "senderId", "Name who says it.");
    Require.notBlank(recipientId(), "recipientId", "Name to whom.");
    Require.notBlank(messageId(), "messageId", "Name the message.");
    Require.notBlank(goal(), "goal", "Say what it is to bring about.");
    Require.notBlank(text(), "text", "Say what is said.");
    Require.notBlank(reason(), "reason", "Say why.");
    Require.positive(importance(), "importance", "Weigh the touch.");
  }

  @JsonCreator
  private static Touch fromJson(
      @JsonProperty("day") @Nullable LocalDate day,
      @JsonProperty("start") @Nullable Instant start,
      @JsonProperty("length") @Nullable Duration length,
      @JsonProperty("senderId") @Nullable String senderId,
      @JsonProperty("recipientId") @Nullable String recipientId,
      @JsonProperty("kind") @Nullable AudienceKind kind,
      @JsonProperty("channel") @Nullable Channel channel,
      @JsonProperty("messageId") @Nullable String messageId,
      @JsonProperty("goal") @Nullable String goal,
      @JsonProperty("text") @Nullable String text,
      @JsonProperty("reason") @Nullable String reason,
      @JsonProperty("importance") @Nullable Double importance) {
    Builder builder = builder();
    Json.ifPresent(day, builder::day);
    Json.ifPresent(start, builder::start);
    Json.ifPresent(length, builder::length);
    Json.ifPresent(senderId, builder::senderId);
    Json.ifPresent(recipientId, builder::recipientId);
    Json.ifPresent(kind, builder::kind);
    Json.ifPresent(channel, builder::channel);
    Json.ifPresent(messageId, builder::messageId);
    Json.ifPresent(goal, builder::goal);
    Json.ifPresent(text, builder::text);
    Json.ifPresent(reason, builder::reason);
    Json.ifPresent(importance, builder::importance);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableTouch.Builder {
    Builder() {}
  }
}
