package io.planwright.stakeholders.communication;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a person said on a day about being reached by a channel; the latest word counts, and of one
 * day the refusal. Immutable, serializable and thread-safe.
 *
 * @param channel the channel
 * @param given whether the person agreed; false refuses or withdraws; JSON that leaves it out is
 *     refused
 * @param on the day
 */
public record Consent(Channel channel, @JsonProperty(required = true) boolean given, LocalDate on)
    implements Serializable {

  /**
   * Makes a record of consent.
   *
   * @param channel the channel
   * @param given whether the person agreed
   * @param on the day
   * @throws NullPointerException if an argument is null
   */
  public Consent {
    Require.nonNull(channel, "channel");
    Require.nonNull(on, "on");
  }
}
