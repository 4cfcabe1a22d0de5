package io.planwright.stakeholders.decision;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What a person does to a decision. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param personId the id of the person
 * @param probability that the person says yes, as it was reckoned with
 * @param pivotal the probability that the votes of the others leave it to this person
 * @param approvalIfYes the probability of an approval once the person is known to say yes; with a
 *     common factor this tells something about the others too
 * @param approvalIfNo the same for a no
 * @param slope how much the probability of an approval rises with that of the person, per unit; not
 *     negative, and the same as {@code pivotal} without a common factor
 * @param mayFallTo how low the person's probability may be before the goal is missed, all else
 *     equal; not known without a goal, or where it is missed already
 */
public record PersonOutlook(
    String personId,
    double probability,
    double pivotal,
    double approvalIfYes,
    double approvalIfNo,
    double slope,
    Answer<Double> mayFallTo)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId the id of the person; not blank
   * @param probability from 0 to 1
   * @param pivotal from 0 to 1
   * @param approvalIfYes from 0 to 1
   * @param approvalIfNo from 0 to 1
   * @param slope finite, not negative
   * @param mayFallTo how low the person's probability may be
   * @throws IllegalArgumentException if one is out of its range
   */
  public PersonOutlook {
    Require.notBlank(personId, "personId", "Name the person.");
    Require.between(probability, 0, 1, "probability", "Give a probability.");
    Require.between(pivotal, 0, 1, "pivotal", "Give a probability.");
    Require.between(approvalIfYes, 0, 1, "approvalIfYes", "Give a probability.");
    Require.between(approvalIfNo, 0, 1, "approvalIfNo", "Give a probability.");
    Require.notNegative(slope, "slope", "A yes more never does harm.");
    Require.nonNull(mayFallTo, "mayFallTo");
  }

  /**
   * What it is worth to know that the person says yes and not no.
   *
   * @return the difference of the two probabilities of an approval
   */
  public double swing() {
    return approvalIfYes - approvalIfNo;
  }

  @Override
  public String toString() {
    return "PersonOutlook[probability=%s, pivotal=%s, approvalIfYes=%s, approvalIfNo=%s, slope=%s, mayFallTo=%s]"
        .formatted(probability, pivotal, approvalIfYes, approvalIfNo, slope, mayFallTo);
  }
}
