package io.planwright.stakeholders;

import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How urgent it is to work on a person. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out what names people.
 *
 * @param rank the place, 1 for the most urgent; no two people share one
 * @param stakeholderId who, not blank
 * @param score how urgent, not negative; see {@link Stakeholders#engagementPriorities}
 * @param explanation why: reasons whose contributions add up to the score
 */
public record EngagementPriority(
    int rank, String stakeholderId, double score, Explanation explanation) implements Serializable {

  /**
   * Makes a priority.
   *
   * @param rank the place, at least 1
   * @param stakeholderId who, not blank
   * @param score how urgent, not negative
   * @param explanation why
   * @throws IllegalArgumentException if the id is blank or a number out of its range
   * @throws NullPointerException if an argument is null
   */
  public EngagementPriority {
    Require.atLeast(rank, 1, "rank", "The most urgent person has rank 1.");
    Require.notBlank(stakeholderId, "stakeholderId", "Use the id of the stakeholder.");
    Require.notNegative(score, "score", "Add up the contributions.");
    Require.nonNull(explanation, "explanation");
  }

  @Override
  public String toString() {
    return "EngagementPriority[rank=%s, score=%s]".formatted(rank, score);
  }
}
