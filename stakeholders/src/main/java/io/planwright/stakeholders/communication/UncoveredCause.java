package io.planwright.stakeholders.communication;

/** Why a message does not reach a recipient. */
public enum UncoveredCause {
  /** The department of the message has no sender, or none but the recipient. */
  NO_SENDER,
  /** No sender of the department speaks a language of the recipient. */
  NO_COMMON_LANGUAGE,
  /** Each channel that the senders have was refused, or lacks the consent it needs. */
  NO_CONSENT,
  /** No sender works on a day of the horizon that is not blacked out. */
  NO_WORKING_DAY,
  /** Sender and recipient have no time in common that is long enough and free to the recipient. */
  NO_COMMON_HOURS,
  /** The recipient would be reached too often. */
  FREQUENCY_CAP,
  /** The capacity or the working hours of the senders are full with what weighs more. */
  CAPACITY,
  /** The senders have a capacity of 0. */
  NO_CAPACITY
}
