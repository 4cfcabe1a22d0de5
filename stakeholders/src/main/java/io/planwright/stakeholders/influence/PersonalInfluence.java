package io.planwright.stakeholders.influence;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What a network says about one person. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out what names people.
 *
 * @param personId who, not blank
 * @param reaches whom the person influences, step by step
 * @param reachedBy who influences the person, step by step
 * @param reachShare the part of all others whom the person reaches within the steps, from 0 to 1; a
 *     lack of data where there is nobody else
 * @param reciprocity the part of the person's ties that go out which is returned; a lack of data
 *     without such ties
 * @param constraint Burt's constraint; a lack of data without ties
 * @param effectiveSize Burt's effective size; a lack of data without ties
 * @param brokerage how often the person stands between two others, by role
 * @param cutPoint whether others lose touch with each other without the person
 * @param newTies the ties of the person that are missing and would raise the goal most, the best
 *     first; possibly empty; unmodifiable
 * @param explanation all this in words
 */
public record PersonalInfluence(
    String personId,
    Reach reaches,
    Reach reachedBy,
    Answer<Double> reachShare,
    Answer<Double> reciprocity,
    Answer<Double> constraint,
    Answer<Double> effectiveSize,
    Brokerage brokerage,
    boolean cutPoint,
    List<TieGain> newTies,
    Explanation explanation)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId who, not blank
   * @param reaches whom the person influences
   * @param reachedBy who influences the person
   * @param reachShare the part of all others whom the person reaches
   * @param reciprocity the part of the person's ties that is returned
   * @param constraint Burt's constraint
   * @param effectiveSize Burt's effective size
   * @param brokerage how often the person stands between two others
   * @param cutPoint whether others lose touch without the person
   * @param newTies the ties that are missing
   * @param explanation all this in words
   * @throws IllegalArgumentException if the id is blank
   * @throws NullPointerException if an argument is null
   */
  public PersonalInfluence {
    Require.notBlank(personId, "personId", "Use the id of a person.");
    Require.nonNull(reaches, "reaches");
    Require.nonNull(reachedBy, "reachedBy");
    Require.nonNull(reachShare, "reachShare");
    Require.nonNull(reciprocity, "reciprocity");
    Require.nonNull(constraint, "constraint");
    Require.nonNull(effectiveSize, "effectiveSize");
    Require.nonNull(brokerage, "brokerage");
    newTies = List.copyOf(newTies);
    Require.nonNull(explanation, "explanation");
  }

  @Override
  public String toString() {
    return "PersonalInfluence[reaches=%s, reachedBy=%s, reachShare=%s, reciprocity=%s, constraint=%s, effectiveSize=%s, brokerage=%s, cutPoint=%s, newTies=%s]"
        .formatted(
            reaches,
            reachedBy,
            reachShare,
            reciprocity,
            constraint,
            effectiveSize,
            brokerage,
            cutPoint,
            newTies);
  }
}
