package io.planwright.stakeholders.analysis;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Optional;

/**
 * One person's row of the engagement matrix. Immutable, serializable and thread-safe.
 *
 * @param stakeholderId who, not blank
 * @param current where this person stands, or that it is not known
 * @param desired where the plan needs this person, or that nobody decided
 */
public record EngagementRow(
    String stakeholderId, Answer<EngagementEstimate> current, Answer<Engagement> desired)
    implements Serializable {

  /**
   * Makes a row.
   *
   * @param stakeholderId who, not blank
   * @param current where this person stands
   * @param desired where the plan needs this person
   * @throws IllegalArgumentException if the id is blank
   * @throws NullPointerException if an argument is null
   */
  public EngagementRow {
    Require.notBlank(stakeholderId, "stakeholderId", "Use the id of the person.");
    Require.nonNull(current, "current");
    Require.nonNull(desired, "desired");
  }

  /**
   * What lies between current and desired.
   *
   * @return the move from the likeliest current column; insufficient data where either is missing
   */
  public Answer<EngagementMove> move() {
    return current.flatMap(
        estimate -> desired.map(wanted -> EngagementMove.between(estimate.mostLikely(), wanted)));
  }

  /**
   * How likely this person is where the plan needs them, or better.
   *
   * @return the probability, from 0 to 1; insufficient data where either is missing
   */
  public Answer<Double> onTarget() {
    return current.flatMap(estimate -> desired.map(estimate::atLeast));
  }

  /**
   * What stands in a cell of the matrix.
   *
   * @param column the column
   * @return "C" for current, "D" for desired, "CD" for both, or an empty text
   * @throws NullPointerException if the column is null
   */
  public String mark(Engagement column) {
    Require.nonNull(column, "column");
    Optional<Engagement> now = current.toOptional().map(EngagementEstimate::mostLikely);
    String mark = now.filter(column::equals).isPresent() ? "C" : "";
    return desired.toOptional().filter(column::equals).isPresent() ? mark + "D" : mark;
  }

  /** Leaves the person out. */
  @Override
  public String toString() {
    return "EngagementRow[current=%s, desired=%s]".formatted(current, desired);
  }
}
