package io.planwright.stakeholders.decision;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What it is worth to find out how a person will vote whose position is not known for sure.
 * Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param personId the id of the person
 * @param rangeIfYes the probability of an approval at worst and at best, should it be a yes
 * @param rangeIfNo the same, should it be a no
 * @param settlesGoal whether one of the two answers settles for sure that the goal is reached, or
 *     that it is missed, while it is open now
 * @param expectedShift how far the probability of an approval is expected to move, either way; not
 *     known where somebody's position is unknown and no prior stands in for it
 */
public record InformationValue(
    String personId,
    ProbabilityRange rangeIfYes,
    ProbabilityRange rangeIfNo,
    boolean settlesGoal,
    Answer<Double> expectedShift)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId the id of the person; not blank
   * @param rangeIfYes the probability of an approval, should it be a yes
   * @param rangeIfNo the same, should it be a no
   * @param settlesGoal whether an answer settles whether the goal is reached
   * @param expectedShift how far the probability is expected to move
   * @throws IllegalArgumentException if the id is blank
   */
  public InformationValue {
    Require.notBlank(personId, "personId", "Name the person.");
    Require.nonNull(rangeIfYes, "rangeIfYes");
    Require.nonNull(rangeIfNo, "rangeIfNo");
    Require.nonNull(expectedShift, "expectedShift");
  }

  /**
   * How much may remain open.
   *
   * @return the width of the wider of the two ranges
   */
  public double widthAfter() {
    return Math.max(rangeIfYes.width(), rangeIfNo.width());
  }

  @Override
  public String toString() {
    return "InformationValue[rangeIfYes=%s, rangeIfNo=%s, settlesGoal=%s, expectedShift=%s]"
        .formatted(rangeIfYes, rangeIfNo, settlesGoal, expectedShift);
  }
}
