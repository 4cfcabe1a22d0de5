package io.planwright.stakeholders.decision;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.util.List;

/**
 * Something that can be done to win a person. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param actionId the id of the action; not blank
 * @param personId the person whom it is to win; not blank
 * @param cost what it takes, in any one unit such as hours; finite, not negative
 * @param probability that the person says yes once it is done; from 0 to 1
 */
public record CandidateAction(String actionId, String personId, double cost, double probability)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param actionId the id of the action; not blank
   * @param personId the person whom it is to win; not blank
   * @param cost what it takes; finite, not negative
   * @param probability that the person says yes once it is done; from 0 to 1
   * @throws IllegalArgumentException if one is out of its range
   */
  public CandidateAction {
    Require.notBlank(actionId, "actionId", "Name the action.");
    Require.notBlank(personId, "personId", "Name the person whom the action is to win.");
    Require.notNegative(cost, "cost", "Give what the action takes.");
    Require.between(probability, 0, 1, "probability", "Write 70 % as 0.7.");
    cost = cost + 0.0;
    probability = probability + 0.0;
  }

  /**
   * Gives what lists of actions hold on people. Erasing takes out the actions that are to win the
   * person.
   *
   * @return the contract
   */
  public static PersonalHolder<List<CandidateAction>> personalData() {
    return new ActionsPersonalData();
  }

  @Override
  public String toString() {
    return "CandidateAction[actionId=%s, cost=%s, probability=%s]"
        .formatted(actionId, cost, probability);
  }
}
