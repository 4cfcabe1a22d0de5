package io.planwright.stakeholders.communication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.calendar.DateRange;
import io.planwright.internal.DistinctIds;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is to be planned: each message to each of its recipients once within the horizon.
 *
 * <p>Build one with {@link #builder()}; {@code id}, {@code asOf} and {@code horizon} are required.
 * Immutable, serializable as far as the working hours are, and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface CommunicationRequest extends Serializable
    permits ImmutableCommunicationRequest {

  /**
   * The identity of the plan; those of calendar entries come from it.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * The day of which all this is known; later consents and touches are not seen.
   *
   * @return the day
   */
  @JsonProperty("asOf")
  LocalDate asOf();

  /**
   * The days to plan.
   *
   * @return the days, not before the as-of day, with an end, at most 400
   */
  @JsonProperty("horizon")
  DateRange horizon();

  /**
   * Whom there is to reach.
   *
   * @return the recipients with different ids, unmodifiable
   */
  @JsonProperty("recipients")
  List<Recipient> recipients();

  /**
   * What there is to say.
   *
   * @return the messages with different ids, to known recipients, unmodifiable
   */
  @JsonProperty("messages")
  List<Message> messages();

  /**
   * Who can say it.
   *
   * @return the senders with different ids, unmodifiable
   */
  @JsonProperty("senders")
  List<Sender> senders();

  /**
   * Days on which nobody reaches anybody, by the date of the sender and by that of the recipient.
   *
   * @return the days, unmodifiable, possibly empty
   */
  @JsonProperty("blackoutDays")
  List<LocalDate> blackoutDays();

  /**
   * Channels that may be used while the person has said nothing about them; a refusal always
   * counts.
   *
   * @return the channels, unmodifiable; empty unless set, so that every channel needs a consent
   */
  @JsonProperty("channelsWithoutConsent")
  List<Channel> channelsWithoutConsent();

  /**
   * How long a touch takes the sender, and on a live channel the recipient.
   *
   * @return the length, above 0 and at most 8 hours; 30 minutes unless it was set otherwise
   */
  @JsonProperty("touchLength")
  @Value.Default
  default Duration touchLength() {
    return Duration.ofMinutes(30);
  }

  /**
   * Says whether a person may be reached by a channel.
   *
   * @param recipient who
   * @param channel how
   * @return whether the latest word by the as-of day is a consent; if there is none, whether the
   *     channel needs none
   * @throws NullPointerException if an argument is null
   */
  default boolean mayUse(Recipient recipient, Channel channel) {
    return Require.nonNull(recipient, "recipient")
        .consent(channel, asOf())
        .map(Consent::given)
        .orElse(channelsWithoutConsent().contains(channel));
  }

  /**
   * Gives what requests hold on people. Erasing takes out the recipient or sender; messages that
   * mention this person lose the mention.
   *
   * @return the contract for requests
   */
  static PersonalHolder<CommunicationRequest> personalData() {
    return new RequestPersonalData();
  }

  /**
   * Starts a new request.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this request
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(id(), "id", "Give the plan an id.");
    Require.that(
        !horizon().start().isBefore(asOf()),
        "horizon.start",
        horizon().start(),
        "not be before the as-of day " + asOf(),
        "Plan days that are not over.");
    long days = horizon().openEnded() ? Long.MAX_VALUE : horizon().days();
    Require.between(days, 1L, 400L, "horizon.days", "Plan a year at most.");
    long minutes = touchLength().toMinutes();
    Require.between(minutes, 1L, 480L, "touchLength.minutes", "Use 30 minutes, say.");
    distinct(DistinctIds.count(recipients(), Recipient::personId), recipients(), "recipients");
    distinct(DistinctIds.count(messages(), Message::id), messages(), "messages");
    distinct(DistinctIds.count(senders(), Sender::id), senders(), "senders");
    Set<String> known = new HashSet<>();
    recipients().forEach(recipient -> known.add(recipient.personId()));
    for (Message message : messages()) {
      for (int i = 0; i < message.recipientIds().size(); i++) {
        Require.that(
            known.contains(message.recipientIds().get(i)),
            "messages",
            message.id(),
            "be addressed to recipients of the request; number " + i + " is none",
            "Add the recipient, or correct the id.");
      }
    }
  }

  private static void distinct(int distinct, List<?> values, String field) {
    Require.that(
        distinct == values.size(),
        field,
        values.size() + " with " + distinct + " ids",
        "have different ids",
        "List each of them once.");
  }

  @JsonCreator
  private static CommunicationRequest fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("asOf") @Nullable LocalDate asOf,
      @JsonProperty("horizon") @Nullable DateRange horizon,
      @JsonProperty("recipients") @Nullable List<Recipient> recipients,
      @JsonProperty("messages") @Nullable List<Message> messages,
      @JsonProperty("senders") @Nullable List<Sender> senders,
      @JsonProperty("blackoutDays") @Nullable List<LocalDate> blackoutDays,
      @JsonProperty("channelsWithoutConsent") @Nullable List<Channel> channelsWithoutConsent,
      @JsonProperty("touchLength") @Nullable Duration touchLength) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(asOf, builder::asOf);
    Json.ifPresent(horizon, builder::horizon);
    Json.ifPresent(recipients, builder::recipients);
    Json.ifPresent(messages, builder::messages);
    Json.ifPresent(senders, builder::senders);
    Json.ifPresent(blackoutDays, builder::blackoutDays);
    Json.ifPresent(channelsWithoutConsent, builder::channelsWithoutConsent);
    Json.ifPresent(touchLength, builder::touchLength);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addRecipients} and the like, then
   * {@code build()}.
   */
  final class Builder extends ImmutableCommunicationRequest.Builder {
    Builder() {}
  }
}
