package io.planwright.market;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A company that sells to the same customers. Immutable, serializable and thread-safe.
 *
 * @param id the stable identity, not blank
 * @param name what people call it, not blank
 * @param positions where it stands, at most one position a segment
 */
public record Competitor(String id, String name, List<CompetitorPosition> positions)
    implements Serializable {

  /**
   * Makes a competitor.
   *
   * @param id the stable identity, not blank
   * @param name what people call it, not blank
   * @param positions where it stands, at most one position a segment
   * @throws IllegalArgumentException if a text is blank or a segment occurs twice
   * @throws NullPointerException if an argument or element is null
   */
  public Competitor {
    Require.notBlank(id, "id", "Give the competitor an id.");
    Require.notBlank(name, "name", "Give the name of the competitor.");
    positions = List.copyOf(Require.nonNull(positions, "positions"));
    Set<String> segments = new HashSet<>();
    for (CompetitorPosition position : positions) {
      Require.that(
          segments.add(position.segmentId()),
          "positions",
          position.segmentId(),
          "name each segment once",
          "Keep the position that counts.");
    }
  }
}
