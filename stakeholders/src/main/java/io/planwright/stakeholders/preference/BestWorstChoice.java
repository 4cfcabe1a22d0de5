package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * One question of best-worst scaling: some items, and which of them somebody finds best and worst.
 * Immutable, serializable and thread-safe; the same in JSON under Jackson 2 and Jackson 3.
 *
 * @param respondentId who answered; not blank
 * @param shownIds the items that were shown, at least two, all different
 * @param bestId the one that was chosen as best
 * @param worstId the one that was chosen as worst, another one
 */
public record BestWorstChoice(
    String respondentId, List<String> shownIds, String bestId, String worstId)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param respondentId who answered; not blank
   * @param shownIds the items that were shown, at least two, all different
   * @param bestId the one that was chosen as best; one of those shown
   * @param worstId the one that was chosen as worst; another one of those shown
   * @throws IllegalArgumentException if a component is out of its range
   */
  public BestWorstChoice {
    Require.notBlank(respondentId, "respondentId", "Use the id of the person.");
    shownIds = List.copyOf(Require.nonNull(shownIds, "shownIds"));
    Require.atLeast(shownIds.size(), 2, "shownIds.size", "Show items to choose from.");
    for (int i = 0; i < shownIds.size(); i++) {
      Require.notBlank(shownIds.get(i), "shownIds[" + i + "]", "Use the id of the item.");
    }
    Require.that(
        new HashSet<>(shownIds).size() == shownIds.size(),
        "shownIds",
        shownIds,
        "differ",
        "Show each item once.");
    Require.nonNull(bestId, "bestId");
    Require.nonNull(worstId, "worstId");
    Require.that(
        shownIds.contains(bestId), "bestId", bestId, "be one of those shown", "Drop the answer.");
    Require.that(
        shownIds.contains(worstId),
        "worstId",
        worstId,
        "be one of those shown",
        "Drop the answer.");
    Require.that(
        !bestId.equals(worstId),
        "worstId",
        worstId,
        "be another than the best",
        "Drop the answer.");
  }

  /**
   * Gives what answers hold on people. An erased respondent stays under a {@linkplain
   * io.planwright.stakeholders.privacy.StandIns stand-in}, so that the scores stay as they are; an
   * item that is this person, or names this person, goes by another id.
   *
   * @return the contract for lists of answers
   */
  public static PersonalHolder<List<BestWorstChoice>> personalData() {
    return new ChoicesPersonalData();
  }

  /**
   * What was shown and chosen, not by whom.
   *
   * @return a line that names no person
   */
  @Override
  public String toString() {
    return "BestWorstChoice[shownIds=%s, bestId=%s, worstId=%s]"
        .formatted(shownIds, bestId, worstId);
  }
}
