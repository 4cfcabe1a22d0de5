package io.planwright.strategy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Locale;

/**
 * How firm the top option of a ranking is: the smallest change of a single factor's weight that
 * would put another option on top. Immutable, serializable and thread-safe.
 *
 * <p>While one normalised weight moves by d, the other factors of its side share the rest in
 * unchanged proportions, so that the side still adds up to 1. Each option's score is then linear in
 * d, and the d at which a rival draws level with the top option has a closed form.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TopOptionSensitivity.WeightChange.class, name = "weightChange"),
  @JsonSubTypes.Type(value = TopOptionSensitivity.NoSingleChange.class, name = "noSingleChange")
})
public sealed interface TopOptionSensitivity extends Serializable {

  /**
   * Says it in a sentence.
   *
   * @return one English sentence
   */
  String summary();

  /** Which way a weight moves. */
  enum Direction {
    /** The weight grows. */
    RAISED,
    /** The weight shrinks. */
    LOWERED
  }

  /**
   * The smallest change of one weight after which another option leads. At the change itself the
   * two options are level; any step beyond it in the same direction, and where the rival wins the
   * tie the change itself, makes the rival the top option.
   *
   * @param factorId the factor whose weight moves
   * @param direction which way
   * @param normalisedWeight its share of its side now, above 0 and below 1
   * @param change the signed change of that share, 0 when two options are level now
   * @param newTopOptionId the option that leads beyond the change
   */
  record WeightChange(
      String factorId,
      Direction direction,
      double normalisedWeight,
      double change,
      String newTopOptionId)
      implements TopOptionSensitivity {

    /**
     * Makes a change.
     *
     * @param factorId the factor whose weight moves
     * @param direction which way
     * @param normalisedWeight its share of its side now, from 0 to 1
     * @param change the signed change of that share, from -1 to 1
     * @param newTopOptionId the option that leads beyond the change
     * @throws IllegalArgumentException if an id is blank, a number out of its range, or the sign of
     *     the change contradicts the direction
     * @throws NullPointerException if an argument is null
     */
    public WeightChange {
      Require.notBlank(factorId, "factorId", "Use the id of the factor.");
      Require.nonNull(direction, "direction");
      Require.between(normalisedWeight, 0, 1, "normalisedWeight", "Divide by the sum of the side.");
      Require.between(change, -1, 1, "change", "Give the change of the normalised weight.");
      Require.that(
          direction == Direction.RAISED ? change >= 0 : change <= 0,
          "change",
          change,
          "agree with direction " + direction,
          "Turn the sign or the direction.");
      Require.notBlank(newTopOptionId, "newTopOptionId", "Use the id of the option.");
    }

    /**
     * Gives the share at which the options are level.
     *
     * @return the normalised weight after the change, from 0 to 1
     */
    public double changedWeight() {
      return Math.min(1, Math.max(0, normalisedWeight + change));
    }

    @Override
    public String summary() {
      return String.format(
          Locale.ROOT,
          "Option %s would lead if the weight of factor %s were %s from %.3f to beyond %.3f.",
          newTopOptionId,
          factorId,
          direction == Direction.RAISED ? "raised" : "lowered",
          normalisedWeight,
          changedWeight());
    }
  }

  /**
   * The answer when no change of a single weight puts another option on top.
   *
   * @param reason why, in one English sentence, not blank
   */
  record NoSingleChange(String reason) implements TopOptionSensitivity {

    /**
     * Makes the answer.
     *
     * @param reason why, not blank
     * @throws IllegalArgumentException if the reason is blank
     * @throws NullPointerException if the reason is null
     */
    public NoSingleChange {
      Require.notBlank(reason, "reason", "Say why no change does it.");
    }

    @Override
    public String summary() {
      return reason;
    }
  }
}
