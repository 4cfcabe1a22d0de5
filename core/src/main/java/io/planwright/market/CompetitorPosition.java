package io.planwright.market;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Where a competitor stands in a segment. Immutable, serializable and thread-safe.
 *
 * @param segmentId the segment, not blank
 * @param role the part it plays there
 * @param statement what it is known for there, not blank
 */
public record CompetitorPosition(String segmentId, MarketRole role, String statement)
    implements Serializable {

  /**
   * Makes a position.
   *
   * @param segmentId the segment, not blank
   * @param role the part it plays there
   * @param statement what it is known for there, not blank
   * @throws IllegalArgumentException if a text is blank
   * @throws NullPointerException if an argument is null
   */
  public CompetitorPosition {
    Require.notBlank(segmentId, "segmentId", "Use the id of a segment.");
    Require.nonNull(role, "role");
    Require.notBlank(statement, "statement", "Say what the competitor is known for there.");
  }
}
