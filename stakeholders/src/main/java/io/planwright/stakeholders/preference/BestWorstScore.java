package io.planwright.stakeholders.preference;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.stakeholders.rating.ConfidenceInterval;
import java.io.Serializable;

/**
 * How one item was chosen. Immutable, serializable and thread-safe.
 *
 * @param itemId which item; not blank
 * @param shown how often it was shown, at least 1
 * @param best how often it was chosen as best
 * @param worst how often it was chosen as worst
 * @param score best less worst, by how often it was shown: from -1 to 1
 * @param interval where the true score may lie; no value with one respondent, or where all who saw
 *     it chose alike, which does not tell how others would
 */
public record BestWorstScore(
    String itemId,
    int shown,
    int best,
    int worst,
    double score,
    Answer<ConfidenceInterval> interval)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param itemId which item; not blank
   * @param shown how often it was shown, at least 1
   * @param best how often it was chosen as best, at least 0
   * @param worst how often it was chosen as worst, at least 0
   * @param score best less worst, by how often it was shown
   * @param interval where the true score may lie
   * @throws IllegalArgumentException if a component is out of its range
   */
  public BestWorstScore {
    Require.notBlank(itemId, "itemId", "Use the id of the item.");
    Require.positive(shown, "shown", "An item that was never shown has no score.");
    Require.notNegative(best, "best", "Count the choices.");
    Require.notNegative(worst, "worst", "Count the choices.");
    Require.between(score, -1, 1, "score", "Divide by how often it was shown.");
    Require.nonNull(interval, "interval");
  }
}
